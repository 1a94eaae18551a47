import { describe, expect, it } from 'vitest';
import { unassessed } from '../../../indicators/release/accessibility-statement.ts';
import { contentAbout } from '../../../indicators/release/content-about.ts';
import { releaseContentOf } from '../../../indicators/release-content-of.ts';
import { benchCatalogue, inventedTables, population, years } from '../../bench/invented-municipality.ts';
import { plainBrand } from '../../support/sample-recipient.ts';

const catalogue = await benchCatalogue();
const content = releaseContentOf({
  edition: {
    ...{ id: '2025-1', municipality: { code: '0199', name: 'Exempelby' }, invented: null, years },
    ...{ date: '2026-03-16', unit: 'Statistikgruppen', contact: 'statistik@exempelby.example' },
    ...{ licence: null, accessibility: unassessed },
    ...{ recipients: [], brand: plainBrand, population: { source: 'påhittad' } },
    ...{ extracted: new Map(), handedOver: [] },
  },
  ...{ catalogue, population, tables: inventedTables(catalogue, 1), dropped: [], answers: [] },
  ...{
    revisionAnswers: [],
    earlier: null,
    publishedByOthers: [],
    comparisonFigures: [],
    reviews: [],
    followUp: null,
  },
});
const shares = catalogue.indicators.flatMap(({ id, role, measures }) =>
  measures.flatMap((measure) =>
    role === 'indicator' && measure.kind === 'share' ? [{ id, of: measure.of }] : [],
  ),
);
const [share] = shares;
if (!share) throw new Error('the catalogue has a share');

describe('what a release says of some indicators', () => {
  it('is all of it when all are asked for', () => {
    const all = catalogue.indicators.map(({ id }) => id);
    const { revisions, ...rest } = contentAbout(content, all);
    const { revisions: before, ...whole } = content;
    expect(rest).toEqual(whole);
    expect(revisions.all()).toEqual(before.all());
  });

  it('has their tables and those that they are shares of', () => {
    const tables = contentAbout(content, [share.id]).tables.map(({ indicator }) => indicator);
    expect(new Set(tables)).toEqual(new Set([share.id, share.of]));
  });

  it('counts the series that were looked at among theirs alone, and every one of them once', () => {
    const each = catalogue.indicators.map(({ id }) => contentAbout(content, [id]).statistics.signals);
    const sum = (of: (signals: (typeof each)[number]) => number) =>
      each.reduce((all, one) => all + of(one), 0);
    const { judged, notJudged, signals } = content.statistics.signals;
    expect(judged).toBeGreaterThan(0);
    expect(sum((one) => one.judged)).toBe(judged);
    expect(sum((one) => one.notJudged)).toBe(notJudged);
    expect(each.flatMap((one) => one.signals)).toEqual(signals);
  });
});
