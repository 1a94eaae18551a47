import { describe, expect, it } from 'vitest';
import { Lot } from '../../../../indicators/disclosure/suppress/lot.ts';

describe('lots', () => {
  it('are drawn as the generator says: 1664525 × the last + 1013904223, modulo 2³²', () => {
    const lot = new Lot(1);
    // 1664525 + 1013904223 = 1015568748; and 1664525 × 1015568748 + 1013904223 = 393607 × 2³² + 1586005467.
    expect(lot.unit()).toBe(1015568748 / 2 ** 32);
    expect(lot.unit()).toBe(1586005467 / 2 ** 32);
  });

  it('are the same for the same seed, and others for another', () => {
    const draw = (seed: number): number[] => {
      const lot = new Lot(seed);
      return Array.from({ length: 20 }, () => lot.below(1000));
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(-1)).toEqual(draw(2 ** 32 - 1));
  });

  it('below a bound are whole, and each number comes up', () => {
    const lot = new Lot(3);
    const seen = new Set(Array.from({ length: 400 }, () => lot.below(6)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(lot.below(1)).toBe(0);
  });
});
