import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../pipeline/release/canonical-json.ts';

describe('canonical JSON', () => {
  it('orders keys at every level and ends with a line feed', () => {
    expect(canonicalJson({ b: [{ z: 1, a: null }], a: 'å' })).toBe('{"a":"å","b":[{"a":null,"z":1}]}\n');
  });

  it('says what JSON.stringify says, whatever the order of the keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  it('refuses what JSON would drop or change in silence', () => {
    for (const value of [undefined, { a: undefined }, Number.NaN, new Map(), new Date(0), () => 1]) {
      expect(() => canonicalJson(value)).toThrow();
    }
  });
});
