import type { Series } from '../series/series.ts';
import { newestStretch } from '../series/stretch.ts';
import { changeBetween } from './change-between.ts';
import { scatterOf } from './scatter.ts';
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
