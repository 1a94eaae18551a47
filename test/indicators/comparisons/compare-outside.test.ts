import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../indicators/catalogue/indicator-schema.ts';
import { compareOutside } from '../../../indicators/comparisons/compare-outside.ts';
import type { OutsideComparison } from '../../../indicators/comparisons/comparison.ts';
import type { ComparisonFigure } from '../../../indicators/model/comparison-figure.ts';
import { inventedFigures, perThousand } from './invented-areas.ts';

const share: Measure = { kind: 'share', of: 'youth.all' };

/** 65 of 1,000 are 65 per thousand, 95 % interval 50.1632–82.8491 by Byar. */
const rates = inventedFigures({ counts: [{ value: 65 }], persons: [{ persons: 1000 }] }).derived;
/** 65 of 100 are 65 per cent, 95 % interval 55.2544–73.6358 by Wilson. */
const shares = inventedFigures({
  measure: share,
  counts: [{ value: 65 }],
  denominators: [{ value: 100 }],
}).derived;

const county: ComparisonFigure = {
  ...{ indicator: 'youth.children', measure: 'per_1000', region: '99', name: 'Exempellän', year: 2025 },
  ...{ value: 50, counts: null, source: 'Påhittad' },
};
const ofCounts = (numerator: number, denominator: number): ComparisonFigure => ({
  ...county,
  value: (1000 * numerator) / denominator,
  counts: { numerator, denominator },
});
const shareOf = (numerator: number, denominator: number): ComparisonFigure => ({
  ...county,
  measure: 'share',
  value: (100 * numerator) / denominator,
  counts: { numerator, denominator },
});

function only(comparisons: readonly OutsideComparison[]) {
  const other = comparisons[0]?.others[0];
  if (!other || comparisons.length > 1) throw new Error('not one comparison');
  return other;
}
const standingOf = (...figures: ComparisonFigure[]) => only(compareOutside(rates, figures)).standing;

describe('a value alone', () => {
  // PHEindicatormethods, 65 events: 95 % 50.1632–82.8491.
  it('is held against the interval of ours', () => {
    const standings = [50.1, 50.2, 82.8, 82.9].map((value) => standingOf({ ...county, value }));
    expect(standings).toEqual(['higher', 'similar', 'similar', 'lower']);
  });

  // Byar at 99.8 %: 65(1 − 1/585 − 3.090232/24.1868)³ = 42.93, 66(1 − 1/594 + 3.090232/24.3721)³ = 94.03.
  it('is much higher or lower where it lies outside the 99.8 per cent interval as well', () => {
    const standings = [42.8, 43.1, 93.9, 94.2].map((value) => standingOf({ ...county, value }));
    expect(standings).toEqual(['much_higher', 'higher', 'lower', 'much_lower']);
  });

  it('has no interval', () => {
    expect(only(compareOutside(rates, [county])).interval).toBeNull();
  });

  it('of a share is held against its Wilson interval', () => {
    const standings = [55.2, 55.3, 73.6, 73.7].map(
      (value) => only(compareOutside(shares, [{ ...county, measure: 'share', value }])).standing,
    );
    expect(standings).toEqual(['higher', 'similar', 'similar', 'lower']);
  });
});

describe('counts', () => {
  it('give theirs an interval', () => {
    const interval = only(compareOutside(rates, [ofCounts(1045, 20_000)])).interval;
    // PHEindicatormethods, 1,045 events: 982.593–1110.331, for 20 thousand people.
    expect(interval?.[0]).toBeCloseTo(982.593 / 20, 4);
    expect(interval?.[1]).toBeCloseTo(1110.331 / 20, 4);
  });

  it('of rates are compared by their ratio, in which the uncertainty of both counts', () => {
    // Against the same value known exactly ours is higher; of as few people as ours nothing can be said.
    expect(standingOf({ ...county, value: 50 })).toBe('higher');
    expect(standingOf(ofCounts(50_000, 1_000_000))).toBe('higher');
    expect(standingOf(ofCounts(50, 1000))).toBe('similar');
    expect(standingOf(ofCounts(30_000, 1_000_000))).toBe('much_higher');
    expect(standingOf(ofCounts(100_000, 1_000_000))).toBe('much_lower');
  });

  it('of shares are compared by their difference', () => {
    const standing = (figure: ComparisonFigure) => only(compareOutside(shares, [figure])).standing;
    expect(standing(shareOf(55, 100))).toBe('similar');
    expect(standing(shareOf(5500, 10_000))).toBe('higher');
    expect(standing(shareOf(4500, 10_000))).toBe('much_higher');
    expect(standing(shareOf(7500, 10_000))).toBe('lower');
    expect(standing(shareOf(8500, 10_000))).toBe('much_lower');
  });

  it('that are as ours are similar, and the standing turns where the two change places', () => {
    const opposite = {
      ...{ much_higher: 'much_lower', higher: 'lower', similar: 'similar' },
      ...{ lower: 'higher', much_lower: 'much_higher' },
    } as const;
    const count = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(count, count, (ours, theirs) => {
        const own = (value: number) =>
          inventedFigures({ counts: [{ value }], persons: [{ persons: 1000 }] }).derived;
        const seen = only(compareOutside(own(ours), [ofCounts(theirs, 1000)])).standing;
        expect(only(compareOutside(own(theirs), [ofCounts(ours, 1000)])).standing).toBe(opposite[seen]);
        expect(only(compareOutside(own(ours), [ofCounts(ours, 1000)])).standing).toBe('similar');
      }),
    );
  });
});

describe('a comparison', () => {
  it('has the country first, then counties, then municipalities', () => {
    const regions = ['0198', '02', '99', '0197', '00'];
    const [comparison] = compareOutside(
      rates,
      regions.map((region) => ({ ...county, region })),
    );
    expect(comparison?.others.map(({ region }) => region)).toEqual(['00', '02', '99', '0197', '0198']);
  });

  it('is of the newest year in which both are published', () => {
    const { derived } = inventedFigures({
      measure: share,
      counts: [
        { year: 2023, value: 60 },
        { year: 2024, value: 65 },
        { year: 2025, value: 3, withheld: true },
      ],
      denominators: [2023, 2024, 2025].map((year) => ({ year, value: 100 })),
    });
    const of = (year: number): ComparisonFigure => ({ ...county, measure: 'share', year });
    const years = (...figures: ComparisonFigure[]) =>
      compareOutside(derived, figures).map(({ year }) => year);
    expect(years(of(2023), of(2024), of(2025))).toEqual([2024]);
    expect(years(of(2023), of(2025))).toEqual([2023]);
    expect(years(of(2025))).toEqual([]);
  });

  it('is only with figures of the same indicator and measure', () => {
    expect(compareOutside(rates, [{ ...county, measure: 'per_10000' }])).toEqual([]);
    expect(compareOutside(rates, [{ ...county, measure: 'share' }])).toEqual([]);
    expect(compareOutside(rates, [{ ...county, indicator: 'youth.all' }])).toEqual([]);
    expect(compareOutside(rates, [county])[0]).toMatchObject({
      ...{ indicator: 'youth.children', measure: perThousand, year: 2025, own: { value: 65 } },
    });
  });

  it('is not made of a ratio, which has no interval', () => {
    const ratio = inventedFigures({
      measure: { kind: 'ratio', of: 'youth.all' },
      counts: [{ value: 65 }],
      denominators: [{ value: 100 }],
    });
    expect(compareOutside(ratio.derived, [county])).toEqual([]);
  });
});
