import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../../indicators/statistics/mann-kendall.ts';
import { theilSen } from '../../../indicators/statistics/theil-sen.ts';
import { expectNear } from './expect-near.ts';
import { permutations } from './permutations.ts';

const points = fc.uniqueArray(
  fc.record({ time: fc.integer({ min: 0, max: 60 }), value: fc.integer({ min: -200, max: 200 }) }),
  { minLength: 2, maxLength: 20, selector: ({ time }) => time },
);

const lineThrough = (some: readonly { readonly time: number; readonly value: number }[]) =>
  theilSen(
    some.map(({ time }) => time),
    some.map(({ value }) => value),
  );

describe('theilSen', () => {
  it('agrees with the arithmetic by hand', () => {
    // Pairs of (0, 1), (1, 3), (2, 2), (4, 9): slopes −1, 1/2, 6/3, 8/4, 2, 7/2; the middle two are 2 and 2.
    const { slope, intercept } = theilSen([0, 1, 2, 4], [1, 3, 2, 9]);
    expect(slope).toBe(2);
    // Median value 2.5 at median time 1.5.
    expect(intercept).toBe(-0.5);
  });

  it('is not carried away by one wild point', () => {
    const { slope } = theilSen([1, 2, 3, 4, 5, 6, 7], [10, 12, 14, 900, 18, 20, 22]);
    expect(slope).toBe(2);
  });

  it('counts a gap with its length', () => {
    expect(theilSen([2015, 2016, 2020], [10, 12, 20]).slope).toBe(2);
  });

  it('needs a time for each value and two times that differ', () => {
    expect(() => theilSen([1, 2], [1, 2, 3])).toThrow(RangeError);
    expect(() => theilSen([1], [1])).toThrow(RangeError);
    expect(() => theilSen([2, 2], [1, 5])).toThrow(RangeError);
  });

  it('has no bounds where four points cannot give 95 per cent', () => {
    // Of 24 orders, one rises all the way: 1/24 is more than 2.5 per cent.
    expect(theilSen([1, 2, 3, 4], [1, 2, 4, 8]).interval).toEqual([-Infinity, Infinity]);
    expect(theilSen([1, 2, 3, 4, 5], [1, 2, 4, 8, 16]).interval).toEqual([1, 8]);
  });

  it('covers in at least 95 per cent of all orders', () => {
    // Without a trend every order of the residuals is as likely; the slope 0 must lie inside.
    for (const n of [5, 6, 7]) {
      const times = Array.from({ length: n }, (_, i) => i);
      // Powers of two, so that no two slopes are alike.
      const orders = permutations(times.map((i) => 2 ** i));
      const inside = orders.filter((values) => {
        const [lower, upper] = theilSen(times, values).interval;
        return lower <= 0 && 0 <= upper;
      });
      expect(inside.length / orders.length, `n = ${n}`).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('has an interval without 0 where the Mann–Kendall test finds a trend, and only there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 20 }), (values) => {
        const times = values.map((_, i) => i);
        const [lower, upper] = theilSen(times, values).interval;
        expect(lower > 0 || upper < 0).toBe(mannKendall(values).p < 0.05);
      }),
    );
  });

  it('leaves as many pairs above the slope as below', () => {
    fc.assert(
      fc.property(points, (some) => {
        const { slope, interval } = lineThrough(some);
        const slopes = some.flatMap((a, i) =>
          some.slice(i + 1).map((b) => (b.value - a.value) / (b.time - a.time)),
        );
        const above = slopes.filter((one) => one > slope).length;
        const below = slopes.filter((one) => one < slope).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(slopes.length / 2);
        expect(interval[0]).toBeLessThanOrEqual(slope);
        expect(interval[1]).toBeGreaterThanOrEqual(slope);
      }),
    );
  });

  it('follows a line that is added', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: -9, max: 9 }), (some, steeper) => {
        const tilted = some.map(({ time, value }) => ({ time, value: value + steeper * time }));
        expectNear([lineThrough(tilted).slope + 1000], [lineThrough(some).slope + steeper + 1000]);
      }),
    );
  });
});
