import type { PublishedPoint, Series } from '../series/series.ts';
import { newestStretch } from '../series/stretch.ts';
import { mannKendall } from '../statistics/mann-kendall.ts';
import { theilSen } from '../statistics/theil-sen.ts';
import { type AnnualChange, annualChangeOf } from './annual-change.ts';
import { scatterOf } from './scatter.ts';
import type { Span } from './trend.ts';
import { intervalLevel, leastPointsOfLongTrend } from './verdict-thresholds.ts';
import { spanOf } from './window-of.ts';

/** What a stretch of many years says as a whole, beside the verdict, which the newest years give alone. */
export interface LongTrend extends Span {
  /** Of a trend in one direction, whatever its shape; two-sided. */
  readonly mannKendall: { readonly s: number; readonly z: number; readonly p: number };
  /** Theil–Sen: change per year in the unit of the series, with its 95 per cent interval. */
  readonly slope: { readonly value: number; readonly interval: readonly [number, number] };
  /** Of the log-linear Poisson model; null for a ratio, and where no line can be fitted. */
  readonly annualChange: AnnualChange | null;
}

/**
 * Mann–Kendall, Theil–Sen and the log-linear Poisson trend over the whole newest stretch. The first two ask nothing of
 * how the values scatter, so a ratio has them too. All three take the years as independent: years that hang together
 * make them too sure.
 * @returns null where the stretch that ends in the newest year has fewer than eight points
 */
export function longTrendOf(series: Pick<Series, 'points' | 'breaks' | 'shown'>): LongTrend | null {
  const stretch = newestStretch(series);
  if (typeof stretch === 'string' || stretch.points.length < leastPointsOfLongTrend) return null;
  const { points } = stretch;
  const years = points.map(({ year }) => year);
  const values = points.map(({ value }) => value);
  const { s, z, p } = mannKendall(values);
  const { slope, interval } = theilSen(years, values, intervalLevel);
  return {
    ...spanOf(points),
    mannKendall: { s, z, p },
    slope: { value: slope, interval },
    annualChange: changeOf(series, points),
  };
}

function changeOf({ shown }: Pick<Series, 'shown'>, points: readonly PublishedPoint[]): AnnualChange | null {
  const scatter = scatterOf(shown);
  return scatter && annualChangeOf(points, scatter);
}
