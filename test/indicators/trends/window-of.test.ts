import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../../indicators/series/series.ts';
import { windowOf } from '../../../indicators/trends/window-of.ts';
import { counts } from './invented-series.ts';

function years(series: Series): string {
  const window = windowOf(series);
  return typeof window === 'string' ? window : window.map(({ year }) => year).join(' ');
}

describe('the window of a trend', () => {
  it('is the newest five years, or three or four where there are no more', () => {
    expect(years(counts([1, 2, 3, 4, 5, 6, 7]))).toBe('2018 2019 2020 2021 2022');
    expect(years(counts([1, 2, 3, 4]))).toBe('2016 2017 2018 2019');
    expect(years(counts([1, 2, 3]))).toBe('2016 2017 2018');
  });

  it('is too short with two points, and says what cut it', () => {
    expect(years(counts([1, 2]))).toBe('short');
    expect(years(counts([1, 2, 3, 4], { breaks: [2018] }))).toBe('break');
    expect(years(counts([1, 2, 'withheld', 4, 5]))).toBe('withheld');
    expect(years(counts([1, 'not_applicable', 4, 5]))).toBe('not_applicable');
  });

  it('never begins before a break or a gap', () => {
    expect(years(counts([1, 2, 3, 4, 5, 6, 7], { breaks: [2019] }))).toBe('2019 2020 2021 2022');
    expect(years(counts([1, 2, 'missing', 4, 5, 6]))).toBe('2019 2020 2021');
  });

  it('is none where the newest year has no number', () => {
    expect(years(counts([1, 2, 3, 4, 5, 'withheld']))).toBe('withheld');
  });

  it('is made shorter by a break, or left as it is, and never longer', () => {
    const values = fc.array(
      fc.oneof({ weight: 6, arbitrary: fc.nat(100) }, fc.constant('withheld' as const)),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(values, fc.integer({ min: 2015, max: 2029 }), (given, year) => {
        const length = (breaks: number[]): number => {
          const window = windowOf(counts(given, { breaks }));
          return typeof window === 'string' ? 0 : window.length;
        };
        expect(length([year])).toBeLessThanOrEqual(length([]));
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
});
