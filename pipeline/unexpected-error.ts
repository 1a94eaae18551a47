import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFile } from './package-root.ts';

/**
 * What may be said of an error that nobody expected. Its message may quote a row or a count, so only its name, the
 * system's code for it and the places in our own files are shown.
 */
export function describeUnexpected(error: unknown, version: string): string {
  const name = error instanceof Error ? error.name : typeof error;
  const code =
    error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : '';
  return [
    `This is a bug in Samlad bild ${version}: ${name}${code}`,
    ...ourPlaces(error),
    'Nothing has been published. Please report these lines; they hold no data.',
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
