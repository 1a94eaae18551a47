import { describe, expect, it } from 'vitest';
import {
  degreesOfFreedomOf,
  inflationOf,
  sidesOf,
  spreadOf,
} from '../../../../indicators/follow-up/goals/spread.ts';
import type { Series } from '../../../../indicators/series/series.ts';
import { annualChangeOf } from '../../../../indicators/trends/annual-change.ts';
import { counts, published } from '../../trends/invented-series.ts';

function yearsOf(series: Series, baseline: number, until: number): number[][] {
  const { before, since } = sidesOf(series, baseline, until);
  return [before, since].map((side) => side.map(({ year }) => year));
}

describe('the two sides of a baseline', () => {
  it('are five years before it, and all from it until the year that is asked', () => {
    const series = counts([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(yearsOf(series, 2022, 2024)).toEqual([
      [2017, 2018, 2019, 2020, 2021],
      [2022, 2023, 2024],
    ]);
  });

  it('leave out years without a number, and what lies before a break', () => {
    const series = counts([1, 2, 3, 'withheld', 5, 6, 7], { breaks: [2017] });
    expect(yearsOf(series, 2021, 2022)).toEqual([
      [2017, 2018, 2020],
      [2021, 2022],
    ]);
    expect(yearsOf({ ...series, breaks: [2021] }, 2021, 2022)).toEqual([[], [2021, 2022]]);
    // A break after the baseline is no concern of the years before it.
    expect(yearsOf({ ...series, breaks: [2022] }, 2021, 2021)).toEqual([[2016, 2017, 2018, 2020], [2021]]);
  });
});

describe('the spread of a series', () => {
  it('is taken around a line on each side, so that a turn is no scatter', () => {
    const rise = [100, 110, 121, 133, 146];
    const turn = counts([...rise, 161, 145, 130, 117]);
    const spread = spreadOf(sidesOf(turn, 2021, 2024), 'poisson');
    if (!spread || spread === 'too_few') throw new Error('no spread');
    expect(spread.degreesOfFreedom).toBe(5);
    expect(spread.dispersion).toBeLessThan(0.01);
    expect(annualChangeOf(published(turn), 'poisson')?.dispersion).toBeGreaterThan(2);
  });

  it('is that of the two sides together, each by its degrees of freedom', () => {
    const [left, right] = [
      [100, 140, 90, 150, 95],
      [100, 130, 80, 120],
    ] as const;
    const spread = spreadOf(sidesOf(counts([...left, ...right]), 2021, 2024), 'poisson');
    const own = [left, right].map(
      (side) => annualChangeOf(published(counts(side)), 'poisson')?.dispersion ?? 0,
    );
    expect(spread).toEqual({
      dispersion: expect.closeTo((3 * (own[0] ?? 0) + 2 * (own[1] ?? 0)) / 5, 9),
      degreesOfFreedom: 5,
    });
  });

  it('asks three years on one side', () => {
    const series = counts([10, 20, 30, 40, 50]);
    expect(spreadOf(sidesOf(series, 2018, 2019), 'poisson')).toBe('too_few');
    expect(spreadOf(sidesOf(series, 2018, 2020), 'poisson')).toMatchObject({ degreesOfFreedom: 1 });
    expect(spreadOf(sidesOf(series, 2019, 2020), 'poisson')).toMatchObject({ degreesOfFreedom: 1 });
    expect(
      [
        [2, 2],
        [2, 3],
        [3, 1],
        [5, 6],
      ].map(([before = 0, since = 0]) => degreesOfFreedomOf(before, since)),
    ).toEqual([0, 1, 1, 7]);
  });

  it('is none where no line can be laid', () => {
    expect(spreadOf(sidesOf(counts([0, 0, 0]), 2016, 2018), 'poisson')).toBeNull();
  });
});

describe('the inflation of a variance', () => {
  it('is (t/z)²φ, and never below 1', () => {
    // t 2.570582 with 5 degrees of freedom, z 1.959964.
    expect(inflationOf({ dispersion: 4, degreesOfFreedom: 5 })).toBeCloseTo(
      4 * (2.570582 / 1.959964) ** 2,
      5,
    );
    expect(inflationOf({ dispersion: 0.2, degreesOfFreedom: 5 })).toBe(1);
  });
});
