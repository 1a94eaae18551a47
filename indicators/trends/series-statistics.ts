import type { Series } from '../series/series.ts';
import type { LongTrend } from './long-trend.ts';
import type { Trend } from './trend.ts';
import type { YearOnYear } from './year-on-year.ts';

/** One series and what can be said of it. */
export interface SeriesStatistics {
  readonly series: Series;
  readonly trend: Trend;
  readonly yearOnYear: YearOnYear;
  /** Null where the newest stretch is not long. */
  readonly long: LongTrend | null;
}
