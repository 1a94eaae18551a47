import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Occasion } from '../../../indicators/statistics/baseline.ts';
import { criticalNormal } from '../../../indicators/statistics/normal-quantile.ts';
import {
  ratePredictionLimits,
  sharePredictionLimits,
} from '../../../indicators/statistics/prediction-limits.ts';
import { criticalStudent } from '../../../indicators/statistics/student-quantile.ts';

const baselines = fc.array(
  fc
    .integer({ min: 20, max: 800 })
    .chain((base) => fc.record({ events: fc.integer({ min: 1, max: base - 1 }), base: fc.constant(base) })),
  { minLength: 4, maxLength: 9 },
);
const bases = fc.integer({ min: 20, max: 800 });

/** The same occasion again and again: no scatter, so that z alone decides. */
const steady = (events: number, base: number, occasions: number) =>
  Array.from({ length: occasions }, (): Occasion => ({ events, base }));

function critical(baseline: readonly Occasion[], dispersion: number): number {
  return Math.max(criticalNormal(0.95), criticalStudent(0.95, baseline.length - 1) * Math.sqrt(dispersion));
}

function total(baseline: readonly Occasion[], what: 'events' | 'base'): number {
  return baseline.reduce((sum, occasion) => sum + occasion[what], 0);
}

describe('sharePredictionLimits', () => {
  it('is where the score test of new against old just rejects', () => {
    fc.assert(
      fc.property(baselines, bases, (baseline, base) => {
        const limits = sharePredictionLimits(baseline, base, 0.95);
        fc.pre(limits !== null);
        const [X, N] = [total(baseline, 'events'), total(baseline, 'base')];
        for (const limit of [limits.lower, limits.upper].filter((share) => share > 0 && share < 1)) {
          const pooled = (X + limit * base) / (N + base);
          const error = Math.sqrt(pooled * (1 - pooled) * (1 / N + 1 / base));
          expect(Math.abs(limit - X / N) / error).toBeCloseTo(critical(baseline, limits.dispersion), 6);
        }
      }),
    );
  });

  it('comes down to the limits of chance around a known share after a long steady baseline', () => {
    const limits = sharePredictionLimits(steady(2000, 10_000, 1000), 400, 0.95);
    const reach = criticalNormal(0.95) * Math.sqrt((0.2 * 0.8) / 400);
    expect(limits?.lower).toBeCloseTo(0.2 - reach, 4);
    expect(limits?.upper).toBeCloseTo(0.2 + reach, 4);
  });

  it('is cut at 0 and 1', () => {
    expect(sharePredictionLimits(steady(2, 100, 5), 20, 0.95)?.lower).toBe(0);
    expect(sharePredictionLimits(steady(98, 100, 5), 20, 0.95)?.upper).toBe(1);
  });

  it('is wider after a short baseline', () => {
    const short = sharePredictionLimits(steady(20, 100, 4), 100, 0.95);
    const long = sharePredictionLimits(steady(20, 100, 40), 100, 0.95);
    expect(short?.upper).toBeGreaterThan((long?.upper ?? 1) + 0.005);
    expect(short?.lower).toBeLessThan((long?.lower ?? 0) - 0.005);
  });

  it('of the complement is the mirror image', () => {
    fc.assert(
      fc.property(baselines, bases, (baseline, base) => {
        const limits = sharePredictionLimits(baseline, base, 0.95);
        const complement = baseline.map((occasion) => ({
          ...occasion,
          events: occasion.base - occasion.events,
        }));
        const mirror = sharePredictionLimits(complement, base, 0.95);
        expect(mirror?.lower).toBeCloseTo(1 - (limits?.upper ?? 0), 9);
        expect(mirror?.upper).toBeCloseTo(1 - (limits?.lower ?? 0), 9);
      }),
    );
  });

  it('cannot be set without two occasions, a base and something that varies', () => {
    expect(sharePredictionLimits(steady(2, 10, 1), 10, 0.95)).toBeNull();
    expect(sharePredictionLimits(steady(2, 10, 5), 0, 0.95)).toBeNull();
    expect(sharePredictionLimits(steady(0, 10, 5), 10, 0.95)).toBeNull();
    expect(sharePredictionLimits(steady(10, 10, 5), 10, 0.95)).toBeNull();
  });
});

describe('ratePredictionLimits', () => {
  it('is where the score test of new against old just rejects', () => {
    fc.assert(
      fc.property(baselines, bases, (baseline, base) => {
        const limits = ratePredictionLimits(baseline, base, 0.95);
        fc.pre(limits !== null);
        const [X, N] = [total(baseline, 'events'), total(baseline, 'base')];
        for (const limit of [limits.lower, limits.upper].filter((rate) => rate > 0)) {
          const pooled = (X + limit * base) / (N + base);
          const error = Math.sqrt(pooled * (1 / N + 1 / base));
          expect(Math.abs(limit - X / N) / error).toBeCloseTo(critical(baseline, limits.dispersion), 6);
        }
      }),
    );
  });

  it('does not ask in what unit the base is', () => {
    fc.assert(
      fc.property(baselines, bases, (baseline, base) => {
        const limits = ratePredictionLimits(baseline, base, 0.95);
        const thousands = baseline.map((occasion) => ({ ...occasion, base: occasion.base / 1000 }));
        const same = ratePredictionLimits(thousands, base / 1000, 0.95);
        expect(same?.upper).toBeCloseTo(1000 * (limits?.upper ?? 0), 6);
        expect(same?.lower).toBeCloseTo(1000 * (limits?.lower ?? 0), 6);
        expect(same?.dispersion).toBeCloseTo(limits?.dispersion ?? 0, 8);
      }),
    );
  });

  it('widens with the scatter of the baseline', () => {
    const scattered = [10, 30, 8, 32].map((events): Occasion => ({ events, base: 100 }));
    const calm = steady(20, 100, 4);
    const [wide, narrow] = [scattered, calm].map((baseline) => ratePredictionLimits(baseline, 100, 0.95));
    expect(wide?.centre).toBe(narrow?.centre);
    expect(wide?.upper).toBeGreaterThan(2 * (narrow?.upper ?? 0));
  });

  it('is cut at 0', () => {
    expect(ratePredictionLimits(steady(2, 100, 5), 20, 0.95)?.lower).toBe(0);
  });

  it('can exceed one event for each unit of base', () => {
    expect(ratePredictionLimits(steady(20, 10, 4), 10, 0.95)?.upper).toBeGreaterThan(2);
  });
});
