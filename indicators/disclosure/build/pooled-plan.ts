import { type Catalogue, indicatorOf } from '../../catalogue/catalogue.ts';
import { pooledWindows } from '../../catalogue/pooled-windows.ts';
import { wholesOf } from '../../catalogue/wholes-of.ts';
import type { CellSource } from '../../confidential/indicator-cells.ts';
import { isTotal } from '../../model/cell.ts';
import type { PooledPeriod } from './pooled-period.ts';

/**
 * The years that a release publishes together as well: the windows of each indicator in which every year has a total,
 * and of a part or a share only those that its whole has too. Whoever the register knows may come back each year, also
 * in what is begun in it; where it knows nobody, a sum is taken as a single year is.
 *
 * @returns in the order of the catalogue, oldest first
 */
export function pooledPeriodsOf(catalogue: Catalogue, cells: CellSource): PooledPeriod[] {
  const years = yearsWithTotal(cells);
  const periods = catalogue.indicators.flatMap((indicator) =>
    pooledWindows(catalogue, indicator, years.get(indicator.id) ?? []).map((window) => ({
      indicator: indicator.id,
      years: window,
      repeatsPersons: indicator.identified,
    })),
  );
  return withTheirWholes(catalogue, periods);
}

/** A whole that has to go takes its own parts with it. */
function withTheirWholes(catalogue: Catalogue, periods: readonly PooledPeriod[]): PooledPeriod[] {
  const keyOf = (indicator: string, { years: [first] }: PooledPeriod): string => `${indicator}|${first}`;
  const there = new Set(periods.map((period) => keyOf(period.indicator, period)));
  const kept = periods.filter((period) =>
    wholesOf(catalogue, indicatorOf(catalogue, period.indicator)).every((whole) =>
      there.has(keyOf(whole, period)),
    ),
  );
  return kept.length === periods.length ? kept : withTheirWholes(catalogue, kept);
}

function yearsWithTotal(cells: CellSource): Map<string, number[]> {
  const years = new Map<string, number[]>();
  for (const { indicator, year, coordinates, state } of cells.cells()) {
    if (state !== 'counted' || !isTotal(coordinates)) continue;
    const known = years.get(indicator) ?? [];
    years.set(indicator, known);
    known.push(year);
  }
  return years;
}
