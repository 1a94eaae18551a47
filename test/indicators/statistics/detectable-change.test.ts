import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  detectableDifference,
  detectableMultiple,
  detectableRatio,
} from '../../../indicators/statistics/detectable-change.ts';
import { rateRatio, shareDifference } from '../../../indicators/statistics/year-change.ts';
import { binomialProbabilities, poissonProbabilities, sum } from './exact-probabilities.ts';
import { expectNear } from './expect-near.ts';

const chance = detectableMultiple(0.95, 0.8, Number.POSITIVE_INFINITY);
const direction = fc.constantFrom('up' as const, 'down' as const);

describe('the multiple of the standard error', () => {
  it('is 2.8 at five per cent and a power of 80', () => {
    // Bloom (1995), Evaluation Review 19:547: 2.8 standard errors, two-sided; 3.2 at a power of 90 per cent.
    expectNear([chance], [2.801585], 1e-6);
    expectNear([detectableMultiple(0.95, 0.9, Number.POSITIVE_INFINITY)], [3.241516], 1e-6);
  });

  it('is larger the fewer years tell how large the standard error is', () => {
    // t 2.364624 and 0.896030 with 7 degrees of freedom, 12.706205 and 1.376382 with one (tables of Student's t).
    expectNear([detectableMultiple(0.95, 0.8, 7)], [2.364624 + 0.89603], 1e-6);
    expectNear([detectableMultiple(0.95, 0.8, 1)], [12.706205 + 1.376382], 1e-6);
  });
});

