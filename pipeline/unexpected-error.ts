import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getSystemErrorMap } from 'node:util';
import { type Problem, ProblemsFound, problem } from '../indicators/model/problem.ts';
import { packageFile } from './package-root.ts';
import { systemCodeOf } from './system-error.ts';

/** What the disk or its owner may refuse, which is no bug of ours. A file that is not there where we expect it is one. */
const refusals = [
  ...['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EMFILE', 'ENFILE', 'EBUSY'],
  ...['ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'ETXTBSY'],
];

/** The problems that an error carries; null for one that nobody expected. */
export function problemsIn(error: unknown): readonly Problem[] | null {
  if (error instanceof ProblemsFound) return error.problems;
  const code = systemCodeOf(error);
  if (code === null || !refusals.includes(code)) return null;
  const [, said = code] = [...getSystemErrorMap().values()].find(([name]) => name === code) ?? [];
  const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : '';
  const place = { file: basename(path) || 'samlad' };
  return [problem('SYSTEM-001', place, `${said} (${code})`, 'a disk that can be read and written')];
}

/**
 * What may be said of an error that nobody expected. Its message may quote a row or a count, so only its name, the
 * system's code for it and the places in our own files are shown.
 */
export function describeUnexpected(error: unknown, version: string): string {
  const name = error instanceof Error ? error.name : typeof error;
  const code = systemCodeOf(error);
  return [
    `This is a bug in Samlad bild ${version}: ${name}${code === null ? '' : ` (${code})`}`,
    ...ourPlaces(error),
    'Please report these lines; they hold no data.',
  ].join('\n');
}

function ourPlaces(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const root = `${dirname(packageFile('package.json'))}/`;
  return stack.split('\n').flatMap((line) => {
    const [, where = '', position = ''] =
      /^\s+at .*?((?:file:\/\/)?\/[^():]+)(:\d+:\d+)\)?$/.exec(line) ?? [];
    const path = where.startsWith('file://') ? fileURLToPath(where) : where;
    if (!path.startsWith(root) || path.includes('node_modules')) return [];
    const [, called = ''] = /^\s+at (?:async )?([\w.<>#]+) \(/.exec(line) ?? [];
    return [`  at ${called === '' ? '' : `${called} `}${path.slice(root.length)}${position}`];
  });
}
