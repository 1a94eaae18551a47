import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aim } from '../../../../indicators/follow-up/goals/aim.ts';
import { standingOf } from '../../../../indicators/follow-up/goals/standing.ts';
import type { Change } from '../../../../indicators/model/follow-up/goal-verdict.ts';

/** From 100 in 2022 by −20 per cent until 2027: 96, 92, 88, 84, 80. */
const less: Aim = { direction: 'down', from: { year: 2022, value: 100 }, to: { year: 2027, value: 80 } };
const more: Aim = { direction: 'up', from: { year: 2022, value: 100 }, to: { year: 2027, value: 120 } };
/** A share of 90 per cent that shall not fall below 80. */
const keep: Aim = { direction: 'hold_above', from: { year: 2022, value: 90 }, to: { year: 2027, value: 80 } };

function perCent(change: number, lower: number, upper: number): Change {
  return { kind: 'per_cent', change, interval: [lower, upper] };
}

function points(change: number, lower: number, upper: number): Change {
  return { kind: 'points', change, interval: [lower, upper] };
}

/** The verdict, or why there is none. */
function said(aim: Aim, year: number, change: Change): string {
  const { value } = aim.from;
  const now = change.kind === 'points' ? value + change.change : value * (1 + change.change / 100);
  const standing = standingOf(aim, year, now, change);
  return standing.verdict === 'cannot_be_judged' ? standing.because : standing.verdict;
}

describe('a goal of change', () => {
  it.each([
    ['at the target, and clearly less than before', 2025, perCent(-20, -28, -11), 'reached'],
    ['at the target, but it may be chance', 2025, perCent(-20, -40, 3), 'uncertain'],
    ['clearly less, and with the line inside the interval', 2025, perCent(-10, -18, -2), 'on_the_way'],
    ['clearly less, but clearly behind the line', 2025, perCent(-5, -9, -1), 'not_on_the_way'],
    ['behind the line, which is the better end itself', 2025, perCent(-5, -12, 2), 'uncertain'],
    ['no change that is seen, and the line ruled out', 2025, perCent(0, -8, 8), 'not_on_the_way'],
    ['no change that is seen, and the line not ruled out', 2025, perCent(0, -30, 30), 'uncertain'],
    ['clearly more', 2025, perCent(20, 11, 30), 'not_on_the_way'],
    ['a year on, when little is asked', 2023, perCent(0, -8, 8), 'uncertain'],
    ['the target year, and clearly not there', 2027, perCent(-10, -18, -2), 'not_on_the_way'],
    ['the target year, and not clearly short of it', 2027, perCent(-15, -24, -5), 'uncertain'],
    ['the target year, and there', 2027, perCent(-21, -30, -11), 'reached'],
    ['a year after it', 2028, perCent(-21, -30, -11), 'reached'],
  ] as const)('%s', (_, year, change, expected) => {
    expect(said(less, year, change)).toBe(expected);
  });

  it('is reached exactly at the target, whatever the last bit of a division says', () => {
    const share: Aim = {
      direction: 'down',
      from: { year: 2022, value: 0.3 },
      to: { year: 2027, value: 0.1 * 3 - 0.06 },
    };
    expect(standingOf(share, 2026, 0.24, points(-0.06, -0.08, -0.04)).verdict).toBe('reached');
    expect(standingOf(share, 2026, 0.2401, points(-0.0599, -0.08, -0.04)).verdict).toBe('on_the_way');
  });

  it('is judged alike upwards and downwards', () => {
    const end = fc.integer({ min: -60, max: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 2023, max: 2029 }), fc.tuple(end, end, end), (year, ends) => {
        const [lower = 0, change = 0, upper = 0] = [...ends].sort((a, b) => a - b);
        const down = said(less, year, perCent(change, lower, upper));
        expect(said(more, year, perCent(-change, -upper, -lower))).toBe(down);
      }),
      { seed: 2026, numRuns: 500 },
    );
  });

  it('never gets worse when all of the interval moves towards the target', () => {
    const rank = ['not_on_the_way', 'uncertain', 'on_the_way', 'reached'];
    const half = fc.integer({ min: 1, max: 40 });
    const change = fc.integer({ min: -90, max: 60 });
    fc.assert(
      fc.property(fc.integer({ min: 2023, max: 2029 }), change, half, (year, at, reach) => {
        const [here, nearer] = [at, at - 3].map((one) =>
          said(less, year, perCent(one, one - reach, one + reach)),
        );
        expect(rank.indexOf(nearer ?? '')).toBeGreaterThanOrEqual(rank.indexOf(here ?? ''));
      }),
      { seed: 2026, numRuns: 500 },
    );
  });
});

describe('a value that is to be kept', () => {
  it.each([
    ['clearly above it, before the year', 2025, points(-3, -8, 2), 'on_the_way'],
    ['clearly above it, in the year', 2027, points(-3, -8, 2), 'reached'],
    ['above it, but not clearly', 2027, points(-8, -13, -3), 'uncertain'],
    ['below it, but not clearly', 2027, points(-12, -17, -7), 'uncertain'],
    ['clearly below it', 2025, points(-16, -21, -11), 'not_on_the_way'],
  ] as const)('%s', (_, year, change, expected) => {
    expect(said(keep, year, change)).toBe(expected);
  });

  it('is not proved by a value that stands where it stood', () => {
    const still: Aim = { ...keep, to: { year: 2027, value: 90 } };
    expect(said(still, 2027, points(0, -4, 4))).toBe('uncertain');
    expect(said(still, 2027, points(5, 1, 9))).toBe('reached');
  });

  it('has its better side below where it is a ceiling', () => {
    const ceiling: Aim = {
      direction: 'hold_below',
      from: { year: 2022, value: 10 },
      to: { year: 2027, value: 12 },
    };
    expect(said(ceiling, 2027, perCent(0, -10, 11))).toBe('reached');
    expect(said(ceiling, 2027, perCent(5, -10, 25))).toBe('uncertain');
    expect(said(ceiling, 2027, perCent(40, 21, 60))).toBe('not_on_the_way');
  });
});
