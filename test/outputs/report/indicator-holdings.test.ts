import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../../../indicators/catalogue/catalogue.ts';
import { placeKey, totals } from '../../../indicators/model/cell.ts';
import { holdingsOf, seriesKey } from '../../../outputs/report/indicator-holdings.ts';
import { indicatorContext } from '../../../outputs/report/report-context.ts';
import { statisticsAt } from '../../../outputs/report/trend-report.ts';
import { wordingOf } from '../../../outputs/wording/wording-of.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { contextWith, judged, verdict } from '../../support/statistics-context.ts';

const { content } = sampleDraft();
const investigated = 'bou.children_investigated';

describe('what a release holds of an indicator', () => {
  it('is found once, and again for another release', () => {
    expect(holdingsOf(content)).toBe(holdingsOf(content));
    expect(holdingsOf({ ...content })).not.toBe(holdingsOf(content));
  });

  it('is what going through the whole release finds', () => {
    const holdings = holdingsOf(content);
    expect([...holdings.keys()]).toEqual(content.tables.map(({ indicator }) => indicator));
    for (const [id, held] of holdings) {
      expect(held.table).toBe(content.tables.find(({ indicator }) => indicator === id));
      expect(held.derived).toEqual(content.derived.filter(({ indicator }) => indicator === id));
      expect(held.derivedPooled).toEqual(content.derivedPooled.filter(({ indicator }) => indicator === id));
    }
  });

  it('has every series under a name of its own', () => {
    const { series } = content.statistics;
    expect(series.length).toBeGreaterThan(100);
    for (const one of series) {
      const context = indicatorContext(
        { content, words: wordingOf('sv') },
        indicatorOf(content.catalogue, one.series.indicator),
      );
      if (!context) throw new Error('statistics of an indicator without a table');
      expect(statisticsAt(context, one.series.coordinates, one.series.shown)).toBe(one);
    }
    const kinds = series.map(({ series: { indicator, coordinates, shown } }) =>
      [indicator, typeof shown === 'string' ? shown : shown.kind, placeKey(coordinates)].join(' '),
    );
    expect(new Set(kinds).size).toBe(series.length);
  });

  it('knows a count from a rate of the same place', () => {
    const count = judged({ indicator: investigated }, verdict('increases'));
    const context = contextWith(investigated, { series: [count] });
    const rate = context.derived.find(({ measure }) => measure.kind === 'rate');
    if (!rate) throw new Error('the sample has a rate');
    expect(statisticsAt(context, totals, 'count')).toBe(count);
    expect(statisticsAt(context, totals, rate.measure)).toBeUndefined();
    expect(seriesKey({ coordinates: totals, shown: rate.measure })).toMatch(/^rate\|/);
  });
});
