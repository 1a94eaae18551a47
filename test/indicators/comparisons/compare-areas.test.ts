import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../indicators/catalogue/indicator-schema.ts';
import {
  areaCodes,
  comparedPart,
  comparisonOf,
  type InventedAreas,
  inventedFigures,
  partOf,
} from './invented-areas.ts';

/** 10 per thousand: 400 of 40,000. In each small area 2,000 people, so that 20 are expected. */
const fiveAreas: InventedAreas = {
  counts: [
    { value: 400 },
    { area: 'A', value: 31 },
    { area: 'B', value: 39 },
    { area: 'C', value: 20 },
    { area: 'D', value: 12 },
    { area: 'E', value: 8 },
  ],
  persons: [{ persons: 40_000 }, ...['A', 'B', 'C', 'D', 'E'].map((area) => ({ area, persons: 2000 }))],
};

describe('areas against the municipality', () => {
  it('have limits of ten per thousand times those of the ratio with twenty expected', () => {
    const part = comparedPart(comparisonOf(fiveAreas), 'C');
    expect(part).toMatchObject({ value: 10, numerator: 20, denominator: 2000 });
    // FunnelPlotR, tests/testthat/test-poisson_limits.R, expected 20: six decimals are printed there.
    expect(part.limits95[0]).toBeCloseTo(6.10826, 5);
    expect(part.limits95[1]).toBeCloseTo(15.44419, 5);
    expect(part.limits998[0]).toBeCloseTo(4.479107, 5);
    expect(part.limits998[1]).toBeCloseTo(19.02094, 5);
  });

  // 31, 39, 12 and 8 of 2,000 are 15.5, 19.5, 6 and 4 per thousand: just outside one limit or the other.
  for (const [code, standing] of [
    ['A', 'higher'],
    ['B', 'much_higher'],
    ['C', 'similar'],
    ['D', 'lower'],
    ['E', 'much_lower'],
  ] as const) {
    it(`are ${standing} as ${code} is`, () => {
      expect(comparedPart(comparisonOf(fiveAreas), code).standing).toBe(standing);
    });
  }

  it('are held against the whole with its own interval', () => {
    const { whole, year, indicator, dispersion } = comparisonOf(fiveAreas);
    expect({ year, indicator, dispersion }).toEqual({
      year: 2025,
      indicator: 'youth.children',
      dispersion: 1,
    });
    expect(whole.value).toBe(10);
    // Byar's limits of 400: 400(1 − 1/3600 − 1.959964/60)³ = 361.76 and 401(1 − 1/3609 + 1.959964/60.0750)³ = 441.19.
    expect(whole.interval[0]).toBeCloseTo(361.76 / 40, 3);
    expect(whole.interval[1]).toBeCloseTo(441.19 / 40, 3);
  });

  it('are those of the first level, without the one that is not known, in the order of their list', () => {
    const counts = [...fiveAreas.counts, { area: 'A1', value: 9 }, { area: 'U', value: 290 }];
    const persons = [...(fiveAreas.persons ?? []), { area: 'A1', persons: 900 }];
    expect(comparisonOf({ counts, persons }).parts.map(({ code }) => code)).toEqual([...areaCodes]);
  });

  it('are too few to judge where fewer than twenty are expected', () => {
    const persons = [{ persons: 40_000 }, { area: 'A', persons: 2000 }, { area: 'B', persons: 1999 }];
    const comparison = comparisonOf({ ...fiveAreas, persons });
    expect(partOf(comparison, 'A').state).toBe('compared');
    expect(partOf(comparison, 'B')).toEqual({ code: 'B', state: 'not_compared', because: 'few_expected' });
  });

  it('are not compared where they are withheld, dropped or without people, and say why', () => {
    const comparison = comparisonOf({
      counts: [...fiveAreas.counts, { area: 'F', value: 3, withheld: true }, { area: 'G', value: 30 }],
      persons: fiveAreas.persons ?? [],
    });
    const because = (code: string) => partOf(comparison, code);
    expect(because('F')).toEqual({ code: 'F', state: 'not_compared', because: 'withheld' });
    expect(because('G')).toEqual({ code: 'G', state: 'not_compared', because: 'denominator' });
    expect(because('H')).toEqual({ code: 'H', state: 'not_compared', because: 'withheld' });
  });
});

describe('the year of the comparison', () => {
  const share: Measure = { kind: 'share', of: 'youth.all' };
  const of = (year: number, area: string | undefined, value: number, withheld = false) => ({
    ...(area ? { area } : {}),
    ...{ year, value, withheld },
  });
  const denominators = [2023, 2024, 2025].flatMap((year) =>
    [undefined, 'A', 'B'].map((area) => of(year, area, area ? 400 : 4000)),
  );
  const comparedYears = (counts: InventedAreas['counts']) =>
    inventedFigures({ measure: share, counts, denominators })
      .compare()
      .map(({ year }) => year);

  it('is the newest in which the total and two areas are published', () => {
    const earlier = [of(2023, undefined, 800), of(2023, 'A', 80), of(2023, 'B', 80)];
    expect(
      comparedYears([...earlier, of(2024, undefined, 800), of(2024, 'A', 80), of(2024, 'B', 90)]),
    ).toEqual([2024]);
    const oneArea = [of(2024, undefined, 800), of(2024, 'A', 80), of(2024, 'B', 3, true)];
    const noTotal = [of(2025, undefined, 4, true), of(2025, 'A', 80), of(2025, 'B', 80)];
    expect(comparedYears([...earlier, ...oneArea, ...noTotal])).toEqual([2023]);
    expect(comparedYears([...oneArea, ...noTotal])).toEqual([]);
  });
});

