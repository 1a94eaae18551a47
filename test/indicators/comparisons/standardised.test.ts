import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standardised } from '../../../indicators/comparisons/comparison.ts';
import { comparedPart, comparisonOf, type InventedAreas, type InventedCount } from './invented-areas.ts';

function standardisedIn(given: InventedAreas, code = 'A'): Standardised {
  return comparedPart(comparisonOf(given), code).standardised;
}

/** Area A has 6,000 of age 0 and 2,000 of age 1; the municipality 20,000 of each. */
const persons = [
  { age: 0, persons: 20_000 },
  { age: 1, persons: 20_000 },
  { area: 'A', age: 0, persons: 6000 },
  { area: 'A', age: 1, persons: 2000 },
  { area: 'B', persons: 8000 },
] as const;

/** Of each age 100 and 300: 5 and 15 per thousand. In area A 24 and 40: 4 and 20 per thousand. */
const counts: InventedCount[] = [
  { value: 400 },
  { age: '0', value: 100 },
  { age: '1', value: 300 },
  { area: 'A', value: 64 },
  { area: 'A', age: '0', value: 24 },
  { area: 'A', age: '1', value: 40 },
  { area: 'B', value: 80 },
];

const byAreaAndAge = { crossings: [['area', 'age']], counts, persons };
const withheld = (...places: string[]): InventedCount[] =>
  counts.map((count) =>
    places.includes(`${count.area ?? ''}${count.age ?? ''}`) ? { ...count, withheld: true } : count,
  );

describe('direct standardisation', () => {
  it('weighs the rates of the ages by the people of the municipality', () => {
    const found = standardisedIn(byAreaAndAge);
    // (20,000·4 + 20,000·20)/40,000 = 12 per thousand, where the crude rate is 64/8,000 = 8.
    expect(found).toMatchObject({ kind: 'direct', over: 'age' });
    if (found.kind !== 'direct') throw new Error('not direct');
    expect(found.value).toBeCloseTo(12, 12);
    // Variance (½)²·24/6000² + (½)²·40/2000² = 2.6667e-6, over 64: scale 2.041241e-4 per event. Byar of 64:
    // 49.2859 and 81.7275, so 12 − 0.2041241·14.7141 and 12 + 0.2041241·17.7275.
    expect(found.interval[0]).toBeCloseTo(8.9965, 3);
    expect(found.interval[1]).toBeCloseTo(15.6186, 3);
  });

  it('takes sexes too where they are published, and ages alone where one of them is not', () => {
    const half = ({ value, ...place }: InventedCount): InventedCount[] =>
      place.age ? (['F', 'M'] as const).map((sex) => ({ ...place, sex, value: value / 2 })) : [];
    const bySex = {
      crossings: [['area', 'age', 'sex']],
      counts: [...counts, ...counts.flatMap(half)],
      persons,
    };
    expect(standardisedIn(bySex)).toMatchObject({ kind: 'direct', over: 'age_and_sex' });
    const hidden = bySex.counts.map((count) => ({
      ...count,
      withheld: count.area === 'A' && count.sex === 'F',
    }));
    expect(standardisedIn({ ...bySex, counts: hidden })).toMatchObject({ kind: 'direct', over: 'age' });
  });

  it('agrees with the crude rate where the ages of the area are those of the municipality', () => {
    const count = fc.integer({ min: 40, max: 400 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 9 }), (young, old, tenths) => {
        const found = comparedPart(
          comparisonOf({
            crossings: [['area', 'age']],
            counts: [
              { value: 1000 },
              { area: 'A', value: young + old },
              { area: 'A', age: '0', value: young },
              { area: 'A', age: '1', value: old },
              { area: 'B', value: 50 },
            ],
            persons: [
              { age: 0, persons: 30_000 },
              { age: 1, persons: 10_000 },
              { area: 'A', age: 0, persons: 3000 * tenths },
              { area: 'A', age: 1, persons: 1000 * tenths },
              { area: 'B', persons: 2000 },
            ],
          }),
          'A',
        );
        if (found.standardised.kind !== 'direct') throw new Error('not direct');
        expect(found.standardised.value).toBeCloseTo(found.value, 9);
      }),
    );
  });
});

