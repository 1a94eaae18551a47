import { describe, expect, it } from 'vitest';
import type { Occasion } from '../../../indicators/statistics/baseline.ts';
import { rateLimits, shareLimits } from '../../../indicators/statistics/control-limits.ts';
import { expectNear } from './expect-near.ts';

/** Nonconforming cans in thirty samples of fifty: Montgomery, Introduction to Statistical Quality Control, table 7.1. */
const cans = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7, 13, 9, 6,
].map((events): Occasion => ({ events, base: 50 }));

describe('shareLimits', () => {
  it('agrees with reference numbers and signals the same samples', () => {
    const limits = shareLimits(cans, 50);
    // Printed with four decimals.
    expect(limits?.centre).toBeCloseTo(0.2313, 4);
    expect(limits?.lower).toBeCloseTo(0.0524, 4);
    expect(limits?.upper).toBeCloseTo(0.4102, 4);
    const outside = cans.flatMap(({ events, base }, i) => {
      const share = events / base;
      return share > (limits?.upper ?? 0) || share < (limits?.lower ?? 1) ? [i + 1] : [];
    });
    expect(outside).toEqual([15, 23]);
  });

  it('is cut at 0 and 1', () => {
    const rare = [1, 2, 1].map((events): Occasion => ({ events, base: 20 }));
    expect(shareLimits(rare, 20)?.lower).toBe(0);
    const common = [19, 18, 19].map((events): Occasion => ({ events, base: 20 }));
    expect(shareLimits(common, 20)?.upper).toBe(1);
  });

  it('narrows with the base of the point', () => {
    const [small, large] = [shareLimits(cans, 50), shareLimits(cans, 200)];
    const reach = (limits: typeof small) => (limits?.upper ?? 0) - (limits?.centre ?? 0);
    expectNear([reach(large)], [reach(small) / 2]);
  });

  it('cannot be set without two occasions, a base and something that varies', () => {
    expect(shareLimits(cans.slice(0, 1), 50)).toBeNull();
    expect(shareLimits(cans, 0)).toBeNull();
    expect(
      shareLimits(
        [
          { events: 0, base: 5 },
          { events: 0, base: 5 },
        ],
        5,
      ),
    ).toBeNull();
  });
});

describe('rateLimits', () => {
  it('agrees with the arithmetic by hand', () => {
    // 16, 25 and 34 in 100 person-years each: 0.25 ± 3·√(0.25/100) = 0.25 ± 0.15; χ² = (81 + 0 + 81)/25.
    const baseline = [16, 25, 34].map((events): Occasion => ({ events, base: 100 }));
    const limits = rateLimits(baseline, 100);
    expectNear([limits?.centre ?? 0, limits?.lower ?? 0, limits?.upper ?? 0], [0.25, 0.1, 0.4]);
    expectNear([limits?.dispersion ?? 0], [162 / 25 / 2]);
  });

  it('is cut at 0 but has no highest value', () => {
    const baseline = [9, 11].map((events): Occasion => ({ events, base: 10 }));
    const limits = rateLimits(baseline, 5);
    expect(limits?.lower).toBe(0);
    expectNear([limits?.upper ?? 0], [1 + 3 * Math.sqrt(1 / 5)]);
  });
});
