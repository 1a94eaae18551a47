import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import type { ComparisonFigure } from '../../indicators/model/comparison-figure.ts';
import { unassessed } from '../../indicators/release/accessibility-statement.ts';
import type { Edition, ReleaseContent } from '../../indicators/release/release-content.ts';
import { releaseContentOf } from '../../indicators/release-content-of.ts';
import { benchCatalogue, inventedTables, population, years } from '../bench/invented-municipality.ts';
import { uniformNumbers } from '../bench/seeded-random.ts';
import { plainBrand } from '../support/sample-recipient.ts';

const edition: Edition = {
  ...{ id: '2025-1', municipality: { code: '0199', name: 'Exempelby' }, invented: null, years },
  ...{ date: '2026-03-16', unit: 'Statistikgruppen', contact: 'statistik@exempelby.example' },
  ...{ licence: null, accessibility: unassessed },
  ...{
    recipients: [],
    brand: plainBrand,
    population: { source: 'påhittad' },
    extracted: new Map(),
    handedOver: [],
  },
};

const comparisonFigures: readonly ComparisonFigure[] = [
  {
    ...{ indicator: 'bou.children_investigated', measure: 'per_1000', region: '00', name: 'Påhittade riket' },
    ...{ year: 2024, value: 19.5, counts: { numerator: 1950, denominator: 100_000 }, source: 'påhittad' },
  },
];

describe('the content of a release', () => {
  let catalogue: Catalogue;
  beforeAll(async () => {
    catalogue = await benchCatalogue();
  });
  const contentWith = (municipality: number, disguise: (count: number) => number): ReleaseContent =>
    releaseContentOf({
      ...{ edition, catalogue, population, comparisonFigures },
      tables: inventedTables(catalogue, municipality, disguise),
      ...{
        dropped: [],
        answers: [],
        revisionAnswers: [],
        earlier: null,
        publishedByOthers: [],
        reviews: [],
        followUp: null,
      },
    });

  it.each([1, 2, 3])(
    'is the same whatever number each withheld cell holds (municipality %i)',
    (municipality) => {
      const uniform = uniformNumbers(municipality);
      const truth = contentWith(municipality, (count) => count);
      const otherwise = contentWith(municipality, () => 1 + Math.floor(4 * uniform()));
      const absurd = contentWith(municipality, () => 7_654_321);
      for (const { derived, derivedPooled, statistics } of [otherwise, absurd]) {
        expect(derived).toEqual(truth.derived);
        expect(derivedPooled).toEqual(truth.derivedPooled);
        expect(statistics).toEqual(truth.statistics);
      }
    },
  );

  it('has series of all kinds to say something of, and some that it says nothing of', () => {
    const [statistics, others] = [1, 2].map((one) => contentWith(one, (count) => count).statistics);
    if (!statistics || !others) throw new Error('two municipalities give two contents');
    const states = new Set([...statistics.series, ...others.series].map(({ trend }) => trend.state));
    expect([...states].sort()).toEqual([
      'decreases',
      'increases',
      'no_clear_change',
      'not_calculated',
      'too_few',
      'uncertain',
      'unchanged',
    ]);
    const because = new Set(
      statistics.series.flatMap(({ trend }) => (trend.state === 'not_calculated' ? [trend.because] : [])),
    );
    expect(because).toContain('withheld');
    expect(statistics.signals.judged).toBeGreaterThan(20);
    expect(statistics.areas.length).toBeGreaterThan(5);
    expect(statistics.outside.map(({ indicator }) => indicator)).toEqual(['bou.children_investigated']);
  });
});
