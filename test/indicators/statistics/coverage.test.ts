import { describe, expect, it } from 'vitest';
import type { Occasion } from '../../../indicators/statistics/baseline.ts';
import { directlyStandardisedRate } from '../../../indicators/statistics/direct-standardisation.ts';
import { exactPoissonInterval, poissonInterval } from '../../../indicators/statistics/poisson-interval.ts';
import { poissonTrend } from '../../../indicators/statistics/poisson-trend.ts';
import {
  ratePredictionLimits,
  sharePredictionLimits,
} from '../../../indicators/statistics/prediction-limits.ts';
import { wilsonInterval } from '../../../indicators/statistics/wilson-interval.ts';
import { rateRatio, shareDifference } from '../../../indicators/statistics/year-change.ts';
import { gammaNumber, poissonNumber, uniformNumbers } from '../../bench/seeded-random.ts';
import { binomialProbabilities, poissonProbabilities } from './exact-probabilities.ts';

/**
 * How often a 95 per cent interval holds the truth. Where the counts can be listed with their probabilities, the answer
 * is exact; otherwise it is simulated from a fixed seed, with a standard error of √(0.95·0.05/runs): 0.0049 for 2,000.
 */
const level = 0.95;

describe('exact coverage', () => {
  it('of the exact Poisson interval never falls below the level', () => {
    const coverages = range(0.1, 60, 0.1).map((mean) => poissonCoverage(mean, exactPoissonInterval));
    expect(Math.min(...coverages)).toBeGreaterThanOrEqual(level);
  });

  it('of the Poisson interval in use is never below the level, and above it in the mean', () => {
    const coverages = range(0.1, 150, 0.1).map((mean) => poissonCoverage(mean, poissonInterval));
    expect(Math.min(...coverages)).toBeGreaterThanOrEqual(level);
    expect(average(coverages)).toBeGreaterThan(0.955);
    expect(average(coverages)).toBeLessThan(0.97);
  });

  it('of Wilson’s interval is right in the mean over the shares, and is known to dip near 0 and 1', () => {
    for (const n of [10, 50, 200]) {
      const limits = range(0, n, 1).map((numerator) => wilsonInterval(numerator, n, level));
      const coverageAt = (share: number) =>
        held(binomialProbabilities(n, share), (numerator) => contains(limits[numerator], share));
      const coverages = range(0.001, 0.999, 0.001).map(coverageAt);
      expect(average(coverages), `n = ${n}`).toBeGreaterThan(0.95);
      expect(average(coverages), `n = ${n}`).toBeLessThan(0.96);
      // The dip to 83 per cent is the price of an interval that is right in the mean (Brown, Cai & DasGupta 2001,
      // Statistical Science 16:101).
      expect(Math.min(...coverages), `n = ${n}`).toBeGreaterThan(0.83);
    }
  });

  it('of the ratio of two rates never falls below the level', () => {
    for (const [before, after] of [
      [2, 2],
      [5, 12],
      [30, 20],
    ] as const) {
      const exposure = { before: 1000, after: 1300 };
      const ratio = after / exposure.after / (before / exposure.before);
      const coverage = heldByBoth(poissonProbabilities(before), poissonProbabilities(after), (x, y) => {
        const change = rateRatio(
          { events: x, exposure: exposure.before },
          { events: y, exposure: exposure.after },
          level,
        );
        // Where nothing happened in either year, nothing is said and nothing wrong.
        return change === null || contains(change.interval, ratio);
      });
      expect(coverage).toBeGreaterThanOrEqual(level);
    }
  });

  it('of the difference of two shares is right in the mean and never below 92 per cent', () => {
    const [n, m] = [25, 40];
    const limits = range(0, n, 1).map((x) =>
      range(0, m, 1).map((y) => shareDifference(part(x, n), part(y, m), level).interval),
    );
    const shares = range(0.05, 0.95, 0.075);
    const coverages = shares.flatMap((before) =>
      shares.map((after) =>
        heldByBoth(binomialProbabilities(n, before), binomialProbabilities(m, after), (x, y) =>
          contains(limits[x]?.[y], after - before),
        ),
      ),
    );
    expect(average(coverages)).toBeGreaterThan(0.95);
    expect(average(coverages)).toBeLessThan(0.965);
    expect(Math.min(...coverages)).toBeGreaterThan(0.92);
  });
});

