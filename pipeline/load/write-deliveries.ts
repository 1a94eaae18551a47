import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { problem, stopIfAny } from '../../indicators/model/problem.ts';
import type { Delivery } from '../../sources/delivery/make-delivery.ts';
import { ifThere, systemCodeOf } from '../system-error.ts';
import { type Files, writeFolder } from '../write-folder.ts';

/**
 * Writes deliveries, each all or nothing: a single one to `out` itself, several to a folder each under it. In a
 * workspace's `deliveries/` also a single one gets a folder of its own, since others lie beside it. A folder
 * that holds the same delivery is left as it is; a file, or a folder that holds anything else, is never written over
 * (USAGE-001, and nothing is written).
 * @returns the folders, in the order of the deliveries
 */
export async function writeDeliveries(deliveries: readonly Delivery[], out: string): Promise<string[]> {
  const ownFolders = deliveries.length > 1 || basename(resolve(out)) === 'deliveries';
  const targets = deliveries.map(({ name, files }) => ({
    folder: ownFolders ? join(out, name) : out,
    files,
  }));
  const states = await Promise.all(targets.map(stateOf));
  const taken = targets.filter((_, i) => states[i] === 'other');
  stopIfAny(
    taken.map(({ folder }) =>
      problem(
        'USAGE-001',
        { file: folder },
        'something else there',
        'a new folder',
        'Name another folder with --out.',
      ),
    ),
  );
  for (const [i, { folder, files }] of targets.entries()) {
    if (states[i] === 'free') await writeFolder(folder, files, { replace: true, access: 'private' });
  }
  return targets.map(({ folder }) => folder);
}

async function stateOf({
  folder,
  files,
}: {
  folder: string;
  files: Files;
}): Promise<'free' | 'same' | 'other'> {
  const names = await namesIn(folder);
  if (names === null) return 'other';
  if (names.length === 0) return 'free';
  if (names.length !== files.size) return 'other';
  for (const [name, bytes] of files) {
    const there = names.includes(name) && (await readFile(join(folder, name))).equals(bytes);
    if (!there) return 'other';
  }
  return 'same';
}

/** Null for a file: somebody's register, it may be. */
async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return await ifThere(readdir(folder), []);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}
