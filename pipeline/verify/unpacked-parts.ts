import { unzipSync } from 'fflate';

/** More than the largest part of any paper. */
const largestPart = 128 * 1024 * 1024;
const mostParts = 5_000;

/**
 * The parts of a Word or Excel file that are asked for, by path. A part is only unpacked to the size that the file
 * states, and that has a bound, so that a small file cannot fill the memory.
 * Throws for what is no such file, and for one that states more than any of ours.
 */
export function unpackedParts(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  let parts = 0;
  let size = 0;
  const unpacked = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      parts += 1;
      if (parts > mostParts) throw new Error('too many parts');
      if (!isWanted(name)) return false;
      size += originalSize;
      if (size > largestPart) throw new Error('parts that are too large');
      return true;
    },
  });
  return new Map(Object.entries(unpacked));
}
