import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakSchema, indicatorSchema } from '../../../indicators/catalogue/indicator-schema.ts';
import { isParted, pooledWindows } from '../../../indicators/catalogue/pooled-windows.ts';
import { indicator } from '../disclosure/small-catalogue.ts';

const since2016 = indicator('test.a', {}, []);
const noBreaks = { breaks: new Map() };
const ten = Array.from({ length: 10 }, (_, at) => 2016 + at);

function pooled(length: number, more: Readonly<Record<string, unknown>> = {}) {
  return indicatorSchema.parse({ ...since2016, pooled_years: length, ...more });
}

function breakIn(year: number, comparable: boolean) {
  const reason = { sv: 'påhittat', en: 'invented' };
  return breakSchema.parse({ id: 'changed', year, date: `${year}-01-01`, comparable, reason });
}

describe('the years that are published together', () => {
  it('are whole windows from the first year on; what is left over stays single', () => {
    expect(pooledWindows(noBreaks, pooled(3), ten)).toEqual([
      [2016, 2017, 2018],
      [2019, 2020, 2021],
      [2022, 2023, 2024],
    ]);
  });

  it('do not move with the release: those of which it lacks a year are left out', () => {
    expect(pooledWindows(noBreaks, pooled(3), ten.slice(1))).toEqual([
      [2019, 2020, 2021],
      [2022, 2023, 2024],
    ]);
    const without2020 = ten.filter((year) => year !== 2020);
    expect(pooledWindows(noBreaks, pooled(3), without2020)).toEqual([
      [2016, 2017, 2018],
      [2022, 2023, 2024],
    ]);
  });

  it('are none without pooled_years', () => {
    expect(pooledWindows(noBreaks, since2016, ten)).toEqual([]);
  });

  it('never go over a break, but over a mark', () => {
    const broken = pooled(3, { breaks: ['changed'] });
    const from = (year: number, comparable: boolean) =>
      pooledWindows({ breaks: new Map([['changed', breakIn(year, comparable)]]) }, broken, ten).map(
        ([first]) => first,
      );
    expect(from(2020, false)).toEqual([2016, 2022]);
    expect(from(2021, false)).toEqual([2016, 2022]);
    // A window may begin with the break.
    expect(from(2019, false)).toEqual([2016, 2019, 2022]);
    expect(from(2020, true)).toEqual([2016, 2019, 2022]);
  });

  it('never go from one version of the definition to the next', () => {
    const change = { sv: 'påhittat', en: 'invented' };
    const history = [
      { version: 1, from: 2016, change },
      { version: 2, from: 2023, change },
    ];
    const years = pooledWindows(noBreaks, pooled(3, { version: 2, history }), ten);
    expect(years.map(([first]) => first)).toEqual([2016, 2019]);
  });

  it('are in no two windows, in whatever order and whichever of them there are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 2010, max: 2040 })),
        fc.integer({ min: 2, max: 5 }),
        (years, length) => {
          const windows = pooledWindows(noBreaks, pooled(length), years);
          const all = windows.flat();
          expect(new Set(all).size).toBe(all.length);
          expect(all).toEqual([...all].sort((a, b) => a - b));
          for (const window of windows) {
            expect(window).toHaveLength(length);
            expect(((window[0] ?? 0) - 2016) % length).toBe(0);
          }
          expect(all.every((year) => years.includes(year))).toBe(true);
        },
      ),
    );
  });
});

describe('years are parted', () => {
  it('by a break after the first of them, up to the last', () => {
    const years = [2020, 2021, 2022];
    const parted = [2019, 2020, 2021, 2022, 2023].filter((year) => isParted(years, [breakIn(year, false)]));
    expect(parted).toEqual([2021, 2022]);
    expect(isParted(years, [breakIn(2021, true)])).toBe(false);
  });
});
