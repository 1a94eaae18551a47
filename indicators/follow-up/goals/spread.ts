import type { PublishedPoint, Series } from '../../series/series.ts';
import { criticalNormal } from '../../statistics/normal-quantile.ts';
import { criticalStudent } from '../../statistics/student-quantile.ts';
import { annualChangeOf } from '../../trends/annual-change.ts';
import type { Scatter } from '../../trends/scatter.ts';
import { intervalLevel, leastPoints, mostPoints } from '../../trends/verdict-thresholds.ts';

/** How much the years of a series vary around their own course. */
export interface Spread {
  /** Pearson's χ² over its degrees of freedom, about 1 where chance alone moves the years. */
  readonly dispersion: number;
  /** ≥ 1. */
  readonly degreesOfFreedom: number;
}

/** The comparable years on both sides of a baseline, each oldest first: a goal is often set where the course shall turn. */
export interface Sides {
  /** Five at most: what happened before them is history. */
  readonly before: readonly PublishedPoint[];
  /** From the baseline on. */
  readonly since: readonly PublishedPoint[];
}

/** @param until  newest year that is asked; there is no break between the baseline and it */
export function sidesOf(
  { points, breaks }: Pick<Series, 'points' | 'breaks'>,
  baseline: number,
  until: number,
): Sides {
  const first = Math.max(Number.NEGATIVE_INFINITY, ...breaks.filter((year) => year <= baseline));
  const comparable = points.flatMap((point) =>
    point.state === 'published' && first <= point.year && point.year <= until ? [point] : [],
  );
  return {
    before: comparable.filter(({ year }) => year < baseline).slice(-mostPoints),
    since: comparable.filter(({ year }) => year >= baseline),
  };
}

/** What so many years on the two sides leave over when a line has been laid through each. */
export function degreesOfFreedomOf(before: number, since: number): number {
  return [before, since].reduce((sum, points) => sum + Math.max(0, points - leastPoints + 1), 0);
}

/**
 * The scatter around one log-linear line through the years before the baseline and another through those since, put
 * together. One line through both would take the turn that the goal is about for scatter.
 * @returns `too_few` where neither side has three years, so that nothing tells how the series varies; null where no line
 *   can be laid, as without events
 */
export function spreadOf({ before, since }: Sides, scatter: Scatter): Spread | 'too_few' | null {
  const long = [before, since].filter((side) => side.length >= leastPoints);
  if (long.length === 0) return 'too_few';
  let chiSquare = 0;
  let degreesOfFreedom = 0;
  for (const side of long) {
    const line = annualChangeOf(side, scatter);
    if (!line) continue;
    const own = side.length - 2;
    chiSquare += line.dispersion * own;
    degreesOfFreedom += own;
  }
  return degreesOfFreedom === 0 ? null : { dispersion: chiSquare / degreesOfFreedom, degreesOfFreedom };
}

/**
 * How many times the variance by chance a change is judged with: the larger of 1 and (t/z)²φ, as the limits of a trend are
 * the wider of z·se and t·√φ·se. Few years cannot tell which of the two is right, and the wider covers either way.
 */
export function inflationOf({ dispersion, degreesOfFreedom }: Spread): number {
  const critical = criticalStudent(intervalLevel, degreesOfFreedom) / criticalNormal(intervalLevel);
  return Math.max(1, critical ** 2 * dispersion);
}
