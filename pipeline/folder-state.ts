import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ifThere, systemCodeOf } from './system-error.ts';
import type { Files } from './write-folder.ts';

/**
 * What stands where a folder is to be written: nothing, the very files that are to be written, or anything else. A
 * file is something else too: somebody's register, it may be.
 */
export async function folderState(folder: string, files: Files): Promise<'free' | 'same' | 'other'> {
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

/** Null for a file. */
async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return await ifThere(readdir(folder), []);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOTDIR') return null;
    throw error;
  }
}
