import { describe, expect, it } from 'vitest';
import { priceOf } from '../../../../indicators/disclosure/build/price.ts';

describe('the price of withholding', () => {
  it('grows with the count, but more slowly', () => {
    expect(priceOf(0, 2, false)).toBe(1);
    expect(priceOf(9, 2, false)).toBe(1 + Math.log(10));
    expect(priceOf(1000, 2, false)).toBeLessThan(2 * priceOf(100, 2, false));
  });

  it('makes two cells of a broken series cheaper than one of a whole one', () => {
    expect(2 * priceOf(40, 2, true)).toBeLessThan(priceOf(40, 2, false));
    expect(3 * priceOf(40, 2, true)).toBeGreaterThan(priceOf(40, 2, false));
  });

  it('is four times as high in a margin, and infinite for a municipal total', () => {
    expect(priceOf(9, 1, false)).toBe(4 * priceOf(9, 2, false));
    expect(priceOf(9, 0, true)).toBe(Number.POSITIVE_INFINITY);
  });
});
