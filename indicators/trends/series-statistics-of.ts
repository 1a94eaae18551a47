import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AnsweredBreak } from '../public/answered-breaks.ts';
import type { DerivedTable } from '../public/derived-table.ts';
import type { ProtectedTable } from '../public/protected-table.ts';
import { seriesOf } from '../series/series-of.ts';
import { longTrendOf } from './long-trend.ts';
import type { SeriesStatistics } from './series-statistics.ts';
import { trendOf } from './trend-of.ts';
import { yearOnYearOf } from './year-on-year-of.ts';

/**
 * Every series of one indicator with its statistics, in report order. One indicator at a time, so that the memory this
 * takes does not grow with the number of indicators or municipalities; the arguments are those of `seriesOf`.
 */
export function seriesStatisticsOf(
  table: ProtectedTable,
  derived: readonly DerivedTable[],
  catalogue: Catalogue,
  answered: readonly AnsweredBreak[],
): SeriesStatistics[] {
  return seriesOf(table, derived, catalogue, answered).map((series) => ({
    series,
    trend: trendOf(series),
    yearOnYear: yearOnYearOf(series),
    long: longTrendOf(series),
  }));
}
