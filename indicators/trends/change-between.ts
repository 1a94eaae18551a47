import type { PublishedPoint } from '../series/series.ts';
import { rateRatio, shareDifference } from '../statistics/year-change.ts';
import { exposureOf, type Scatter } from './scatter.ts';
import { intervalLevel } from './verdict-thresholds.ts';

/** From one year to another. */
export interface ChangeBetween {
  /** Shares: difference in percentage points. Counts and rates: change in per cent. */
  readonly kind: 'points' | 'per_cent';
  readonly change: number;
  /** 95 per cent interval in the same unit. */
  readonly interval: readonly [number, number];
}

/**
 * Counts and rates change by so many per cent, with the exact interval of a ratio of two Poisson counts; shares by so
 * many points, with Newcombe's.
 * @param inflation  how many times their variance by chance the two scatter. Both count as so many times fewer events,
 *   their effective number (Korn & Graubard 1998, Survey Methodology 24:193): the change stays, its interval widens
 * @returns null for a count or rate that was zero before: per cent of nothing is no number
 */
export function changeBetween(
  before: PublishedPoint,
  after: PublishedPoint,
  scatter: Scatter,
  inflation = 1,
): ChangeBetween | null {
  if (scatter === 'binomial') {
    const [wasPart, isPart] = [partOf(before, inflation), partOf(after, inflation)];
    const { difference, interval } = shareDifference(wasPart, isPart, intervalLevel);
    const [lower, upper] = interval;
    return { kind: 'points', change: 100 * difference, interval: [100 * lower, 100 * upper] };
  }
  if (before.numerator === 0) return null;
  const ratio = rateRatio(eventsOf(before, inflation), eventsOf(after, inflation), intervalLevel);
  if (!ratio) return null;
  const [lower, upper] = ratio.interval;
  return { kind: 'per_cent', change: perCent(ratio.ratio), interval: [perCent(lower), perCent(upper)] };
}

function partOf(point: PublishedPoint, inflation: number): { numerator: number; denominator: number } {
  return { numerator: point.numerator / inflation, denominator: exposureOf(point) / inflation };
}

function eventsOf(point: PublishedPoint, inflation: number): { events: number; exposure: number } {
  return { events: point.numerator / inflation, exposure: exposureOf(point) };
}

function perCent(ratio: number): number {
  return 100 * (ratio - 1);
}
