import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { YearOnYear } from '../../../indicators/trends/year-on-year.ts';
import { yearOnYearOf } from '../../../indicators/trends/year-on-year-of.ts';
import { counts, rates, ratios, shares } from './invented-series.ts';

function calculated(found: YearOnYear): Extract<YearOnYear, { state: 'calculated' }> {
  if (found.state !== 'calculated') throw new Error(found.because);
  return found;
}

/** Probability of so many successes or more, term by term. */
function atLeast(successes: number, trials: number, probability: number): number {
  let term = probability ** trials;
  let sum = 0;
  for (let k = trials; k >= successes; k--) {
    sum += term;
    term *= (k * (1 - probability)) / ((trials - k + 1) * probability);
  }
  return sum;
}

describe('the newest year against the one before', () => {
  it('is a change in per cent for a count, with the exact interval', () => {
    const found = calculated(yearOnYearOf(counts([99, 10, 20])));
    expect(found).toMatchObject({ from: 2017, to: 2018, kind: 'per_cent', change: 100, clear: false });
    // At the lower bound 20 or more of 30 events fall in the later year in 2.5 cases of 100, at the upper 20 or fewer.
    const [lower, upper] = found.interval
      .map((change) => 1 + change / 100)
      .map((ratio) => ratio / (1 + ratio));
    expect(atLeast(20, 30, lower ?? Number.NaN)).toBeCloseTo(0.025, 6);
    expect(1 - atLeast(21, 30, upper ?? Number.NaN)).toBeCloseTo(0.025, 6);
  });

  it('is no change in a rate that grows as its population does', () => {
    const found = calculated(yearOnYearOf(rates([100, 200], [5000, 10_000])));
    expect(found.change).toBeCloseTo(0, 10);
    expect(found.clear).toBe(false);
    expect(calculated(yearOnYearOf(counts([100, 200]))).clear).toBe(true);
  });

  it('is a difference in points for a share, by Newcombe', () => {
    // Newcombe (1998), Statistics in Medicine 17:873, table II (a): 56/70 − 48/80, method 10: 0.0524 to 0.3339.
    const found = calculated(yearOnYearOf(shares([48, 56], [80, 70])));
    expect(found).toMatchObject({ kind: 'points', clear: true });
    expect(found.change).toBeCloseTo(20, 10);
    expect(found.interval[0]).toBeCloseTo(5.24, 2);
    expect(found.interval[1]).toBeCloseTo(33.39, 2);
  });

  it('is against the occasion before where years lie between', () => {
    expect(yearOnYearOf(counts([30, 40], { every: 2 }))).toMatchObject({ from: 2016, to: 2018 });
  });

  it('holds that all may end', () => {
    const found = calculated(yearOnYearOf(counts([12, 0])));
    expect(found).toMatchObject({ change: -100, clear: true });
    expect(found.interval[0]).toBe(-100);
  });

  it('has no method for a ratio, or from nothing', () => {
    const none = { state: 'not_calculated', because: 'no_method' };
    expect(yearOnYearOf(ratios([100, 150], 50))).toEqual(none);
    expect(yearOnYearOf(counts([0, 12]))).toEqual(none);
    expect(yearOnYearOf(counts([0, 0]))).toEqual(none);
  });

  it('is not calculated over a gap or a break, or of one year', () => {
    const because = (series: Parameters<typeof yearOnYearOf>[0]) => {
      const found = yearOnYearOf(series);
      return found.state === 'not_calculated' && found.because;
    };
    expect(because(counts([10, 'withheld']))).toBe('withheld');
    expect(because(counts([10, 'pending', 10]))).toBe('pending');
    expect(because(counts([10, 20], { breaks: [2017] }))).toBe('break');
    expect(because(counts([10]))).toBe('short');
  });

  it('is preliminary when one of the two is', () => {
    const { points, ...series } = counts([10, 20, 30]);
    const of = (year: number) =>
      calculated(
        yearOnYearOf({
          ...series,
          points: points.map((one) => ({ ...one, preliminary: one.year === year })),
        }),
      ).preliminary;
    expect([2016, 2017, 2018].map(of)).toEqual([false, true, true]);
  });

  it('turns round with the two years', () => {
    const two = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(two, ([before, after]) => {
        const there = calculated(yearOnYearOf(counts([before, after])));
        const back = calculated(yearOnYearOf(counts([after, before])));
        expect(back.clear).toBe(there.clear);
        // The ratio the other way is its inverse, and so are the bounds, to the last digits of the beta quantiles.
        const inverse = (1 + there.interval[0] / 100) * (1 + back.interval[1] / 100);
        expect(Math.abs(inverse - 1)).toBeLessThan(1e-6);
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
});
