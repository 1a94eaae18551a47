import type { PublishedPoint, Series } from '../series/series.ts';
import { newestStretch } from '../series/stretch.ts';
import type { ControlLimits } from '../statistics/control-limits.ts';
import { ratePredictionLimits, sharePredictionLimits } from '../statistics/prediction-limits.ts';
import { exposureOf, type Scatter, scatterOf, unitOf } from './scatter.ts';
import { leastPointsOfBaseline, limitsLevel } from './verdict-thresholds.ts';

/** The newest point of a series beside what the comparable years before it make likely. */
export interface Judgement {
  readonly newest: PublishedPoint;
  /** Five or more points, oldest first. */
  readonly baseline: readonly PublishedPoint[];
  /** In the unit of the series. */
  readonly centre: number;
  readonly limits: readonly [number, number];
  /** Of the baseline around its mean. */
  readonly dispersion: number;
  readonly side: 'above' | 'below' | 'inside';
}

/**
 * Holds the newest point against prediction limits of the rest of its stretch. The limits come from score tests, which
 * bear small counts as well; a baseline without any events gives none.
 * @returns null where the point cannot be judged: it is not published, fewer than five comparable points lie before it,
 *   the series is of ratios, or its baseline has no scatter to judge by
 */
export function newestAgainstBaseline(series: Pick<Series, 'points' | 'breaks' | 'shown'>): Judgement | null {
  const scatter = scatterOf(series.shown);
  const stretch = newestStretch(series);
  if (!scatter || typeof stretch === 'string') return null;
  const baseline = stretch.points.slice(0, -1);
  const newest = stretch.points.at(-1);
  if (!newest || baseline.length < leastPointsOfBaseline) return null;
  const limits = limitsFrom(baseline, exposureOf(newest), scatter);
  if (!limits) return null;
  const unit = unitOf(series.shown);
  const rate = newest.numerator / exposureOf(newest);
  return {
    newest,
    baseline,
    centre: unit * limits.centre,
    limits: [unit * limits.lower, unit * limits.upper],
    dispersion: limits.dispersion,
    side: rate > limits.upper ? 'above' : rate < limits.lower ? 'below' : 'inside',
  };
}

function limitsFrom(
  baseline: readonly PublishedPoint[],
  base: number,
  scatter: Scatter,
): ControlLimits | null {
  const occasions = baseline.map((point) => ({ events: point.numerator, base: exposureOf(point) }));
  return scatter === 'binomial'
    ? sharePredictionLimits(occasions, base, limitsLevel)
    : ratePredictionLimits(occasions, base, limitsLevel);
}
