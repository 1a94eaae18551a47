import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../indicators/disclosure/policy/presets.ts';
import { protect } from '../../../indicators/disclosure/protect.ts';
import { totals } from '../../../indicators/model/cell.ts';
import { pooledId } from '../../../indicators/model/pooled-cell.ts';
import { attackByEnumeration } from './enumerating-attacker.ts';
import { type RandomRelease, type SummedCell, sumOver } from './random-release.ts';
import { at, catalogueOf, cellsOf, counted, id, indicator, list } from './small-catalogue.ts';

const years = [2022, 2023, 2024];
const policy = 'scb-3';
const sex = list('sex', 'sex', ['F', 'M']);
const girls = at({ sex: 'F' });
const boys = at({ sex: 'M' });

/** Girls and boys of three years, with the three years together. */
const bySex = catalogueOf([indicator('test.part', { sex }, [['sex']], { policy })], [sex]);

/** Those of a whole who are in a part, and those who are outside it: in three years, and in all three together. */
const share = catalogueOf(
  [
    indicator('test.part', {}, [], { policy, measures: [{ kind: 'share', of: 'test.whole' }] }),
    indicator('test.whole', {}, [], { policy }),
  ],
  [],
);

/** One inner count of each year comes after the other; the second group of three after the first. */
const groups = (first: boolean, second: boolean, at: number): number[] => [
  ...(first ? [at] : []),
  ...(second ? [at + years.length] : []),
];

type Place = readonly [ofYear: (year: number) => string, pooled: string, first: boolean, second: boolean];

function releaseOf(catalogue: RandomRelease['catalogue'], inner: readonly number[]): RandomRelease {
  const pooled = (name: string, place = totals) => pooledId({ indicator: name, years }, place);
  const outside = (part: string) => `${part}|outside|test.whole`;
  const places: readonly Place[] =
    catalogue === bySex
      ? [
          [(year) => id('test.part', girls, year), pooled('test.part', girls), true, false],
          [(year) => id('test.part', boys, year), pooled('test.part', boys), false, true],
          [(year) => id('test.part', {}, year), pooled('test.part'), true, true],
        ]
      : [
          [(year) => id('test.part', {}, year), pooled('test.part'), true, false],
          [(year) => outside(id('test.part', {}, year)), outside(pooled('test.part')), false, true],
          [(year) => id('test.whole', {}, year), pooled('test.whole'), true, true],
        ];
  const sums = places.flatMap(([ofYear, together, first, second]) => {
    const parts = years.map((_, at) => groups(first, second, at));
    return [...parts, parts.flat()].map((these, at): SummedCell => {
      const name = at < years.length ? ofYear(years[at] ?? 0) : together;
      const isComplement = name.includes('|outside|');
      return { id: name, parts: these, value: sumOver(inner, these), hidesZero: false, isComplement };
    });
  });
  // Whoever is outside in one year alone is that year's cell.
  const inOneYear = inner.slice(years.length).filter((value) => value > 0).length === 1;
  const known = sums.filter((cell) => !(inOneYear && cell.id === outside(pooled('test.part'))));
  const cells = sums.flatMap(({ id: name, value, isComplement }) => {
    const [own = '', year = '', , code = 'T'] = name.split('|');
    if (isComplement || year.includes('-')) return [];
    return [counted(own, { sex: code }, value, value, Number(year))];
  });
  return { name: `${inner}`, catalogue, cells, given: new Map(), policy, inner, sums: known };
}

const small = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constant(1) },
  { weight: 4, arbitrary: fc.integer({ min: 2, max: 6 }) },
);

describe('years together, beside the years themselves', () => {
  it.each([
    ['of a table', bySex],
    ['of a share and its whole', share],
  ])('give nothing away, whoever enumerates what the years can be: %s', async (_, catalogue) => {
    const tally = { enumerated: 0, primaries: 0, shown: 0 };
    const pooled = catalogue.indicators.map((one) => ({ indicator: one.id, years, repeatsPersons: false }));
    await fc.assert(
      fc.asyncProperty(fc.array(small, { minLength: 6, maxLength: 6 }), async (inner) => {
        const release = releaseOf(catalogue, inner);
        const { pattern } = await protect(cellsOf(...release.cells), catalogue, { pooled });
        const decisions = new Map(release.sums.map((cell) => [cell.id, pattern.decisionFor(cell.id)]));
        const found = attackByEnumeration(release, decisions, policyOf(policy).threshold);
        expect(found?.leaks ?? [], release.name).toEqual([]);
        tally.enumerated += found ? 1 : 0;
        tally.primaries += found?.primaries ?? 0;
        tally.shown += [...decisions].filter(
          ([cell, decision]) => cell.includes('|2022-2024|') && decision === 'publish',
        ).length;
      }),
      { numRuns: 250, seed: 2026 },
    );
    expect(tally.enumerated).toBeGreaterThan(200);
    expect(tally.primaries).toBeGreaterThan(500);
    expect(tally.shown).toBeGreaterThan(100);
  });
});
