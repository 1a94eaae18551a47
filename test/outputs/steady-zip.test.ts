import fc from 'fast-check';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { steadyZip } from '../../outputs/steady-zip.ts';

const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}\.xml$/), { minLength: 1, maxLength: 6 });
const text = (words: string) => new TextEncoder().encode(words);

describe('a steady zip', () => {
  it('is the same whatever order and day its parts came in, and holds the same', () => {
    fc.assert(
      fc.property(
        names,
        fc.date({ min: new Date(1990, 0), max: new Date(2090, 0), noInvalidDate: true }),
        (parts, day) => {
          const all = ['[Content_Types].xml', ...parts];
          const packed = (order: readonly string[], mtime: Date) =>
            zipSync(
              Object.fromEntries(order.map((name) => [name, [text(name), { mtime }]])) satisfies Zippable,
            );
          const one = steadyZip(packed(all, day));
          const other = steadyZip(packed([...all].reverse(), new Date(2000, 1)));
          expect(Buffer.compare(one, other)).toBe(0);
          expect(Object.keys(unzipSync(one))).toEqual(['[Content_Types].xml', ...[...parts].sort()]);
          for (const name of all) expect(new TextDecoder().decode(unzipSync(one)[name])).toBe(name);
        },
      ),
    );
  });

  it('lets parts be changed before they are packed', () => {
    const changed = steadyZip(zipSync({ 'a.xml': text('a') }), (parts) => {
      parts['a.xml'] = text('b');
    });
    expect(new TextDecoder().decode(unzipSync(changed)['a.xml'])).toBe('b');
  });
});
