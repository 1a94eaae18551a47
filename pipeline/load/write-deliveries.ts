import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import type { Delivery } from '../../sources/delivery/make-delivery.ts';
import { type Files, writeFolder } from '../write-folder.ts';

/**
 * Writes deliveries, each all or nothing: a single one to `out` itself, several to a folder each under it. A folder
 * that holds the same delivery is left as it is; one that holds anything else is never written over (USAGE-001, and
 * nothing is written).
 * @returns the folders, in the order of the deliveries
 */
export async function writeDeliveries(deliveries: readonly Delivery[], out: string): Promise<string[]> {
  const targets = deliveries.map(({ name, files }) => ({
    folder: deliveries.length === 1 ? out : join(out, name),
    files,
  }));
  const states = await Promise.all(targets.map(stateOf));
  const taken = targets.filter((_, i) => states[i] === 'other');
  if (taken.length > 0) {
    throw new ProblemsFound(
      taken.map(({ folder }) =>
        problem(
          'USAGE-001',
          { file: folder },
          'a folder with other files',
          'a new folder',
          'Name another folder with --out.',
        ),
      ),
    );
  }
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
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return 'free';
  if (names.length !== files.size) return 'other';
  for (const [name, bytes] of files) {
    const there = await readFile(join(folder, name)).catch(() => null);
    if (there === null || !there.equals(bytes)) return 'other';
  }
  return 'same';
}