describe('the smallest ratio of two rates that is found', () => {
  it('solves the formula for the number of events', () => {
    // Smith, Morrow & Ross (2015), section 5.4.2: e = m²(1 + R)/(1 − R)².
    const events = fc.double({ min: 10, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(events, direction, (number, way) => {
        const ratio = detectableRatio(number, chance, way);
        expect(ratio > 1).toBe(way === 'up');
        expectNear([(chance ** 2 * (1 + ratio)) / (1 - ratio) ** 2], [number], 1e-6);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });

  it('is within a hundredth of the rule of thumb of the square roots', () => {
    // van Belle (2008), Statistical Rules of Thumb, 2nd ed., chapter 2: n = 4/(√θ₀ − √θ₁)², from 30 to 36 14.6 units of 30.
    const events = 30 * (4 / (Math.sqrt(30) - Math.sqrt(36)) ** 2);
    expectNear([detectableRatio(events, chance, 'up')], [1.2], 0.01);
  });

  it.each([
    [20, 'down', 0.767],
    [20, 'up', 0.777],
    [100, 'down', 0.782],
    [100, 'up', 0.785],
    [400, 'down', 0.79],
    [400, 'up', 0.791],
  ] as const)('of %i events, %s, is found by the exact interval in %f', (events, way, power) => {
    // All pairs of counts, weighted with their probabilities. Below 0.8 since the exact interval is cautious.
    const found = ratioFound(events, events * detectableRatio(events, chance, way), way);
    expect(found).toBeCloseTo(power, 3);
  });

  it('is the end of all events where so few can hardly end', () => {
    expect(detectableRatio(7, chance, 'down')).toBe(0);
    expect(detectableRatio(8, chance, 'down')).toBeGreaterThan(0);
    // The exact interval of 5 against 0 has no change in it: 2·½⁵ = 0.0625.
    expect(
      rateRatio({ events: 5, exposure: 1 }, { events: 0, exposure: 1 }, 0.95)?.interval[1],
    ).toBeGreaterThan(1);
  });

  it('is half as far away with about four times the events', () => {
    const [few, many] = [400, 1600].map((events) => detectableRatio(events, chance, 'down') - 1);
    expect((few ?? 0) / (many ?? 1)).toBeGreaterThan(1.8);
    expect((few ?? 0) / (many ?? 1)).toBeLessThan(2);
  });
});

describe('the smallest difference of two shares that is found', () => {
  it('solves the formula for the number of persons', () => {
    const part = fc.record({
      denominator: fc.integer({ min: 40, max: 20_000 }),
      share: fc.double({ min: 0.25, max: 0.75, noNaN: true }),
    });
    fc.assert(
      fc.property(part, direction, ({ denominator, share }, way) => {
        const difference = detectableDifference({ numerator: share * denominator, denominator }, chance, way);
        expect(difference > 0).toBe(way === 'up');
        const after = share + difference;
        const variance = share * (1 - share) + after * (1 - after);
        expectNear([(chance ** 2 * variance) / difference ** 2], [denominator], 1e-6);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });

  it('is that of R, within what another estimate of the variance makes', () => {
    // R, power.prop.test(n = 50, p1 = .5, power = .90): p2 = 0.8026; the variance under no change is that of both together.
    const multiple = detectableMultiple(0.95, 0.9, Number.POSITIVE_INFINITY);
    expectNear(
      [0.5 + detectableDifference({ numerator: 25, denominator: 50 }, multiple, 'up')],
      [0.8026],
      0.011,
    );
  });

  it.each([
    [0.1, 100, 'up', 0.799],
    [0.1, 100, 'down', 0.822],
    [0.5, 50, 'up', 0.782],
    [0.05, 400, 'down', 0.803],
  ] as const)('from %f of %i, %s, is found by the interval in use in %f', (share, n, way, power) => {
    const before = { numerator: share * n, denominator: n };
    const found = differenceFound(n, share, share + detectableDifference(before, chance, way), way);
    expect(found).toBeCloseTo(power, 3);
  });

  it('is that of the complement the other way round', () => {
    const part = fc
      .integer({ min: 1, max: 2000 })
      .chain((denominator) => fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)));
    fc.assert(
      fc.property(part, ([numerator, denominator]) => {
        const up = detectableDifference({ numerator, denominator }, chance, 'up');
        const down = detectableDifference(
          { numerator: denominator - numerator, denominator },
          chance,
          'down',
        );
        expect(Math.abs(up + down)).toBeLessThan(1e-9);
        expect(numerator / denominator + up).toBeLessThanOrEqual(1 + 1e-12);
      }),
      { seed: 2026, numRuns: 300 },
    );
  });

  it('is upwards something from nothing, and downwards nothing', () => {
    const nobody = { numerator: 0, denominator: 100 };
    // (1 + k)d = k: q = k/(1 + k).
    expectNear([detectableDifference(nobody, chance, 'up')], [chance ** 2 / (100 + chance ** 2)], 1e-9);
    expect(Math.abs(detectableDifference(nobody, chance, 'down'))).toBe(0);
  });
});

/** How often the interval of two counts with these means leaves out no change on the side of the truth. */
function ratioFound(before: number, after: number, way: 'up' | 'down'): number {
  const clear = (x: number, y: number): boolean => {
    const interval = rateRatio({ events: x, exposure: 1 }, { events: y, exposure: 1 }, 0.95)?.interval;
    return interval !== undefined && (way === 'up' ? interval[0] > 1 : interval[1] < 1);
  };
  return foundOf(poissonProbabilities(before), poissonProbabilities(after), clear, way);
}

function differenceFound(n: number, before: number, after: number, way: 'up' | 'down'): number {
  const clear = (x: number, y: number): boolean => {
    const part = (numerator: number) => ({ numerator, denominator: n });
    const { interval } = shareDifference(part(x), part(y), 0.95);
    return way === 'up' ? interval[0] > 0 : interval[1] < 0;
  };
  return foundOf(binomialProbabilities(n, before), binomialProbabilities(n, after), clear, way);
}

/** The clear ones lie at one end of the second count: its border is looked for by halving. */
function foundOf(
  before: readonly number[],
  after: readonly number[],
  clear: (x: number, y: number) => boolean,
  way: 'up' | 'down',
): number {
  return sum(
    before.map((probability, x) => {
      if (probability < 1e-9) return 0;
      let [low, high] = [-1, after.length];
      while (high - low > 1) {
        const y = Math.floor((low + high) / 2);
        if (clear(x, y) === (way === 'up')) high = y;
        else low = y;
      }
      return probability * sum(way === 'up' ? after.slice(high) : after.slice(0, high));
    }),
  );
}
