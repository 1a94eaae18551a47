import type { GoalVerdict } from '../../model/follow-up/goal-verdict.ts';
import type { KeyFigure } from '../../model/follow-up/undertaking.ts';
import type { PublishedPoint, Series } from '../../series/series.ts';
import {
  detectableDifference,
  detectableMultiple,
  detectableRatio,
} from '../../statistics/detectable-change.ts';
import { exposureOf, scatterOf } from '../../trends/scatter.ts';
import { intervalLevel } from '../../trends/verdict-thresholds.ts';
import { betterIs, isHeld } from './aim.ts';
import { degreesOfFreedomOf, sidesOf, spreadOf } from './spread.ts';

/** How often a change of the smallest detectable size would be found if the spread of the years were known. */
const power = 0.8;

/**
 * The smallest change from the baseline to the target year that would be found clear in four cases of five were the spread
 * of the years known, and in about three of four since it is estimated (docs/statistics.md), if the target
 * year has the denominator of the baseline and the years vary as they have done. Of a value that is to be kept it is the
 * smallest change for the worse: so far from the baseline the value has to be set.
 * @param baseline  point of the series
 * @returns with its sign, cut where all or nothing is left; null for a ratio, for a count or rate of nothing, and where
 *   the target year comes before anything can tell how the years vary
 */
export function smallestDetectable(
  { target }: Pick<KeyFigure, 'target'>,
  series: Series,
  baseline: PublishedPoint,
): GoalVerdict['smallestDetectable'] {
  const scatter = scatterOf(series.shown);
  if (!scatter) return null;
  const { before, since } = sidesOf(series, baseline.year, untilBreak(series, baseline.year, target.year));
  const known = spreadOf({ before, since }, scatter);
  const dispersion = known === null || known === 'too_few' ? 1 : Math.max(1, known.dispersion);
  const degreesOfFreedom = degreesOfFreedomOf(
    before.length,
    since.length + occasionsUntil(series, target.year),
  );
  if (degreesOfFreedom === 0) return null;
  const multiple = detectableMultiple(intervalLevel, power, degreesOfFreedom);
  const direction = betterIs(target.direction) * (isHeld(target.direction) ? -1 : 1) > 0 ? 'up' : 'down';
  const numerator = baseline.numerator / dispersion;
  if (scatter === 'binomial') {
    const part = { numerator, denominator: exposureOf(baseline) / dispersion };
    return { kind: 'points', change: 100 * detectableDifference(part, multiple, direction) };
  }
  if (numerator === 0) return null;
  return { kind: 'per_cent', change: 100 * (detectableRatio(numerator, multiple, direction) - 1) };
}

/** The last year before a break that parts the baseline from the target, or the target year. */
function untilBreak({ breaks }: Series, baseline: number, target: number): number {
  return Math.min(target, ...breaks.filter((year) => year > baseline).map((year) => year - 1));
}

/** How many times the indicator will be counted after its newest year until the target, as often as hitherto. */
function occasionsUntil({ points }: Series, target: number): number {
  const years = points.map(({ year }) => year);
  const newest = years.at(-1) ?? target;
  const apart = Math.min(...years.slice(1).map((year, i) => year - (years[i] ?? year)));
  return Math.max(0, Math.floor((target - newest) / (Number.isFinite(apart) ? apart : 1)));
}
