import type { PublishedPoint, Series } from '../series/series.ts';
import type { Direction } from '../statistics/recent-trend.ts';
import { annualChangeOf } from './annual-change.ts';
import { isSteady } from './is-steady.ts';
import { plainDirection } from './plain-change.ts';
import { recentTrendOf } from './recent-trend-of.ts';
import { exposureOf, type Scatter, scatterOf } from './scatter.ts';
import { testedDirection } from './tested-direction.ts';
import type { Trend, TrendWorkings } from './trend.ts';
import { leastCount, mostPoints } from './verdict-thresholds.ts';
import { spanOf, windowOf } from './window-of.ts';

/**
 * The verdict on the newest years of a series. It increases or decreases where the plain rule and the statistical test
 * say so both, and uncertain where they disagree. Where neither sees a change it is unchanged if a change of a fifth can be
 * ruled out, and otherwise without a clear change. A direction that the test gives is one that holds against more
 * variation than chance: the interval of the annual change, widened by the points' own scatter, leaves out 0, and over
 * five points the recent trend says the same.
 *
 * What cannot be tested is never called unchanged: a ratio has no interval, and its trend is not calculated.
 */
export function trendOf(series: Pick<Series, 'points' | 'breaks' | 'shown'>): Trend {
  const scatter = scatterOf(series.shown);
  const points = windowOf(series);
  if (typeof points === 'string') return { state: 'not_calculated', because: points };
  if (!scatter) return { state: 'not_calculated', because: 'no_method' };
  const few = tooFew(points, scatter);
  if (few) return { state: 'too_few', least: leastCount, of: few, ...spanOf(points) };
  const workings = workingsOf(points, scatter);
  if (!workings) return { state: 'not_calculated', because: 'no_method' };
  const directions = [plainDirection(points, scatter), testedDirection(workings)] as const;
  const state = verdict(...directions, isSteady(points, workings.annualChange, scatter));
  return { state, ...spanOf(points), ...workings };
}

/** Null where a test that the window is long enough for cannot be calculated. */
function workingsOf(points: readonly PublishedPoint[], scatter: Scatter): TrendWorkings | null {
  const [first, last] = [points[0], points.at(-1)];
  const change = annualChangeOf(points, scatter);
  const recent = points.length === mostPoints ? recentTrendOf(points, scatter) : null;
  if (!first || !last || !change || (points.length === mostPoints && !recent)) return null;
  const { value, interval, dispersion } = change;
  return {
    first: first.value,
    last: last.value,
    annualChange: { value, interval },
    dispersion,
    recent: recent && { chiSquare: recent.chiSquare, direction: recent.direction },
    preliminary: points.some(({ preliminary }) => preliminary),
  };
}

/** Which side is below the least count in some year; the smaller side of a share makes it uncertain. */
function tooFew(points: readonly PublishedPoint[], scatter: Scatter): 'counted' | 'complement' | null {
  if (points.some(({ numerator }) => numerator < leastCount)) return 'counted';
  if (scatter === 'poisson') return null;
  const outside = points.map((point) => exposureOf(point) - point.numerator);
  return outside.some((count) => count < leastCount) ? 'complement' : null;
}

function verdict(
  plain: Direction,
  tested: Direction,
  steady: boolean,
): Extract<Trend, TrendWorkings>['state'] {
  if (plain !== tested) return 'uncertain';
  if (plain === 'none') return steady ? 'unchanged' : 'no_clear_change';
  return plain === 'up' ? 'increases' : 'decreases';
}
