import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dispersionOf,
  funnelLimits,
  isTooSmall,
  leastExpected,
  standingOf,
  type Target,
} from '../../../indicators/comparisons/funnel.ts';
import { Random } from '../../../pipeline/example/random.ts';
import { binomialProbabilities, poissonProbabilities } from '../statistics/exact-probabilities.ts';

const targets = fc
  .record({
    kind: fc.constantFrom('rate' as const, 'share' as const),
    numerator: fc.integer({ min: 1, max: 5000 }),
    others: fc.integer({ min: 1, max: 50_000 }),
  })
  .map(({ kind, numerator, others }): Target => ({ kind, numerator, denominator: numerator + others }));
const sizes = fc.integer({ min: 1, max: 100_000 });
const dispersions = fc.double({ min: 1, max: 30, noNaN: true });

const limitsOf = (target: Target, denominator: number, dispersion = 1) =>
  [0.95, 0.998].map((level) => funnelLimits(target, denominator, level, dispersion));

describe('funnel limits', () => {
  it('hold the target, and those of 99.8 per cent hold those of 95', () => {
    fc.assert(
      fc.property(targets, sizes, dispersions, (target, size, dispersion) => {
        const [narrow = [], wide = []] = limitsOf(target, size, dispersion);
        const centre = target.numerator / target.denominator;
        const ends = [wide[0], narrow[0], centre, narrow[1], wide[1]];
        expect([...ends].sort((a = 0, b = 0) => a - b)).toEqual(ends);
      }),
    );
  });

  it('are wider for a smaller denominator and for more dispersion', () => {
    const width = ([lower, upper]: readonly [number, number]) => upper - lower;
    fc.assert(
      fc.property(targets, sizes, sizes, dispersions, (target, one, more, dispersion) => {
        const small = width(funnelLimits(target, one, 0.95, dispersion));
        expect(width(funnelLimits(target, one + more, 0.95, dispersion))).toBeLessThanOrEqual(small);
        expect(width(funnelLimits(target, one, 0.95, 1))).toBeLessThanOrEqual(small);
      }),
    );
  });

  it('call a part with the value of the whole similar', () => {
    fc.assert(
      fc.property(targets, sizes, dispersions, (target, size, dispersion) => {
        const [narrow = [0, 0], wide = [0, 0]] = limitsOf(target, size, dispersion);
        expect(standingOf(target.numerator / target.denominator, narrow, wide)).toBe('similar');
      }),
    );
  });

  it('stay between 0 and what a share can be', () => {
    const share: Target = { kind: 'share', numerator: 9, denominator: 10 };
    expect(funnelLimits(share, 12, 0.998, 30)).toEqual([0, 1]);
    const rate: Target = { kind: 'rate', numerator: 9, denominator: 10 };
    expect(funnelLimits(rate, 12, 0.998, 30)[1]).toBeGreaterThan(1);
  });
});

describe('false alarms', () => {
  /** Probability that a part outside the whole, with the same rate, falls outside. */
  const outside = (expected: number, level: number): number => {
    const [lower, upper] = funnelLimits(
      { kind: 'rate', numerator: expected, denominator: 1000 },
      1000,
      level,
      1,
    ).map((limit) => limit * 1000);
    return poissonProbabilities(expected).reduce(
      (sum, probability, events) =>
        events < (lower ?? 0) || events > (upper ?? 0) ? sum + probability : sum,
      0,
    );
  };
  const judged = Array.from({ length: 2000 }, (_, i) => leastExpected + i / 10);

  it('are at most 5.5 and 0.5 per cent of parts that are large enough, summed over every count', () => {
    expect(Math.max(...judged.map((expected) => outside(expected, 0.95)))).toBeLessThan(0.055);
    expect(Math.max(...judged.map((expected) => outside(expected, 0.998)))).toBeLessThan(0.005);
    const mean = judged.reduce((sum, expected) => sum + outside(expected, 0.95), 0) / judged.length;
    expect(mean).toBeGreaterThan(0.045);
    expect(mean).toBeLessThan(0.05);
  });

  it('would be up to one per cent outside those of 99.8 with ten expected, so that such parts are not judged', () => {
    expect(outside(10.1, 0.998)).toBeGreaterThan(0.009);
    expect(isTooSmall({ kind: 'rate', numerator: 20, denominator: 1000 }, 999)).toBe(true);
    expect(isTooSmall({ kind: 'rate', numerator: 20, denominator: 1000 }, 1000)).toBe(false);
  });

  // Every event falls in one of the areas, so that the count of one is binomial; and the same by drawing them.
  it.each([
    [20, 0.04],
    [4, 0.025],
  ])('are fewer in areas that are parts of the whole: of %i equal ones', (areas, most) => {
    const limits = limitsOfEqual(areas);
    const exact = binomialProbabilities(60 * areas, 1 / areas).reduce(
      (sum, probability, count) => (isOutside(count, limits) ? sum + probability : sum),
      0,
    );
    expect(exact).toBeLessThan(most);
    const standardError = Math.sqrt((exact * (1 - exact)) / drawn);
    expect(Math.abs(simulatedAlarms(areas) - exact)).toBeLessThan(3 * standardError);
  });

  const drawn = 40_000;

  /** In events, of an area in which 60 are expected. */
  function limitsOfEqual(areas: number): number[] {
    const target: Target = { kind: 'rate', numerator: 60 * areas, denominator: 1000 * areas };
    return funnelLimits(target, 1000, 0.95, 1).map((limit) => 1000 * limit);
  }

  function isOutside(count: number, [lower = 0, upper = 0]: readonly number[]): boolean {
    return count < lower || count > upper;
  }

  function simulatedAlarms(areas: number): number {
    const random = new Random(`false alarms ${areas}`);
    const limits = limitsOfEqual(areas);
    let alarms = 0;
    for (let round = 0; round < drawn / areas; round++) {
      const counts = new Int32Array(areas);
      for (let event = 0; event < 60 * areas; event++) {
        const area = random.integer(0, areas - 1);
        counts[area] = (counts[area] ?? 0) + 1;
      }
      alarms += counts.filter((count) => isOutside(count, limits)).length;
    }
    return alarms / drawn;
  }
});

describe('dispersion', () => {
  it('of shares is the mean square of their standardised distances', () => {
    // p = ½ of 400: standard error 10. Counts 180 and 220 are at −2 and 2; none is drawn in when all lie there.
    const target: Target = { kind: 'share', numerator: 1000, denominator: 2000 };
    const parts = Array.from({ length: 10 }, (_, i) => ({
      numerator: i % 2 ? 180 : 220,
      denominator: 400,
    }));
    expect(dispersionOf(target, parts)).toBeCloseTo(4, 12);
    expect(dispersionOf(target, parts.slice(1))).toBe(1);
  });
});