describe('simulated coverage', () => {
  it('of the directly standardised rate is near the level while the weights are not far from the population', () => {
    expect(dobsonCoverage([1200, 1000, 1100, 900], 1)).toBeGreaterThan(0.945);
    expect(dobsonCoverage([1200, 1000, 1100, 900], 1)).toBeLessThan(0.97);
    expect(dobsonCoverage([200, 500, 1000, 4000], 1)).toBeGreaterThan(0.94);
  });

  it('of the directly standardised rate is far too low where a stratum with few events has the weight', () => {
    expect(dobsonCoverage([8000, 100, 100, 100], 0.3)).toBeLessThan(0.75);
    expect(dobsonCoverage([8000, 100, 100, 100], 5)).toBeGreaterThan(0.92);
  });

  it('of the Poisson trend is at least the level whether counts scatter by chance alone or more', () => {
    const uniform = uniformNumbers(1989);
    const slope = 0.05;
    for (const [points, mean, dispersion] of [
      [5, 5, 1],
      [5, 60, 1],
      [10, 60, 1],
      [5, 20, 3],
      [10, 60, 3],
    ] as const) {
      const coverage = shareOf(2000, () => {
        const series = range(0, points - 1, 1).map((time) => ({
          time,
          events: scatteredCount(uniform, mean * Math.exp(slope * (time - points / 2)), dispersion),
          exposure: 1000,
        }));
        const trend = poissonTrend(series, level);
        return trend === null || contains(trend.limits, slope);
      });
      expect(coverage, `${points} points, mean ${mean}, φ = ${dispersion}`).toBeGreaterThan(0.94);
    }
  });

  it('of a trend by φ and the normal distribution would be far below: why Student’s is used', () => {
    const uniform = uniformNumbers(1989);
    const coverage = shareOf(2000, () => {
      const series = range(0, 4, 1).map((time) => ({
        time,
        events: scatteredCount(uniform, 60, 3),
        exposure: 1000,
      }));
      const trend = poissonTrend(series, level);
      if (!trend) return true;
      return Math.abs(trend.slope) <= 1.96 * trend.standardError * Math.sqrt(Math.max(1, trend.dispersion));
    });
    expect(coverage).toBeLessThan(0.91);
  });

  it('of the prediction limits of a rate is at least the level from four occasions on', () => {
    const uniform = uniformNumbers(2011);
    for (const [occasions, mean, dispersion] of [
      [4, 5, 1],
      [4, 50, 1],
      [9, 50, 1],
      [4, 20, 3],
      [9, 50, 3],
    ] as const) {
      const coverage = shareOf(2000, () => {
        const draw = (base: number): Occasion => ({
          events: scatteredCount(uniform, (mean * base) / 1000, dispersion),
          base,
        });
        const baseline = range(1, occasions, 1).map((i) => draw(900 + 20 * i));
        return isInside(draw(1100), ratePredictionLimits(baseline, 1100, level));
      });
      expect(coverage, `${occasions} occasions, mean ${mean}, φ = ${dispersion}`).toBeGreaterThan(0.935);
    }
  });

  it('of the prediction limits of a share is at least the level from four occasions on', () => {
    const uniform = uniformNumbers(1964);
    for (const [occasions, base, share] of [
      [4, 40, 0.1],
      [4, 200, 0.3],
      [9, 200, 0.3],
    ] as const) {
      const coverage = shareOf(2000, () => {
        const draw = (): Occasion => ({ events: binomialNumber(uniform, base, share), base });
        return isInside(draw(), sharePredictionLimits(range(1, occasions, 1).map(draw), base, level));
      });
      expect(coverage, `${occasions} occasions of ${base}, share ${share}`).toBeGreaterThan(0.945);
    }
  });

  it('of limits that forget how short the baseline is would be far below', () => {
    const uniform = uniformNumbers(2002);
    const coverage = shareOf(2000, () => {
      const draw = (): Occasion => ({ events: scatteredCount(uniform, 50, 3), base: 1000 });
      const limits = ratePredictionLimits([draw(), draw(), draw(), draw()], 1000, level);
      if (!limits) return true;
      const reach = 1.96 * Math.sqrt((limits.centre * Math.max(1, limits.dispersion)) / 1000);
      return Math.abs(draw().events / 1000 - limits.centre) <= reach;
    });
    expect(coverage).toBeLessThan(0.88);
  });
});

