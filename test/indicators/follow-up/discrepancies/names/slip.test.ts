import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipBetween } from '../../../../../indicators/follow-up/discrepancies/names/slip.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å', 'n'), maxLength: 6 });

describe('a slip of the pen', () => {
  it('is told by its kind', () => {
    expect(slipBetween('andt', 'antd')).toBe('transposed');
    expect(slipBetween('kummelnäs', 'kumelnäs')).toBe('doubled');
    expect(slipBetween('andt', 'andts')).toBe('added');
    expect(slipBetween('berga', 'borga')).toBe('replaced');
  });

  it('is none between equal words, and more than one is none', () => {
    expect(slipBetween('andt', 'andt')).toBeNull();
    expect(slipBetween('norra', 'södra')).toBeNull();
    expect(slipBetween('abc', 'bca')).toBeNull();
    expect(slipBetween('', 'ab')).toBeNull();
  });

  it('is there just where the distance of Damerau is 1, whichever word comes first', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipBetween(a, b) !== null).toBe(distance(a, b) === 1);
        expect(slipBetween(a, b)).toBe(slipBetween(b, a));
      }),
      { numRuns: 2000 },
    );
  });
});

/** By the whole table of prefixes (optimal string alignment): slow, and another way of thinking. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      const row = rows[i];
      if (row) row[j] = isSwap ? Math.min(best, at(i - 2, j - 2) + 1) : best;
    }
  }
  return at(a.length, b.length);
}
