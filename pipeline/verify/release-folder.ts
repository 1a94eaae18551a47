import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { ifThere } from '../system-error.ts';

/** A folder that holds a release or a draft, read file by file. */
export interface ReleaseFolder {
  readonly dir: string;
  /** Of everything in it that is no folder, with `/` between the parts, in order. */
  readonly paths: readonly string[];
  /** Throws VERIFY-003 for what is no ordinary file, or is larger than any file of a release. */
  read(path: string): Promise<Uint8Array>;
}

/** Far more than the largest appendix. */
const largest = 128 * 1024 * 1024;

/** A folder that is not there holds nothing. */
export async function openReleaseFolder(dir: string): Promise<ReleaseFolder> {
  const entries = await ifThere(readdir(dir, { withFileTypes: true, recursive: true }), []);
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return {
    dir,
    paths,
    read: async (path) => {
      const file = join(dir, ...path.split('/'));
      const status = await lstat(file);
      const refuse = (found: string) =>
        new ProblemsFound([problem('VERIFY-003', { file: path }, found, 'a file as samlad writes it')]);
      if (!status.isFile()) throw refuse('something that is no ordinary file');
      if (status.size > largest) throw refuse('a file that is larger than any file of a release');
      return readFile(file);
    },
  };
}
