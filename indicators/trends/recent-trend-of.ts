import type { PublishedPoint } from '../series/series.ts';
import { poissonInterval } from '../statistics/poisson-interval.ts';
import { type RecentTrend, recentTrendOfShares, recentTrendOfValues } from '../statistics/recent-trend.ts';
import { exposureOf, type Scatter } from './scatter.ts';
import { intervalLevel } from './verdict-thresholds.ts';

/**
 * The five-point test of a window: of proportions for shares, of values with their Poisson intervals for the others.
 * @param points  exactly five
 * @returns null where the test cannot be calculated
 */
export function recentTrendOf(points: readonly PublishedPoint[], scatter: Scatter): RecentTrend | null {
  return scatter === 'binomial'
    ? recentTrendOfShares(
        points.map((point) => ({ numerator: point.numerator, denominator: exposureOf(point) })),
      )
    : recentTrendOfValues(points.map(withInterval));
}

function withInterval(point: PublishedPoint): { value: number; interval: [number, number] } {
  const { numerator } = point;
  const exposure = exposureOf(point);
  const [lower, upper] = poissonInterval(numerator, intervalLevel);
  return { value: numerator / exposure, interval: [lower / exposure, upper / exposure] };
}
