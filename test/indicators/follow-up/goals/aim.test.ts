import { describe, expect, it } from 'vitest';
import {
  aimOf,
  betterIs,
  isHeld,
  pathAt,
  targetValueOf,
} from '../../../../indicators/follow-up/goals/aim.ts';
import { sampleKeyFigure } from '../../../support/sample-follow-up.ts';

const fifthLess = sampleKeyFigure({
  baseline: { year: 2022, said: null },
  target: { direction: 'down', value: null, changePerCent: -20, year: 2027 },
});

describe('the aim of a key figure', () => {
  it('is a value, or a change from the published baseline', () => {
    expect(targetValueOf(fifthLess.target, 10)).toBe(8);
    expect(targetValueOf(fifthLess.target, null)).toBeNull();
    expect(targetValueOf({ ...fifthLess.target, value: 7.5, changePerCent: null }, null)).toBe(7.5);
  });

  it('goes straight from the baseline to the target, and stays there', () => {
    const aim = aimOf(fifthLess, 10);
    if (!aim) throw new Error('no aim');
    expect([2022, 2023, 2027, 2029].map((year) => pathAt(aim, year))).toEqual([10, 9.6, 8, 8]);
  });

  it('stands at the value that is to be kept, in every year', () => {
    const keep = { direction: 'hold_above', value: 90, changePerCent: null, year: 2027 } as const;
    const aim = aimOf({ ...fifthLess, target: keep }, 95);
    if (!aim) throw new Error('no aim');
    expect([2023, 2027].map((year) => pathAt(aim, year))).toEqual([90, 90]);
  });

  it('has a better side', () => {
    const directions = ['up', 'down', 'hold_above', 'hold_below'] as const;
    expect(directions.map(betterIs)).toEqual([1, -1, 1, -1]);
    expect(directions.map(isHeld)).toEqual([false, false, true, true]);
  });

  it('is none where the target says neither', () => {
    expect(aimOf({ ...fifthLess, target: { ...fifthLess.target, changePerCent: null } }, 10)).toBeNull();
  });
});
