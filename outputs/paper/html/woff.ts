import { zlibSync } from 'fflate';

const signature = 0x774f4646;
const headerSize = 44;
const entrySize = 20;

/** One table of a font. */
interface FontTable {
  /** Its name, four characters as one number. */
  readonly tag: number;
  readonly checksum: number;
  readonly length: number;
  /** Deflated, or as it was where that is no shorter. */
  readonly stored: Uint8Array;
}

/**
 * A TrueType font as WOFF 1.0 (W3C Recommendation, 2012): the same tables, each deflated, and nothing added or left
 * out. Under its licence a font may be packed so and keep its name; cut down it may not.
 */
export function woffOf(font: Uint8Array): Uint8Array {
  const read = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = tablesOf(font, read);
  const directoryEnd = headerSize + entrySize * tables.length;
  const size = tables.reduce((sum, { stored }) => sum + padded(stored.length), directoryEnd);
  const woff = new Uint8Array(size);
  const write = new DataView(woff.buffer);
  write.setUint32(0, signature);
  write.setUint32(4, read.getUint32(0));
  write.setUint32(8, size);
  write.setUint16(12, tables.length);
  write.setUint32(16, unpackedSize(tables));
  let offset = directoryEnd;
  for (const [i, { tag, checksum, length, stored }] of tables.entries()) {
    const entry = [tag, offset, stored.length, length, checksum];
    for (const [field, value] of entry.entries())
      write.setUint32(headerSize + entrySize * i + 4 * field, value);
    woff.set(stored, offset);
    offset += padded(stored.length);
  }
  return woff;
}

/** In the order of the font's own directory. */
function tablesOf(font: Uint8Array, read: DataView): FontTable[] {
  return Array.from({ length: read.getUint16(4) }, (_, i) => {
    const [tag, checksum, offset, length] = [0, 4, 8, 12].map((at) => read.getUint32(12 + 16 * i + at));
    if (tag === undefined || checksum === undefined || offset === undefined || length === undefined)
      throw new Error('a font has no directory');
    const table = font.subarray(offset, offset + length);
    const deflated = zlibSync(table, { level: 9 });
    return { tag, checksum, length, stored: deflated.length < length ? deflated : table };
  });
}

/** Header, directory and tables of the font that a reader unpacks. */
function unpackedSize(tables: readonly FontTable[]): number {
  return tables.reduce((sum, { length }) => sum + padded(length), 12 + 16 * tables.length);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
