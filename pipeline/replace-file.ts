import { rename, writeFile } from 'node:fs/promises';

/**
 * Writes one file or nothing: beside its place, then renamed, so that nobody reads half of it.
 * @param mode  of a new file; what is confidential has 0o600
 */
export async function replaceFile(path: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  await writeFile(`${path}.new`, content, { mode });
  await rename(`${path}.new`, path);
}
