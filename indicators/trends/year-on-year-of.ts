import type { PublishedPoint, Series } from '../series/series.ts';
import { newestStretch } from '../series/stretch.ts';
import { rateRatio, shareDifference } from '../statistics/year-change.ts';
import { exposureOf, type Scatter, scatterOf } from './scatter.ts';
import { intervalLevel } from './verdict-thresholds.ts';
import type { YearOnYear } from './year-on-year.ts';

/**
 * The newest occasion against the one before it, where nothing parts the two. Counts and rates change by so many per
 * cent, with the exact interval of a ratio of two Poisson counts; shares by so many points, with Newcombe's. Neither
 * interval allows for years that vary more than chance alone: two points cannot tell.
 *
 * `no_method` stands for a ratio, which has no interval, and for a count or rate that was zero before: per cent of
 * nothing is no number.
 */
export function yearOnYearOf(series: Pick<Series, 'points' | 'breaks' | 'shown'>): YearOnYear {
  const stretch = newestStretch(series);
  if (typeof stretch === 'string') return { state: 'not_calculated', because: stretch };
  const [before, after] = stretch.points.slice(-2);
  if (!before || !after) return { state: 'not_calculated', because: stretch.cutBy ?? 'short' };
  const scatter = scatterOf(series.shown);
  const compared = scatter && changeBetween(before, after, scatter);
  if (!compared) return { state: 'not_calculated', because: 'no_method' };
  const [lower, upper] = compared.interval;
  return {
    state: 'calculated',
    from: before.year,
    to: after.year,
    ...compared,
    clear: lower > 0 || upper < 0,
    preliminary: before.preliminary || after.preliminary,
  };
}

type Compared = Pick<Extract<YearOnYear, { state: 'calculated' }>, 'kind' | 'change' | 'interval'>;

function changeBetween(before: PublishedPoint, after: PublishedPoint, scatter: Scatter): Compared | null {
  if (scatter === 'binomial') {
    const { difference, interval } = shareDifference(partOf(before), partOf(after), intervalLevel);
    const [lower, upper] = interval;
    return { kind: 'points', change: 100 * difference, interval: [100 * lower, 100 * upper] };
  }
  const ratio = before.numerator > 0 && rateRatio(eventsOf(before), eventsOf(after), intervalLevel);
  if (!ratio) return null;
  const [lower, upper] = ratio.interval;
  return { kind: 'per_cent', change: perCent(ratio.ratio), interval: [perCent(lower), perCent(upper)] };
}

function partOf(point: PublishedPoint): { numerator: number; denominator: number } {
  return { numerator: point.numerator, denominator: exposureOf(point) };
}

function eventsOf(point: PublishedPoint): { events: number; exposure: number } {
  return { events: point.numerator, exposure: exposureOf(point) };
}

function perCent(ratio: number): number {
  return 100 * (ratio - 1);
}
