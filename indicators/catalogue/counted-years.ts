import type { Catalogue } from './catalogue.ts';
import type { IndicatorDefinition } from './indicator-schema.ts';

/**
 * Whether an indicator is counted in a year: from its first year on, at its own interval. A year between two
 * occasions is not missing; the indicator has no cells in it at all.
 */
export function isCountedIn({ since, every }: Occasions, year: number): boolean {
  return year >= since && (year - since) % every === 0;
}

/** Those of the years in which an indicator is counted, in their order. */
export function countedYears(indicator: Occasions, years: readonly number[]): number[] {
  return years.filter((year) => isCountedIn(indicator, year));
}

/** The indicators of a source that are counted in the year, in catalogue order. */
export function indicatorsCounted(
  { indicators }: Pick<Catalogue, 'indicators'>,
  source: string,
  year: number,
): IndicatorDefinition[] {
  return indicators.filter((indicator) => indicator.source === source && isCountedIn(indicator, year));
}

type Occasions = Pick<IndicatorDefinition, 'since' | 'every'>;
