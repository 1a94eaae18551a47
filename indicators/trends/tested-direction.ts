import type { Direction } from '../statistics/recent-trend.ts';
import type { TrendWorkings } from './trend.ts';

/** What the test says of all years of the window: the interval of the annual change leaves out 0, and over five points the
 * recent trend goes the same way. */
export function testedDirection({
  annualChange,
  recent,
}: Pick<TrendWorkings, 'annualChange' | 'recent'>): Direction {
  const [lower, upper] = annualChange.interval;
  const direction = lower > 0 ? 'up' : upper < 0 ? 'down' : 'none';
  return recent === null || recent.direction === direction ? direction : 'none';
}