function range(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.round((last - first) / step) + 1 }, (_, i) => first + i * step);
}

function average(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function contains(interval: readonly [number, number] | undefined, truth: number): boolean {
  return interval !== undefined && interval[0] <= truth && truth <= interval[1];
}

/** A count on the limit itself is inside, whatever the last bit of its rate says. */
function isInside(
  { events, base }: Occasion,
  limits: { readonly lower: number; readonly upper: number } | null,
): boolean {
  return limits === null || contains([limits.lower - 1e-12, limits.upper + 1e-12], events / base);
}

function part(numerator: number, denominator: number) {
  return { numerator, denominator };
}

/** Probability of the counts of which `holds` is true. */
function held(probabilities: readonly number[], holds: (count: number) => boolean): number {
  return probabilities.reduce((total, probability, count) => total + (holds(count) ? probability : 0), 0);
}

/** The same for two independent counts. */
function heldByBoth(
  before: readonly number[],
  after: readonly number[],
  holds: (x: number, y: number) => boolean,
): number {
  return before.reduce((total, probability, x) => total + probability * held(after, (y) => holds(x, y)), 0);
}

function poissonCoverage(
  mean: number,
  interval: (events: number, level: number) => [number, number],
): number {
  return held(poissonProbabilities(mean), (events) => contains(interval(events, level), mean));
}

/** Of four ages with 3.6, 11, 14 and 39 events in the mean, times the factor. */
function dobsonCoverage(weights: readonly number[], factor: number): number {
  const uniform = uniformNumbers(1991);
  const ages = [
    { persons: 900, rate: 0.004 * factor },
    { persons: 1100, rate: 0.01 * factor },
    { persons: 700, rate: 0.02 * factor },
    { persons: 1300, rate: 0.03 * factor },
  ].map((age, i) => ({ ...age, weight: weights[i] ?? 0 }));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const truth = ages.reduce((sum, { rate, weight }) => sum + rate * weight, 0) / total;
  return shareOf(2000, () => {
    const strata = ages.map((age) => ({ ...age, events: poissonNumber(uniform, age.persons * age.rate) }));
    const rate = directlyStandardisedRate(strata, level);
    return rate === null || contains(rate.interval, truth);
  });
}

function shareOf(runs: number, happens: () => boolean): number {
  let times = 0;
  for (let run = 0; run < runs; run++) if (happens()) times++;
  return times / runs;
}

/** Poisson where the dispersion is 1; otherwise negative binomial with the variance that many times the mean. */
function scatteredCount(uniform: () => number, mean: number, dispersion: number): number {
  if (dispersion === 1) return poissonNumber(uniform, mean);
  const scale = dispersion - 1;
  return poissonNumber(uniform, scale * gammaNumber(uniform, mean / scale));
}

function binomialNumber(uniform: () => number, n: number, share: number): number {
  let successes = 0;
  for (let i = 0; i < n; i++) if (uniform() < share) successes++;
  return successes;
}
