import type { PublishedPoint } from '../series/series.ts';
import { criticalNormal } from '../statistics/normal-quantile.ts';
import { poissonTrend } from '../statistics/poisson-trend.ts';
import { criticalStudent } from '../statistics/student-quantile.ts';
import { exposureOf, pooledRate, relativeVariance, type Scatter } from './scatter.ts';
import { intervalLevel } from './verdict-thresholds.ts';

export interface AnnualChange {
  /** Per cent per year. */
  readonly value: number;
  readonly interval: readonly [number, number];
  /** Pearson χ² over its degrees of freedom, about 1 where the points scatter by chance alone around the line. */
  readonly dispersion: number;
}

/**
 * Change per year by the log-linear Poisson trend, with an interval that allows for more variation than chance alone.
 *
 * A share takes the same model: a Poisson likelihood estimates a relative change of a share as well (Zou 2004, American
 * Journal of Epidemiology 159:702), but its variance is too large by 1/(1 − p). The model's standard error and its
 * dispersion are therefore multiplied by what a binomial count scatters less; p is the share of all points together.
 * The part of the interval that rests on the points' own scatter needs no such help.
 * @returns null where no line can be fitted, as without events
 */
export function annualChangeOf(points: readonly PublishedPoint[], scatter: Scatter): AnnualChange | null {
  const trend = poissonTrend(
    points.map((point) => ({ time: point.year, events: point.numerator, exposure: exposureOf(point) })),
    intervalLevel,
  );
  const relative = relativeVariance(pooledRate(points), scatter);
  if (!trend || !(relative > 0)) return null;
  const reach = Math.max(
    criticalNormal(intervalLevel) * Math.sqrt(relative) * trend.standardError,
    criticalStudent(intervalLevel, points.length - 2) * trend.quasiStandardError,
  );
  return {
    value: trend.annualChange,
    interval: [100 * Math.expm1(trend.slope - reach), 100 * Math.expm1(trend.slope + reach)],
    dispersion: trend.dispersion / relative,
  };
}
