import { breaksOf, type Catalogue } from './catalogue.ts';
import type { IndicatorDefinition, SeriesBreak } from './indicator-schema.ts';

/**
 * The years of an indicator that are also published together: whole windows of `pooled_years`, counted from `since`.
 * Windows never overlap and never move, since what two of them had in common could be worked out from the rest. None
 * goes over a break.
 *
 * @param years  those that have a figure, in any order
 * @returns the years of each window, oldest first; none for an indicator without `pooled_years`
 */
export function pooledWindows(
  catalogue: Pick<Catalogue, 'breaks'>,
  indicator: IndicatorDefinition,
  years: Iterable<number>,
): number[][] {
  const { pooled_years: length, since } = indicator;
  if (length === undefined) return [];
  const known = new Set(years);
  const starts = [...known].filter((year) => year >= since && (year - since) % length === 0);
  return starts
    .sort((a, b) => a - b)
    .map((start) => Array.from({ length }, (_, at) => start + at))
    .filter((window) => window.every((year) => known.has(year)))
    .filter((window) => !isParted(window, breaksOf(catalogue, indicator)));
}

/** Whether years that follow each other cannot all be set beside each other. */
export function isParted(
  years: readonly number[],
  breaks: readonly Pick<SeriesBreak, 'year' | 'comparable'>[],
): boolean {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return breaks.some(({ year, comparable }) => !comparable && year > first && year <= last);
}
