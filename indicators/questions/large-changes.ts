import {
  breakdownOfCode,
  breaksOf,
  type Catalogue,
  cellsOfIndicator,
  codeListOf,
} from '../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../catalogue/indicator-schema.ts';
import { brokenDownBy, type CellPlace, type Coordinates, totals } from '../model/cell.ts';
import { isLargeChange } from './large-change.ts';

/** The number in a cell; null where there is none, or none that the caller may see. */
export type ValueAt = (place: CellPlace) => number | null;

/**
 * Every cell that has changed much since the year before: totals, and the first level of each breakdown. Not deeper,
 * where chance moves everything; not over a break that is not comparable; not where a number is lacking on either side.
 * The same rule is held against the agency's counts and, apart from that, against what is published: the caller's
 * `valueAt` decides which, and nothing else does.
 * @param years  those that may be set beside each other
 * @returns the cell of the later year, in the order of catalogue, year and report
 */
export function largeChanges(catalogue: Catalogue, years: readonly number[], valueAt: ValueAt): CellPlace[] {
  return catalogue.indicators.flatMap((indicator) => {
    const cells = cellsOfIndicator(catalogue, indicator).filter((at) => isAsked(catalogue, indicator, at));
    return years
      .filter((year) => years.includes(year - 1) && !isBroken(catalogue, indicator, year))
      .flatMap((year) =>
        cells
          .map((coordinates) => ({ indicator: indicator.id, year, coordinates }))
          .filter((place) => hasChanged(valueAt({ ...place, year: year - 1 }), valueAt(place))),
      );
  });
}

function hasChanged(before: number | null, after: number | null): boolean {
  return before !== null && after !== null && isLargeChange(before, after);
}

/** A total, or a part of it in one breakdown that is no part of another part. */
function isAsked(catalogue: Catalogue, indicator: IndicatorDefinition, coordinates: Coordinates): boolean {
  const [column, ...more] = brokenDownBy(coordinates);
  if (column === undefined) return true;
  const breakdown = breakdownOfCode(catalogue, indicator, column, coordinates[column]);
  if (more.length > 0 || breakdown === undefined) return false;
  const code = codeListOf(catalogue, indicator, breakdown).codes.find(
    (known) => known.code === coordinates[column],
  );
  return code?.parent === totals[column];
}

function isBroken(catalogue: Catalogue, indicator: IndicatorDefinition, year: number): boolean {
  return breaksOf(catalogue, indicator).some(
    (found) => found.year === year && found.affects === 'all' && !found.comparable,
  );
}
