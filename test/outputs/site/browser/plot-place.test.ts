import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestYear, type Panel, xOfYear } from '../../../../outputs/site/browser/plot-place.ts';

const panel: Panel = { first: 60, last: 660, top: 10, bottom: 400 };

describe('the place of a year', () => {
  it('is as far along as the year is between the first and the last', () => {
    expect([2016, 2018, 2021].map((year) => xOfYear([2016, 2018, 2021], panel, year))).toEqual([
      60, 300, 660,
    ]);
  });

  it('is where the years begin when there is one year only', () => {
    expect(xOfYear([2025], panel, 2025)).toBe(60);
  });
});

describe('the nearest year', () => {
  const years = [2021, 2022, 2023, 2024];

  it('changes half-way between two years, whatever the height', () => {
    const at = (x: number, y: number) => nearestYear(years, [panel], { x, y })?.year;
    expect([159, 161, 359, 361].map((x) => at(x, 200))).toEqual([2021, 2022, 2022, 2023]);
    expect([at(161, -500), at(161, 5000)]).toEqual([2022, 2022]);
  });

  it('is the first or the last outside the panel', () => {
    expect(nearestYear(years, [panel], { x: -100, y: 0 })?.year).toBe(2021);
    expect(nearestYear(years, [panel], { x: 9999, y: 0 })?.year).toBe(2024);
  });

  it('is one of the panel that the pointer is in or nearest to', () => {
    const right: Panel = { ...panel, first: 760, last: 1360 };
    const below: Panel = { ...panel, top: 500, bottom: 900 };
    const near = (x: number, y: number) => nearestYear(years, [panel, right, below], { x, y });
    expect(near(770, 100)).toEqual({ panel: 1, year: 2021 });
    expect(near(650, 480)).toEqual({ panel: 2, year: 2024 });
    expect(near(640, 390)).toEqual({ panel: 0, year: 2024 });
  });

  it('is none without years or panels', () => {
    expect(nearestYear([], [panel], { x: 0, y: 0 })).toBeNull();
    expect(nearestYear(years, [], { x: 0, y: 0 })).toBeNull();
  });

  it('is never farther from the pointer than any other', () => {
    const some = fc.uniqueArray(fc.integer({ min: 1990, max: 2040 }), { minLength: 1 });
    fc.assert(
      fc.property(some, fc.integer({ min: -50, max: 800 }), (unordered, x) => {
        const ordered = [...unordered].sort((a, b) => a - b);
        const found = nearestYear(ordered, [panel], { x, y: 50 });
        const away = (year: number): number => Math.abs(xOfYear(ordered, panel, year) - x);
        for (const year of ordered) expect(away(found?.year ?? 0)).toBeLessThanOrEqual(away(year));
      }),
    );
  });
});
