import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';

export type Direction = 'up' | 'down' | 'none';

export interface RecentTrend {
  /** On one degree of freedom. */
  readonly chiSquare: number;
  /** Change per occasion, in the unit of the points; a share is a proportion. */
  readonly slope: number;
  /** Up or down where χ² exceeds its 99.8 per cent quantile and no single point decides the sign of the slope. */
  readonly direction: Direction;
}

/** Distance in time from the middle of five consecutive occasions. */
const times = [-2, -1, 0, 1, 2];

/** 9.549536. Strict, because on large denominators nearly every series shows a trend at 95 per cent. */
const criticalChiSquare = chiSquareQuantile(0.998, 1);

/** Width of a 95 per cent interval in standard errors, rounded as the source rounds it. */
const intervalWidth = 3.92;

/**
 * Trend of a share over five consecutive occasions: χ² for trend (Armitage 1955, Biometrics 11:375), judged as the
 * recent trends of UK public health profiles are (Public Health England, Fingertips technical guidance): at 99.8 per
 * cent, and with the same sign of the slope whichever point is left out. The caller sees to it that the five belong
 * to one series: no break, no gap, no pooled years that overlap.
 * @param points  five, in order of time; 0 ≤ numerator ≤ denominator
 * @returns null where the test cannot be calculated, which is not the same as no change: a denominator is 0, or the
 *   shares are all 0 or all 1
 * @throws RangeError when there are not five points
 */
export function recentTrendOfShares(
  points: readonly { readonly numerator: number; readonly denominator: number }[],
): RecentTrend | null {
  expectFive(points);
  if (!points.every(({ denominator }) => denominator > 0)) return null;
  const denominators = points.map(({ denominator }) => denominator);
  const numerators = points.map(({ numerator }) => numerator);
  const pooled = sum(numerators) / sum(denominators);
  if (!(pooled > 0 && pooled < 1)) return null;
  return judge(denominators, numerators, pooled * (1 - pooled));
}

/**
 * Trend of any other value over five consecutive occasions: least squares weighted by the inverse of the squared
 * standard errors, which are read from the widths of the intervals; judged like the trend of a share.
 * @param points  five, in order of time, each with its 95 per cent interval, lower bound first
 * @returns null where the test cannot be calculated, which is not the same as no change: an interval is missing (NaN),
 *   unbounded or has no width, so that the point has no weight or an infinite one
 * @throws RangeError when there are not five points
 */
export function recentTrendOfValues(
  points: readonly { readonly value: number; readonly interval: readonly [number, number] }[],
): RecentTrend | null {
  expectFive(points);
  const weights = points.map(({ interval: [lower, upper] }) => (intervalWidth / (upper - lower)) ** 2);
  const weightedValues = points.map(({ value }, i) => value * (weights[i] ?? Number.NaN));
  const calculable =
    points.every(({ interval: [lower, upper] }) => upper > lower) &&
    weights.every((weight) => weight > 0 && weight < Infinity) &&
    weightedValues.every(Number.isFinite);
  return calculable ? judge(weights, weightedValues, 1) : null;
}

function expectFive(points: readonly unknown[]): void {
  if (points.length !== times.length) throw new RangeError('a recent trend needs exactly five points');
}

/** @param variance  of a value of weight 1 */
function judge(weights: readonly number[], weightedValues: readonly number[], variance: number): RecentTrend {
  const { slope, information } = weightedLine(weights, weightedValues);
  const chiSquare = (slope ** 2 * information) / variance;
  const sign = Math.sign(slope);
  const robust = times.every((_, i) => Math.sign(weightedLine(weights, weightedValues, i).slope) === sign);
  if (!robust || chiSquare <= criticalChiSquare) return { chiSquare, slope, direction: 'none' };
  return { chiSquare, slope, direction: sign > 0 ? 'up' : 'down' };
}

/** Weighted least squares over time; the variance of the slope is that of a value of weight 1 over the information. */
function weightedLine(
  weights: readonly number[],
  weightedValues: readonly number[],
  leftOut?: number,
): { slope: number; information: number } {
  let w = 0;
  let wt = 0;
  let wtt = 0;
  let wy = 0;
  let wty = 0;
  for (const [i, t] of times.entries()) {
    const weight = weights[i];
    const weightedValue = weightedValues[i];
    if (i === leftOut || weight === undefined || weightedValue === undefined) continue;
    w += weight;
    wt += weight * t;
    wtt += weight * t * t;
    wy += weightedValue;
    wty += weightedValue * t;
  }
  const determinant = w * wtt - wt * wt;
  return { slope: (w * wty - wt * wy) / determinant, information: determinant / w };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
