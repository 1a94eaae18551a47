import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, normalize, resolve } from 'node:path';
import { ifThere } from './system-error.ts';

/** Files by their path inside a folder, `/` between the parts. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Who may do what with the files: `private` is for counts that are not protected. */
export type Access = 'ordinary' | 'read_only' | 'private';

const fileMode: Readonly<Record<Access, number>> = { ordinary: 0o644, read_only: 0o444, private: 0o600 };

/**
 * Writes a whole folder or nothing: into a new folder beside, then renamed. A folder that stands there already is
 * replaced with `replace`, and left alone with an error without it.
 */
export async function writeFolder(
  folder: string,
  files: Files,
  options: { readonly replace: boolean; readonly access: Access },
): Promise<void> {
  const target = resolve(folder);
  const parent = dirname(target);
  const name = basename(target);
  await mkdir(parent, { recursive: true });
  await restoreFolder(target);
  await removeLeftovers(parent, `.${name}.new-`);
  const fresh = join(parent, `.${name}.new-${process.pid}`);
  try {
    for (const [path, bytes] of files) {
      const file = join(fresh, safePath(path));
      await mkdir(dirname(file), { recursive: true, mode: options.access === 'private' ? 0o700 : 0o755 });
      await writeFile(file, bytes, { mode: fileMode[options.access] });
    }
    if (options.replace) await swap(target, fresh, join(parent, `.${name}.old-${process.pid}`));
    else await rename(fresh, target);
    await removeLeftovers(parent, `.${name}.old-`);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

/** Puts a folder back that was moved aside by a run that was killed before the new one stood in its place. */
export async function restoreFolder(folder: string): Promise<void> {
  const target = resolve(folder);
  if (await ifThere(stat(target), null)) return;
  const parent = dirname(target);
  const aside = (await ifThere(readdir(parent), [])).find((entry) =>
    entry.startsWith(`.${basename(target)}.old-`),
  );
  if (aside !== undefined) await rename(join(parent, aside), target);
}

/** SHA-256 of each file, in the order of their paths. */
export function digests(files: Files): Record<string, string> {
  const paths = [...files.keys()].sort();
  return Object.fromEntries(paths.map((path) => [path, sha256(files.get(path) ?? new Uint8Array())]));
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Outputs name their own files, but what a label could do to a path is refused here once more. */
function safePath(path: string): string {
  const clean = normalize(path);
  if (isAbsolute(clean) || clean.startsWith('..') || clean === '.')
    throw new Error('an output with an unsafe path');
  return clean;
}

async function swap(folder: string, fresh: string, aside: string): Promise<void> {
  const before = await ifThere(
    rename(folder, aside).then(() => true),
    false,
  );
  try {
    await rename(fresh, folder);
  } catch (error) {
    if (before) await rename(aside, folder);
    throw error;
  }
}

/** What this run or one that was killed has left behind. */
async function removeLeftovers(parent: string, start: string): Promise<void> {
  const leftovers = (await readdir(parent)).filter((entry) => entry.startsWith(start));
  for (const entry of leftovers) await rm(join(parent, entry), { recursive: true, force: true });
}
