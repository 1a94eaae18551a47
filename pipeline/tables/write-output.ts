import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { replaceFile } from '../replace-file.ts';

/** Writes one file or nothing, and the folder that it lies in where there is none. */
export async function writeOutput(path: string, bytes: Uint8Array, mode = 0o666): Promise<void> {
  await mkdir(dirname(resolve(path)), { recursive: true });
  await replaceFile(path, bytes, mode);
}