describe('indirect standardisation', () => {
  // At the municipality's 5 and 15 per thousand, 6,000 and 2,000 people would give 30 + 30 = 60.
  const sixtyFourOfSixty = { kind: 'indirect', over: 'age', ratio: 64 / 60 };

  it('holds the events against what the rates of the municipality give among the people of the area', () => {
    const found = standardisedIn({ ...byAreaAndAge, crossings: [['area'], ['age']] });
    expect(found).toMatchObject(sixtyFourOfSixty);
    if (found.kind !== 'indirect') throw new Error('not indirect');
    // Byar of 64: 49.2859 and 81.7275.
    expect(found.interval[0]).toBeCloseTo(49.2859 / 60, 4);
    expect(found.interval[1]).toBeCloseTo(81.7275 / 60, 4);
  });

  it('stands in where a cell by area and age is withheld', () => {
    expect(standardisedIn({ ...byAreaAndAge, counts: withheld('A0') })).toMatchObject(sixtyFourOfSixty);
  });

  it('stands in where the area has fewer than ten events', () => {
    const few = counts.map((count) =>
      count.area === 'A' ? { ...count, value: count.age === '0' ? 3 : count.age === '1' ? 6 : 9 } : count,
    );
    expect(standardisedIn({ ...byAreaAndAge, counts: few })).toMatchObject({
      kind: 'indirect',
      ratio: 9 / 60,
    });
  });

  it('gives the municipality itself a ratio of 1, also where some of its ages are not known', () => {
    fc.assert(
      fc.property(fc.nat(40), (unknown) => {
        const found = standardisedIn({
          crossings: [['area'], ['age']],
          counts: [
            { value: 400 + unknown },
            { age: '0', value: 100 },
            { age: '1', value: 300 },
            { age: 'U', value: unknown },
            { area: 'A', value: 400 + unknown },
            { area: 'B', value: 0 },
          ],
          persons: [{ persons: 40_000 }, { area: 'A', persons: 40_000 }, { area: 'B', persons: 4 }],
        });
        if (found.kind !== 'indirect') throw new Error('not indirect');
        expect(found.ratio).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('no standardised figure', () => {
  it('is there without ages, and says so', () => {
    const found = standardisedIn({ ...byAreaAndAge, crossings: [['area'], ['sex']] });
    expect(found).toEqual({ kind: 'none', because: 'no_ages' });
  });

  it('is there where the bands are not the ages of the rate, all of them and no others', () => {
    const found = standardisedIn({ ...byAreaAndAge, measure: { kind: 'rate', per: 1000, ages: [1, 1] } });
    expect(found).toEqual({ kind: 'none', because: 'no_ages' });
  });

  it('is there where more than a tenth are of unknown age', () => {
    const unknown = (value: number): InventedAreas => ({
      crossings: [['area'], ['age']],
      counts: [...counts.slice(1), { value: 400 + value }, { age: 'U', value }],
      persons,
    });
    expect(standardisedIn(unknown(44))).toMatchObject({ kind: 'indirect' });
    expect(standardisedIn(unknown(45))).toEqual({ kind: 'none', because: 'no_ages' });
  });

  it('is there where neither kind has all its cells', () => {
    const hidden = withheld('A0', '1');
    expect(standardisedIn({ ...byAreaAndAge, counts: hidden })).toEqual({
      kind: 'none',
      because: 'withheld',
    });
  });

  it('is direct, but one indirect, where nobody of an age lives in the area', () => {
    const oldOnly = [
      ...persons.slice(0, 2),
      { area: 'A', age: 0, persons: 0 },
      { area: 'A', age: 1, persons: 8000 },
      { area: 'B', persons: 8000 },
    ] as const;
    // At 15 per thousand 8,000 people would give 120.
    expect(standardisedIn({ ...byAreaAndAge, persons: oldOnly })).toMatchObject({
      kind: 'indirect',
      ratio: 64 / 120,
    });
  });
});
