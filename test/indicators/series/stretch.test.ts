import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../../indicators/series/series.ts';
import { newestStretch, stretchesOf } from '../../../indicators/series/stretch.ts';
import { counts } from '../trends/invented-series.ts';

/** `2016–2018 | 2020` for the years of the stretches. */
function inWords(series: Series): string {
  return stretchesOf(series)
    .map(({ points }) => points.map(({ year }) => year).join(' '))
    .join(' | ');
}

describe('the stretches of a series', () => {
  it('are one where every year is published and nothing parts them', () => {
    const series = counts([7, 8, 9]);
    expect(inWords(series)).toBe('2016 2017 2018');
    expect(stretchesOf(series)[0]?.cutBy).toBeNull();
  });

  it('are cut by a year without a number, and say why it has none', () => {
    const series = counts([7, 'withheld', 9, 10, 'missing', 'pending', 12]);
    expect(inWords(series)).toBe('2016 | 2018 2019 | 2022');
    expect(stretchesOf(series).map(({ cutBy }) => cutBy)).toEqual([null, 'withheld', 'pending']);
  });

  it('are cut before the first year that cannot be compared', () => {
    const series = counts([7, 8, 9, 10], { breaks: [2018] });
    expect(inWords(series)).toBe('2016 2017 | 2018 2019');
    expect(stretchesOf(series)[1]?.cutBy).toBe('break');
  });

  it('are not cut by a break before the first year or after the last', () => {
    expect(inWords(counts([7, 8, 9], { breaks: [2015, 2016, 2019] }))).toBe('2016 2017 2018');
  });

  it('name the break where a year without a number lies before it', () => {
    const series = counts([7, 'withheld', 9], { breaks: [2018] });
    expect(stretchesOf(series)[1]?.cutBy).toBe('break');
  });

  it('hold occasions two years apart together, and part them at a break in the year between', () => {
    const occasions = [70, 71, 72, 73];
    expect(inWords(counts(occasions, { every: 2 }))).toBe('2016 2018 2020 2022');
    expect(inWords(counts(occasions, { every: 2, breaks: [2019] }))).toBe('2016 2018 | 2020 2022');
  });

  it('hold every published point once, in order, and no two that a gap or a break parts', () => {
    const values = fc.array(fc.oneof(fc.nat(100), fc.constantFrom('withheld' as const, 'missing' as const)));
    const breaks = fc.array(fc.integer({ min: 2014, max: 2030 }), { maxLength: 3 });
    fc.assert(
      fc.property(values, breaks, (given, cuts) => {
        const series = counts(given, { breaks: cuts });
        const stretches = stretchesOf(series);
        const shown = series.points.filter(({ state }) => state === 'published');
        expect(stretches.flatMap(({ points }) => points)).toEqual(shown);
        // Two neighbours stand in one stretch exactly where they are consecutive years without a break at the later.
        const together = new Set(stretches.flatMap(({ points }) => points.slice(1).map(({ year }) => year)));
        const expected = shown
          .map(({ year }) => year)
          .filter((year) => shown.some((one) => one.year === year - 1) && !cuts.includes(year));
        expect([...together]).toEqual(expected);
      }),
      { seed: 2026, numRuns: 300 },
    );
  });
});

describe('the newest stretch', () => {
  it('ends in the newest year', () => {
    expect(newestStretch(counts([7, 'withheld', 9, 10]))).toMatchObject({
      cutBy: 'withheld',
      points: [{ year: 2018 }, { year: 2019 }],
    });
  });

  it('is none where the newest year has no number, which is said as its reason', () => {
    expect(newestStretch(counts([7, 8, 9, 'pending']))).toBe('pending');
    expect(newestStretch(counts([]))).toBe('missing');
  });
});
