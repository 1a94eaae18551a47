import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteDictionary } from '../../../sources/register/byte-dictionary.ts';

describe('a dictionary of bytes', () => {
  it('numbers distinct strings in the order in which they first come, as a map does', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 15, max: 2 }), { maxLength: 400 }), (strings) => {
        const [dictionary, map] = [new ByteDictionary(), new Map<string, number>()];
        const bytes = Buffer.concat([...strings, Buffer.alloc(12)]);
        const view = new DataView(bytes.buffer, bytes.byteOffset);
        let start = 0;
        for (const string of strings) {
          const key = string.join();
          if (!map.has(key)) map.set(key, map.size);
          expect(dictionary.numberOf(bytes, view, start, start + string.length)).toBe(map.get(key));
          start += string.length;
        }
        expect(dictionary.size).toBe(map.size);
      }),
      { numRuns: 50 },
    );
  });

  it('grows to many strings, long and short, and still knows each', () => {
    const texts = Array.from({ length: 20_000 }, (_, i) => `${i}`.padEnd(1 + (i % 40), 'x'));
    const bytes = Buffer.from(texts.join('') + ' '.repeat(12));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const dictionary = new ByteDictionary();
    const numbers = () => {
      let start = 0;
      return texts.map((text) => {
        start += text.length;
        return dictionary.numberOf(bytes, view, start - text.length, start);
      });
    };
    const first = numbers();
    expect(new Set(first).size).toBe(new Set(texts).size);
    expect(numbers()).toEqual(first);
  });
});
