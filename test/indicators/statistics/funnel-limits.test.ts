import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overdispersion, ratioFunnel, shareFunnel } from '../../../indicators/statistics/funnel-limits.ts';
import { normalQuantile } from '../../../indicators/statistics/normal-quantile.ts';
import { exactPoissonInterval } from '../../../indicators/statistics/poisson-interval.ts';
import { wilsonInterval } from '../../../indicators/statistics/wilson-interval.ts';
import { poissonProbabilities, sum } from './exact-probabilities.ts';
import { expectNear } from './expect-near.ts';

describe('ratioFunnel', () => {
  it('agrees with reference numbers', () => {
    // FunnelPlotR (NHS-R community), tests of its Poisson limits, printed with seven digits.
    expectNear(ratioFunnel(15, 0.95), [0.5596924, 1.649348], 5e-7);
    expectNear(ratioFunnel(20, 0.95), [0.610826, 1.544419], 5e-7);
    expectNear(ratioFunnel(20, 0.998), [0.4479107, 1.902094], 5e-7);
    expectNear(ratioFunnel(30, 0.998), [0.5289724, 1.702771], 5e-7);
  });

  it('leaves outside little more than the level says from twenty expected on, and most of it below', () => {
    for (const [level, below, above] of [
      [0.95, 0.043, 0.025],
      [0.998, 0.0048, 0.001],
    ] as const) {
      for (let expected = 20; expected < 300; expected += 0.25) {
        const [lower, upper] = ratioFunnel(expected, level).map((ratio) => ratio * expected);
        const outside = tails(expected, (n) =>
          n < (lower ?? 0) ? 'below' : n > (upper ?? 0) ? 'above' : 'in',
        );
        expect(outside.below, `${expected} expected`).toBeLessThan(below);
        expect(outside.above, `${expected} expected`).toBeLessThan(above);
      }
    }
  });

  it('never takes nothing for low where nothing is not rare', () => {
    // e^−3.6 = 0.027, e^−3.7 = 0.0247; e^−6.9 = 0.00101, e^−7 = 0.00091.
    expect(ratioFunnel(3.6, 0.95)[0]).toBe(0);
    expect(ratioFunnel(3.7, 0.95)[0]).toBeGreaterThan(0);
    expect(ratioFunnel(6.9, 0.998)[0]).toBe(0);
    expect(ratioFunnel(7, 0.998)[0]).toBeGreaterThan(0);
  });

  it('gives way to the interval of the count, which leaves no more outside than the level says', () => {
    for (let expected = 0.5; expected < 60; expected += 0.5) {
      const outside = tails(expected, (n) => {
        const [lower, upper] = exactPoissonInterval(n, 0.95);
        return upper < expected ? 'below' : lower > expected ? 'above' : 'in';
      });
      expect(outside.below).toBeLessThanOrEqual(0.025);
      expect(outside.above).toBeLessThanOrEqual(0.025);
    }
  });

  it('narrows around 1 with the expected number', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 2000, noNaN: true }), (expected) => {
        const [lower, upper] = ratioFunnel(expected, 0.95);
        const [largerLower, largerUpper] = ratioFunnel(expected * 1.5, 0.95);
        expect(lower).toBeLessThan(1);
        expect(upper).toBeGreaterThan(1);
        expect(largerLower).toBeGreaterThanOrEqual(lower);
        expect(largerUpper).toBeLessThan(upper);
      }),
    );
  });

  it('needs expected events', () => {
    expect(() => ratioFunnel(0, 0.95)).toThrow(RangeError);
  });
});

describe('shareFunnel', () => {
  it('is where Wilson’s interval just touches the target', () => {
    const targets = fc.double({ min: 0.02, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(targets, fc.integer({ min: 10, max: 5000 }), (target, denominator) => {
        const [lower, upper] = shareFunnel(target, denominator, 0.95);
        if (lower > 0)
          expect(wilsonInterval(lower * denominator, denominator, 0.95)[1]).toBeCloseTo(target, 7);
        if (upper < 1)
          expect(wilsonInterval(upper * denominator, denominator, 0.95)[0]).toBeCloseTo(target, 7);
      }),
    );
  });

  it('is cut at 0 and 1', () => {
    expect(shareFunnel(0.02, 20, 0.998)[0]).toBe(0);
    expect(shareFunnel(0.98, 20, 0.998)[1]).toBe(1);
  });

  it('needs a denominator', () => {
    expect(() => shareFunnel(0.5, 0, 0.95)).toThrow(RangeError);
  });
});

describe('overdispersion', () => {
  it('draws in the tenth of z-scores at each end', () => {
    // Ten scores: −9 becomes −1 and 9 becomes 2; mean of 1, 1, 1, 1, 0, 0, 1, 1, 4, 4.
    expect(overdispersion([9, -1, 1, 0, 2, -1, 0, 1, -9, -1])).toBe(1.4);
  });

  it('draws nothing in where a tenth is less than one', () => {
    expect(overdispersion([3, -3, 0])).toBe(6);
  });

  it('gives 0.68 for pure chance, as the normal distribution drawn in at ±1.28 has', () => {
    const n = 20_000;
    const scores = Array.from({ length: n }, (_, i) => normalQuantile((i + 0.5) / n));
    // 0.8 − 2zφ(z) + 0.2z² with z = 1.281552 and φ(z) = 0.175498.
    expect(overdispersion(scores)).toBeCloseTo(0.8 - 2 * 1.281552 * 0.175498 + 0.2 * 1.281552 ** 2, 3);
  });

  it('grows with the square of the scores and does not ask for their order or sign', () => {
    const scores = fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(scores, (some) => {
        const phi = overdispersion(some);
        expect(overdispersion(some.map((z) => -2 * z).reverse())).toBeCloseTo(4 * phi, 9);
        expect(phi).toBeLessThanOrEqual(Math.max(...some.map((z) => z ** 2)));
      }),
    );
  });

  it('needs z-scores', () => {
    expect(() => overdispersion([])).toThrow(RangeError);
  });
});

/** Probability of the observed counts that are judged to lie below and above. */
function tails(expected: number, judge: (observed: number) => 'below' | 'in' | 'above') {
  const probabilities = poissonProbabilities(expected);
  const of = (where: string) => sum(probabilities.filter((_, observed) => judge(observed) === where));
  return { below: of('below'), above: of('above') };
}
