import { describe, expect, it } from 'vitest';
import { IndicatorCells } from '../../../indicators/confidential/indicator-cells.ts';
import { derive } from '../../../indicators/derive.ts';
import { AuditedPattern } from '../../../indicators/disclosure/audited-pattern.ts';
import { totals } from '../../../indicators/model/cell.ts';
import { ProtectedTable } from '../../../indicators/public/protected-table.ts';
import { longTrendOf } from '../../../indicators/trends/long-trend.ts';
import { seriesStatisticsOf } from '../../../indicators/trends/series-statistics-of.ts';
import { trendOf } from '../../../indicators/trends/trend-of.ts';
import { yearOnYearOf } from '../../../indicators/trends/year-on-year-of.ts';
import { catalogueOf, counted, indicator, list } from '../disclosure/small-catalogue.ts';
import { perThousand } from './invented-series.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const catalogue = catalogueOf([indicator('a.part', { sex }, [['sex']], { measures: [perThousand] })], [sex]);

describe('the statistics of an indicator', () => {
  const years = [100, 110, 121, 133, 146, 161, 177, 195].map((value, i) =>
    counted('a.part', {}, value, value, 2016 + i),
  );
  const cells = IndicatorCells.of([...years, counted('a.part', { sex: 'F' }, 50, 50, 2023)]);
  const decisions = new Map([...cells.cells()].map(({ id }) => [id, 'publish' as const]));
  const [table] = ProtectedTable.protect(cells, AuditedPattern.survived(cells, decisions, []));
  if (!table) throw new Error('no table');
  const derived = derive([table], catalogue, { source: 'påhittad', count: () => 10_000 });

  it('are the trend, the newest change and the long trend of each of its series, in their order', () => {
    const statistics = seriesStatisticsOf(table, derived, catalogue, []);
    expect(statistics.map(({ series }) => [series.coordinates.sex, series.shown])).toEqual([
      ['T', 'count'],
      ['T', perThousand],
      ['F', 'count'],
      ['F', perThousand],
    ]);
    for (const { series, trend, yearOnYear, long } of statistics) {
      expect(trend).toEqual(trendOf(series));
      expect(yearOnYear).toEqual(yearOnYearOf(series));
      expect(long).toEqual(longTrendOf(series));
    }
    expect(statistics.map(({ trend }) => trend.state)).toEqual([
      ...['increases', 'increases'],
      ...['not_calculated', 'not_calculated'],
    ]);
    expect(statistics[0]?.long).toMatchObject({ points: 8 });
  });

  it('take the breaks that answers make', () => {
    const reason = { sv: 'Ny blankett', en: 'A new form' };
    const answered = [{ indicator: 'a.part', year: 2022, coordinates: totals, reason }];
    const [first] = seriesStatisticsOf(table, derived, catalogue, answered);
    expect(first?.trend).toEqual({ state: 'not_calculated', because: 'break' });
  });
});
