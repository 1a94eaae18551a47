import type { Absence, PublishedPoint, Series } from '../series/series.ts';
import { newestStretch } from '../series/stretch.ts';
import type { Span } from './trend.ts';
import { leastPoints, mostPoints } from './verdict-thresholds.ts';

/**
 * The points that a trend is judged by: the newest five of the stretch that ends in the newest year, or its three or
 * four. Otherwise why there are too few: the newest year has no number, a break or a gap cut the stretch, or the
 * series is short.
 */
export function windowOf(
  series: Pick<Series, 'points' | 'breaks'>,
): readonly PublishedPoint[] | Absence | 'break' | 'short' {
  const stretch = newestStretch(series);
  if (typeof stretch === 'string') return stretch;
  const { points, cutBy } = stretch;
  return points.length < leastPoints ? (cutBy ?? 'short') : points.slice(-mostPoints);
}

/** @param points  one or more, oldest first */
export function spanOf(points: readonly PublishedPoint[]): Span {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new RangeError('no points span no years');
  return { from: first.year, to: last.year, points: points.length };
}
