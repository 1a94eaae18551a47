import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNameVariant } from '../../../../../indicators/follow-up/discrepancies/names/is-name-variant.ts';
import { keysOf } from '../../../../../indicators/follow-up/discrepancies/names/name-keys.ts';
import { partsOf } from '../../../../../indicators/follow-up/discrepancies/names/name-parts.ts';
import { slippedNames } from './slipped-name.ts';
import { unitNames } from './unit-names.ts';

const haveKeyInCommon = (a: string, b: string): boolean => {
  const keys = new Set(keysOf(partsOf(a)));
  return keysOf(partsOf(b)).some((key) => keys.has(key));
};

describe('the keys of a name', () => {
  it('have one in common with those of every other way of writing it', () => {
    let found = 0;
    fc.assert(
      fc.property(slippedNames(2), ([a = '', b = '']) => {
        if (!isNameVariant(partsOf(a), partsOf(b))) return;
        found += 1;
        expect(haveKeyInCommon(a, b)).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(found).toBeGreaterThan(2000);
  });

  it('part names of which nothing is alike, so that few are held against each other', () => {
    const pairs = unitNames.flatMap((a, i) => unitNames.slice(i + 1).map((b) => [a, b] as const));
    const near = pairs.filter(([a, b]) => haveKeyInCommon(a, b));
    expect(pairs).toHaveLength((60 * 59) / 2);
    expect(near.length).toBeLessThan(30);
  });

  it('say what it is, and its words with a letter left out, without the marks of å, ä and ö', () => {
    expect(keysOf(partsOf('Ångs skola 2')).slice(0, 4)).toEqual([
      'stems|2|skol|ang',
      'stems|2|skol|ng',
      'stems|2|skol|ag',
      'stems|2|skol|an',
    ]);
    expect(keysOf(partsOf('Ångs skola 2'))).toContain('words|2|angskola2');
  });
});
