import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { deliveryManifest } from '../../indicators/model/delivery.ts';
import { problem, stopIfAny } from '../../indicators/model/problem.ts';
import type { Delivery } from '../../sources/delivery/make-delivery.ts';
import { folderState } from '../folder-state.ts';
import { jsonOrNull } from '../json-or-null.ts';
import { ifThere } from '../system-error.ts';
import { type Files, writeFolder } from '../write-folder.ts';

/**
 * Writes deliveries, each all or nothing: a single one to `out` itself, several to a folder each under it. In a
 * workspace's `deliveries/` also a single one gets a folder of its own, since others lie beside it. A folder
 * that holds the same delivery is left as it is, and one that holds the same counts without a harm test is replaced; a
 * file, or a folder that holds anything else, is never written over
 * (USAGE-001, and nothing is written).
 * @returns the folders, in the order of the deliveries
 */
export async function writeDeliveries(deliveries: readonly Delivery[], out: string): Promise<string[]> {
  const ownFolders = deliveries.length > 1 || basename(resolve(out)) === 'deliveries';
  const targets = deliveries.map(({ name, files }) => ({
    folder: ownFolders ? join(out, name) : out,
    files,
  }));
  const states = await Promise.all(
    targets.map(async ({ folder, files }) => {
      const state = await folderState(folder, files);
      return state === 'other' && (await holdsUntested(folder, files)) ? 'free' : state;
    }),
  );
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

/**
 * Whether the folder holds the same counts without a harm test: the steward has read them, tested, and run the
 * extract again. What she read may then give way to what she hands over.
 */
async function holdsUntested(folder: string, files: Files): Promise<boolean> {
  const names = await ifThere(readdir(folder), []).catch(() => []);
  if (names.length !== files.size || names.some((name) => !files.has(name))) return false;
  const counts = await readFile(join(folder, 'counts.csv'));
  if (!counts.equals(files.get('counts.csv') ?? new Uint8Array())) return false;
  const manifest = await readFile(join(folder, 'datapackage.json'), 'utf8');
  return deliveryManifest.safeParse(jsonOrNull(manifest)).data?.samlad.harm_test === null;
}
