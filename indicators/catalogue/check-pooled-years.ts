import { type Problem, problem } from '../model/problem.ts';
import type { Catalogue } from './catalogue.ts';
import type { IndicatorDefinition } from './indicator-schema.ts';
import type { Placed } from './placed.ts';
import { wholesOf } from './wholes-of.ts';

/**
 * Which indicators can be published with several years together. Not those of every second year, whose years do not
 * follow each other; not a stock, which has the same persons year after year; and a part or a share only where its
 * whole has the same windows, since those outside it are protected and divided by that.
 */
export function checkPooledYears(
  catalogue: Catalogue,
  { entry: indicator, placeOf }: Placed<IndicatorDefinition>,
): Problem[] {
  const { id, pooled_years: length, every, period } = indicator;
  if (length === undefined) return [];
  const refuse = (found: string, expected: string): Problem =>
    problem(
      'CATALOGUE-005',
      placeOf(['pooled_years']),
      `${length} years of ${id} together, ${found}`,
      expected,
    );
  const windows = `pooled_years: ${length}, and windows that begin in the same years`;
  return [
    ...(every > 1 ? [refuse(`which is counted every ${every} years`, 'an indicator of every year')] : []),
    ...(period.startsWith('stock_') ? [refuse('which is a stock', 'a count of what happens in a year')] : []),
    ...wholesOf(catalogue, indicator)
      .flatMap((whole) => catalogue.indicators.find((other) => other.id === whole) ?? [])
      .filter((whole) => !hasSameWindows(indicator, whole))
      .map((whole) => refuse(`and not of its whole ${whole.id}`, `${windows}, for ${whole.id} too`)),
  ];
}

function hasSameWindows(
  { pooled_years: length = 1, since }: IndicatorDefinition,
  other: IndicatorDefinition,
): boolean {
  return other.pooled_years === length && (since - other.since) % length === 0;
}
