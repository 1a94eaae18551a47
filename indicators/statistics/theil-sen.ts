import { mannKendall } from './mann-kendall.ts';
import { criticalNormal } from './normal-quantile.ts';

export interface TheilSen {
  /** Median of the slopes between all pairs of points: change per unit of time. */
  readonly slope: number;
  /** Of the line through the median time and the median value, at time 0. */
  readonly intercept: number;
  /** Of the slope; a bound is infinite where the points are too few for the level. */
  readonly interval: [number, number];
}

/**
 * Theil–Sen line: Sen (1968), JASA 63:1379; intercept of Conover (1980), Practical Nonparametric Statistics. Up to
 * 29 per cent of the points may be anything without carrying the slope away.
 *
 * The interval turns the Mann–Kendall test round, with its variance and its continuity: it holds 0 where the test,
 * at the same level, finds no trend.
 * @param times   of the values, in any unit; gaps count with their length
 * @param values  as many
 * @param level   coverage, for instance 0.95
 * @throws RangeError when there are not as many times as values, or no two times differ
 */
export function theilSen(times: readonly number[], values: readonly number[], level = 0.95): TheilSen {
  if (times.length !== values.length) throw new RangeError('as many times as values are needed');
  const slopes = pairSlopes(times, values);
  if (slopes.length === 0) throw new RangeError('a slope needs two points at different times');
  const slope = sortedMedian(slopes);
  const intercept = median(values) - slope * median(times);
  return { slope, intercept, interval: rankInterval(slopes, mannKendall(values).variance, level) };
}

/** Sorted. */
function pairSlopes(times: readonly number[], values: readonly number[]): Float64Array {
  const slopes = new Float64Array((times.length * (times.length - 1)) / 2);
  let pairs = 0;
  for (let i = 1; i < times.length; i++) {
    for (let j = 0; j < i; j++) {
      const elapsed = at(times, i) - at(times, j);
      if (elapsed !== 0) slopes[pairs++] = (at(values, i) - at(values, j)) / elapsed;
    }
  }
  return slopes.subarray(0, pairs).sort();
}

/** The k-th smallest and the k-th largest slope, with k from the distribution of S. */
function rankInterval(slopes: Float64Array, variance: number, level: number): [number, number] {
  const k = Math.floor((slopes.length + 1 - criticalNormal(level) * Math.sqrt(variance)) / 2);
  return k < 1 ? [-Infinity, Infinity] : [at(slopes, k - 1), at(slopes, slopes.length - k)];
}

function median(values: readonly number[]): number {
  return sortedMedian(Float64Array.from(values).sort());
}

function sortedMedian(sorted: Float64Array): number {
  const middle = (sorted.length - 1) / 2;
  return (at(sorted, Math.floor(middle)) + at(sorted, Math.ceil(middle))) / 2;
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? Number.NaN;
}
