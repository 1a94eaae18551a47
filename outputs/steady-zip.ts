import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The parts of an office file by name. */
export type ZipParts = Record<string, Uint8Array>;

/**
 * The same office file with nothing in it of the moment when it was packed: its parts in the order of their names, one
 * date for all. Equal content then gives equal bytes.
 * @param change  changes parts in place before they are packed
 */
export function steadyZip(file: Uint8Array, change: (parts: ZipParts) => void = () => {}): Uint8Array {
  const parts = unzipSync(file);
  change(parts);
  const packed: Zippable = {};
  for (const name of Object.keys(parts).sort(contentTypesFirst))
    packed[name] = [parts[name] ?? new Uint8Array(), { mtime: zipEpoch, level: 6 }];
  return zipSync(packed);
}

/** A zip file holds local time: made of local parts, so that every time zone writes the same one. */
const zipEpoch = new Date(1980, 0, 1);

/** Readers look for this part first. */
function contentTypesFirst(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
