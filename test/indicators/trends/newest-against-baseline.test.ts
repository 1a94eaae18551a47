import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestAgainstBaseline } from '../../../indicators/trends/newest-against-baseline.ts';
import { counts, rates, ratios, shares } from './invented-series.ts';

describe('the newest point against the years before', () => {
  it('stands outside where it is far from them all', () => {
    const calm = [100, 104, 97, 101, 99, 102];
    expect(newestAgainstBaseline(counts([...calm, 103]))?.side).toBe('inside');
    expect(newestAgainstBaseline(counts([...calm, 150]))?.side).toBe('above');
    expect(newestAgainstBaseline(counts([...calm, 60]))?.side).toBe('below');
  });

  it('is held against the score limits of a baseline that scatters by chance', () => {
    // Six years, 600 events: centre 100. y is at the limit when (y − 100)² = c²·100·(1 + 1/6)·(600 + y)/700, with
    // c = 2.575829 for 99 per cent: y² − (200 + c²/6)·y + 10,000 − 100·c² = 0, so that y = 72.7 or 128.4.
    const c = 2.575829 ** 2;
    const half = 100 + c / 12;
    const reach = Math.sqrt(half ** 2 - 10_000 + 100 * c);
    const found = newestAgainstBaseline(counts([100, 100, 100, 100, 100, 100, 120]));
    expect(found?.centre).toBe(100);
    expect(found?.limits[0]).toBeCloseTo(half - reach, 4);
    expect(found?.limits[1]).toBeCloseTo(half + reach, 4);
    expect(found?.dispersion).toBe(0);
  });

  it('has wider limits where the years before scatter more', () => {
    const width = (values: readonly number[]): number => {
      const [lower = 0, upper = 0] = newestAgainstBaseline(counts([...values, 100]))?.limits ?? [];
      return upper - lower;
    };
    expect(width([100, 140, 60, 130, 70, 100])).toBeGreaterThan(3 * width([100, 104, 97, 101, 99, 99]));
  });

  it('is in the unit of the series, for the base of the newest year', () => {
    const before = [100, 100, 100, 100, 100, 100];
    const limitsFor = (newest: number, persons: number) =>
      newestAgainstBaseline(rates([...before, newest], [...before.map(() => 5000), persons]));
    const [whole, quarter] = [limitsFor(120, 5000), limitsFor(30, 1250)];
    expect([whole?.centre, quarter?.centre]).toEqual([20, 20]);
    // Both are 24 per 1,000, and a quarter of the people may differ about twice as much by chance.
    expect([whole?.side, quarter?.side]).toEqual(['inside', 'inside']);
    expect(whole?.limits[1]).toBeCloseTo(128.4 / 5, 1);
    expect(quarter?.limits[1]).toBeGreaterThan(30);
    const share = newestAgainstBaseline(shares([50, 50, 50, 50, 50, 50, 90], 100));
    expect(share?.centre).toBe(50);
    expect(share?.side).toBe('above');
    expect(share?.limits[1]).toBeLessThan(90);
  });

  it('needs five comparable years before it', () => {
    expect(newestAgainstBaseline(counts([100, 100, 100, 100, 300]))).toBeNull();
    expect(newestAgainstBaseline(counts([100, 100, 100, 100, 100, 300]))?.baseline).toHaveLength(5);
    expect(newestAgainstBaseline(counts([100, 100, 100, 100, 100, 300], { breaks: [2018] }))).toBeNull();
    expect(newestAgainstBaseline(counts([100, 'missing', 100, 100, 100, 300]))).toBeNull();
    expect(newestAgainstBaseline(counts([100, 100, 100, 100, 100, 'withheld']))).toBeNull();
  });

  it('cannot be judged for ratios, or after years without a single event', () => {
    expect(newestAgainstBaseline(ratios([100, 100, 100, 100, 100, 300], 50))).toBeNull();
    expect(newestAgainstBaseline(counts([0, 0, 0, 0, 0, 12]))).toBeNull();
    expect(newestAgainstBaseline(shares([100, 100, 100, 100, 100, 60], 100))).toBeNull();
  });

  it('is on the other side for the complement of a share', () => {
    const parts = fc.array(fc.integer({ min: 5, max: 195 }), { minLength: 6, maxLength: 10 });
    const other = { above: 'below', below: 'above', inside: 'inside' } as const;
    fc.assert(
      fc.property(parts, (values) => {
        const found = newestAgainstBaseline(shares(values, 200));
        const complement = newestAgainstBaseline(
          shares(
            values.map((value) => 200 - value),
            200,
          ),
        );
        if (!found || !complement) throw new Error('not judged');
        expect(complement.side).toBe(other[found.side]);
        expect(complement.limits[0]).toBeCloseTo(100 - found.limits[1], 8);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });

  it('does not depend on the order of the years before', () => {
    const values = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(values, (given) => {
        const turned = [...given.slice(0, -1).reverse(), ...given.slice(-1)];
        expect(newestAgainstBaseline(counts(turned))?.side).toBe(newestAgainstBaseline(counts(given))?.side);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });
});
