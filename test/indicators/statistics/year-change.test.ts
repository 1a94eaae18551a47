import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateRatio, shareDifference } from '../../../indicators/statistics/year-change.ts';
import { binomialProbabilities, sum } from './exact-probabilities.ts';
import { expectNear } from './expect-near.ts';

const some = fc.record({
  events: fc.integer({ min: 0, max: 300 }),
  exposure: fc.integer({ min: 1, max: 50000 }),
});

const share = fc
  .integer({ min: 1, max: 2000 })
  .chain((denominator) =>
    fc.record({ numerator: fc.integer({ min: 0, max: denominator }), denominator: fc.constant(denominator) }),
  );

describe('rateRatio', () => {
  it('agrees with reference numbers', () => {
    // R, poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)), the example of its help page, printed with seven digits.
    const change = rateRatio({ events: 21, exposure: 3011 }, { events: 11, exposure: 800 }, 0.95);
    expectNear([change?.ratio ?? 0, ...(change?.interval ?? [])], [1.971488, 0.8584264, 4.277266], 2e-7);
  });

  it('has bounds at which the split of the events is just as rare as the level says', () => {
    for (const [before, after] of [
      [1, 4],
      [9, 3],
      [40, 75],
    ] as const) {
      const [lower = 0, upper = 0] =
        rateRatio({ events: before, exposure: 300 }, { events: after, exposure: 700 }, 0.95)?.interval ?? [];
      const splits = (ratio: number) =>
        binomialProbabilities(before + after, (ratio * 700) / (ratio * 700 + 300));
      const atLeast = sum(splits(lower).slice(after));
      const atMost = sum(splits(upper).slice(0, after + 1));
      expectNear([atLeast, atMost], [0.025, 0.025], 1e-9);
    }
  });

  it('has no upper bound from nothing, and none but zero below to nothing', () => {
    const fromNothing = rateRatio({ events: 0, exposure: 100 }, { events: 4, exposure: 100 }, 0.95);
    expect(fromNothing?.ratio).toBe(Infinity);
    // The odds at which four of four have probability 2.5 per cent.
    const p = 0.025 ** (1 / 4);
    expectNear([fromNothing?.interval[0] ?? 0], [p / (1 - p)], 1e-10);
    expect(fromNothing?.interval[1]).toBe(Infinity);

    const toNothing = rateRatio({ events: 4, exposure: 100 }, { events: 0, exposure: 100 }, 0.95);
    expectNear([toNothing?.ratio ?? 1, ...(toNothing?.interval ?? [])], [0, 0, (1 - p) / p], 1e-10);
  });

  it('cannot be calculated where nothing happened or nobody could have had it happen', () => {
    expect(rateRatio({ events: 0, exposure: 100 }, { events: 0, exposure: 100 }, 0.95)).toBeNull();
    expect(rateRatio({ events: 3, exposure: 0 }, { events: 4, exposure: 100 }, 0.95)).toBeNull();
    expect(rateRatio({ events: 3, exposure: 100 }, { events: 4, exposure: 0 }, 0.95)).toBeNull();
  });

  it('is turned round by exchanging the years', () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        fc.pre(before.events > 0 && after.events > 0);
        const change = rateRatio(before, after, 0.95);
        const back = rateRatio(after, before, 0.95);
        const [lower = 0, upper = 0] = change?.interval ?? [];
        expectNear(
          [back?.ratio ?? 0, ...(back?.interval ?? [])],
          [1 / (change?.ratio ?? 0), 1 / upper, 1 / lower],
          1e-8,
        );
      }),
    );
  });

  it('holds the ratio, and more surely with a higher level', () => {
    fc.assert(
      fc.property(some, some, (before, after) => {
        const change = rateRatio(before, after, 0.95);
        fc.pre(change !== null);
        const surer = rateRatio(before, after, 0.998);
        expect(change.interval[0]).toBeLessThanOrEqual(change.ratio);
        expect(change.interval[1]).toBeGreaterThanOrEqual(change.ratio);
        expect(surer?.interval[0]).toBeLessThanOrEqual(change.interval[0]);
        expect(surer?.interval[1]).toBeGreaterThanOrEqual(change.interval[1]);
      }),
    );
  });
});

describe('shareDifference', () => {
  it('agrees with reference numbers', () => {
    // Newcombe (1998), Statistics in Medicine 17:873, table II, method 10: eight contrasts, printed with four decimals.
    const table: [first: [number, number], second: [number, number], limits: [number, number]][] = [
      [
        [56, 70],
        [48, 80],
        [0.0524, 0.3339],
      ],
      [
        [9, 10],
        [3, 10],
        [0.1705, 0.809],
      ],
      [
        [6, 7],
        [2, 7],
        [0.0582, 0.8062],
      ],
      [
        [5, 56],
        [0, 29],
        [-0.0381, 0.1926],
      ],
      [
        [0, 10],
        [0, 20],
        [-0.1611, 0.2775],
      ],
      [
        [0, 10],
        [0, 10],
        [-0.2775, 0.2775],
      ],
      [
        [10, 10],
        [0, 20],
        [0.6791, 1],
      ],
      [
        [10, 10],
        [0, 10],
        [0.6075, 1],
      ],
    ];
    for (const [first, second, limits] of table) {
      const part = ([numerator, denominator]: [number, number]) => ({ numerator, denominator });
      const { interval } = shareDifference(part(second), part(first), 0.95);
      interval.forEach((bound, i) => {
        // toBeCloseTo allows half a unit of the last decimal.
        expect(bound).toBeCloseTo(limits[i] ?? Number.NaN, 4);
      });
    }
  });

  it('needs denominators', () => {
    const none = { numerator: 0, denominator: 0 };
    expect(() => shareDifference(none, { numerator: 1, denominator: 2 }, 0.95)).toThrow(RangeError);
    expect(() => shareDifference({ numerator: 1, denominator: 2 }, none, 0.95)).toThrow(RangeError);
  });

  it('is turned round by exchanging the years, and stays between −1 and 1', () => {
    fc.assert(
      fc.property(share, share, (before, after) => {
        const { difference, interval } = shareDifference(before, after, 0.95);
        const back = shareDifference(after, before, 0.95);
        expect(back.difference).toBeCloseTo(-difference, 12);
        expect(back.interval[0]).toBeCloseTo(-interval[1], 12);
        expect(interval[0]).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(interval[0]).toBeLessThanOrEqual(difference);
        expect(interval[1]).toBeGreaterThanOrEqual(difference);
      }),
    );
  });
});
