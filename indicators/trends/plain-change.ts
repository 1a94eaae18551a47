import type { PublishedPoint } from '../series/series.ts';
import type { Direction } from '../statistics/recent-trend.ts';
import { exposureOf, relativeVariance, type Scatter } from './scatter.ts';
import { plainPerCent, plainStandardErrors } from './verdict-thresholds.ts';

/**
 * The rule that can be checked with pen and paper: the change from the first to the last point is larger than
 * 2·√(n₁ + n₂) and larger than a tenth. √(n₁ + n₂) is the standard error of a difference of two counts; for rates and
 * shares it is that of the difference of the two, √(r₁/e₁ + r₂/e₂) with exposures e, and of a share the terms times
 * (1 − r). At equal exposures this is the rule for counts.
 *
 * A tenth of a share means a tenth of the smaller side, the share or what is left of it: from 95 to 97 per cent with
 * something is from 5 to 3 without it, and the two must be judged alike.
 */
export function plainDirection(points: readonly PublishedPoint[], scatter: Scatter): Direction {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return 'none';
  const [before, after] = [exposureOf(first), exposureOf(last)];
  // Everything times both exposures: whole numbers, so that a change of exactly a tenth is not more than a tenth.
  const change = last.numerator * before - first.numerator * after;
  const variance = after ** 2 * varianceOf(first, scatter) + before ** 2 * varianceOf(last, scatter);
  const isSure = Math.abs(change) > plainStandardErrors * Math.sqrt(variance);
  const isLarge = 100 * Math.abs(change) > plainPerCent * smallerSide(first, last, scatter) * after;
  if (!isSure || !isLarge) return 'none';
  return change > 0 ? 'up' : 'down';
}

/** Of the events. */
function varianceOf(point: PublishedPoint, scatter: Scatter): number {
  return point.numerator * relativeVariance(point.numerator / exposureOf(point), scatter);
}

/** Events of the first point, or those outside where they are the fewer over both points. */
function smallerSide(first: PublishedPoint, last: PublishedPoint, scatter: Scatter): number {
  const exposure = exposureOf(first);
  const shares = first.numerator / exposure + last.numerator / exposureOf(last);
  return scatter === 'binomial' && shares > 1 ? exposure - first.numerator : first.numerator;
}
