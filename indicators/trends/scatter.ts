import type { PublishedPoint, Shown } from '../series/series.ts';

/** How a number scatters by chance: as a count of events does, or as a part of a known whole. */
export type Scatter = 'poisson' | 'binomial';

/** Null for a ratio: several interventions may belong to one child, and then neither model holds. */
export function scatterOf(shown: Shown): Scatter | null {
  if (shown === 'count' || shown.kind === 'rate') return 'poisson';
  return shown.kind === 'share' ? 'binomial' : null;
}

/** The value of a series over its events per exposure: per 1,000 or 10,000, or per cent. */
export function unitOf(shown: Shown): number {
  if (shown === 'count' || shown.kind === 'ratio') return 1;
  return shown.kind === 'rate' ? shown.per : 100;
}

/** What the events of a point are out of: persons or another count; a count is out of one whole. */
export function exposureOf({ denominator }: PublishedPoint): number {
  return denominator ?? 1;
}

/** Events per exposure over several points together. */
export function pooledRate(points: readonly PublishedPoint[]): number {
  let events = 0;
  let exposure = 0;
  for (const point of points) {
    events += point.numerator;
    exposure += exposureOf(point);
  }
  return events / exposure;
}

/**
 * Variance of the events by chance, over their mean: 1 of a Poisson count, 1 − p of a binomial one.
 * @param rate  events per exposure
 */
export function relativeVariance(rate: number, scatter: Scatter): number {
  return scatter === 'poisson' ? 1 : 1 - rate;
}