describe('shares', () => {
  // 800 of 4,000 is 20 per cent; of 400 the standard error is √(0.2·0.8/400) = 2 percentage points.
  const comparison = comparisonOf({
    measure: { kind: 'share', of: 'youth.all' },
    counts: [{ value: 800 }, { area: 'A', value: 95 }, { area: 'B', value: 56 }, { area: 'C', value: 54 }],
    denominators: [{ value: 4000 }, ...['A', 'B', 'C'].map((area) => ({ area, value: 400 }))],
  });

  it('have limits of the standard error times 1.96 and 3.09, in per cent', () => {
    const { limits95, limits998 } = comparedPart(comparison, 'A');
    expect(limits95[0]).toBeCloseTo(20 - 2 * 1.959964, 5);
    expect(limits95[1]).toBeCloseTo(20 + 2 * 1.959964, 5);
    expect(limits998[0]).toBeCloseTo(20 - 2 * 3.090232, 5);
    expect(limits998[1]).toBeCloseTo(20 + 2 * 3.090232, 5);
  });

  it('stand where they lie: 23.75, 14 and 13.5 per cent', () => {
    const standings = ['A', 'B', 'C'].map((code) => comparedPart(comparison, code).standing);
    expect(standings).toEqual(['similar', 'lower', 'much_lower']);
  });

  it('are not standardised', () => {
    expect(comparedPart(comparison, 'A').standardised).toEqual({ kind: 'none', because: 'no_method' });
  });

  it('are too few to judge where fewer than twenty are expected outside them', () => {
    const nearlyAll = comparisonOf({
      measure: { kind: 'share', of: 'youth.all' },
      counts: [{ value: 3900 }, { area: 'A', value: 395 }, { area: 'B', value: 780 }],
      denominators: [{ value: 4000 }, { area: 'A', value: 400 }, { area: 'B', value: 800 }],
    });
    expect(partOf(nearlyAll, 'A')).toMatchObject({ because: 'few_expected' });
    expect(partOf(nearlyAll, 'B').state).toBe('compared');
  });
});

describe('dispersion', () => {
  /** Areas of 10,000 people where 100 are expected, so that z = (count − 100)/10. */
  const ofCounts = (counts: readonly number[]) =>
    comparisonOf({
      counts: [
        { value: 100 * counts.length },
        ...counts.map((value, i) => ({ area: areaCodes[i] ?? '', value })),
      ],
      persons: [
        { persons: 10_000 * counts.length },
        ...counts.map((_, i) => ({ area: areaCodes[i] ?? '', persons: 10_000 })),
      ],
    });

  // z is −4 … 4 with 0 twice; the outermost at each end becomes ±3: (4·9 + 2·4 + 2·1 + 2·0)/10 = 4.6.
  const ten = [60, 70, 80, 90, 100, 100, 110, 120, 130, 140];

  it('of ten areas is the mean square of their winsorised z-scores', () => {
    expect(ofCounts(ten).dispersion).toBeCloseTo(4.6, 12);
  });

  it('widens the limits by its root, and 130 of 10,000 is no longer higher', () => {
    const wide = comparedPart(ofCounts(ten), 'I');
    const narrow = comparedPart(ofCounts([...Array(8).fill(100), 130, 70]), 'I');
    expect(narrow.limits95[1] - 10).toBeGreaterThan(0);
    expect((wide.limits95[1] - 10) / (narrow.limits95[1] - 10)).toBeCloseTo(Math.sqrt(4.6), 12);
    expect((wide.limits998[0] - 10) / (narrow.limits998[0] - 10)).toBeCloseTo(Math.sqrt(4.6), 12);
    expect([wide.standing, narrow.standing]).toEqual(['similar', 'higher']);
  });

  it('is not taken of nine areas, however they differ, nor below one', () => {
    expect(ofCounts([40, 70, 80, 90, 100, 110, 120, 130, 160]).dispersion).toBe(1);
    expect(ofCounts(Array(10).fill(100)).dispersion).toBe(1);
  });

  it('does not hide the one area that differs among four', () => {
    expect(comparedPart(ofCounts([160, 80, 80, 80]), 'A').standing).toBe('much_higher');
  });
});

describe('what is withheld', () => {
  it('never matters to any comparison', () => {
    const world = (hidden: readonly number[]): InventedAreas => ({
      crossings: [['area', 'age'], ['sex']],
      counts: [
        { value: 400 },
        { age: '0', value: 250 },
        { age: '1', value: 150 },
        { area: 'A', value: 31 },
        { area: 'A', age: '0', value: hidden[0] ?? 0, withheld: true },
        { area: 'A', age: '1', value: hidden[1] ?? 0, withheld: true },
        { area: 'B', value: 39 },
        { area: 'C', value: hidden[2] ?? 0, withheld: true },
        { area: 'U', value: hidden[3] ?? 0, withheld: true },
      ],
      persons: [{ persons: 40_000 }, ...['A', 'B', 'C'].map((area) => ({ area, persons: 2000 }))],
    });
    const expected = inventedFigures(world([1, 1, 1, 1])).compare();
    expect(expected).toHaveLength(1);
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 4, maxLength: 4 }), (hidden) => {
        expect(inventedFigures(world(hidden)).compare()).toEqual(expected);
      }),
    );
  });
});
