import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fontAsset } from '../../../../outputs/assets.ts';
import { woffOf } from '../../../../outputs/paper/html/woff.ts';

const font = fontAsset('400Regular/SourceSans3_400Regular.ttf');

describe('a packed font', () => {
  const woff = woffOf(font);

  it('holds every table of the font unchanged', () => {
    const before = directory(font, 12, 16).map(([tag, , offset = 0, length = 0]) =>
      named(tag, font.subarray(offset, offset + length)),
    );
    const after = directory(woff, 44, 20).map(([tag, offset = 0, packed = 0, length]) => {
      const stored = woff.subarray(offset, offset + packed);
      return named(tag, packed === length ? stored : inflateSync(stored));
    });
    expect(after.length).toBeGreaterThan(10);
    expect(after).toEqual(before);
  });

  it('says its own size, that of the font, and the checksum of each table', () => {
    const view = new DataView(woff.buffer);
    expect(view.getUint32(8)).toBe(woff.length);
    expect(view.getUint32(16)).toBe(font.length);
    expect(directory(woff, 44, 20).map((entry) => entry[4])).toEqual(
      directory(font, 12, 16).map((entry) => entry[1]),
    );
  });

  it('is less than half as large', () => {
    expect(woff.length).toBeLessThan(font.length / 2);
  });
});

function named(tag: number | undefined, table: Uint8Array): string {
  return `${tag} ${table.length} ${createHash('sha256').update(table).digest('hex')}`;
}

/** The entries of a directory of tables as their 32-bit numbers. */
function directory(file: Uint8Array, start: number, size: number): number[][] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getUint16(start === 12 ? 4 : 12);
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: size / 4 }, (_, field) => view.getUint32(start + size * i + 4 * field)),
  );
}
