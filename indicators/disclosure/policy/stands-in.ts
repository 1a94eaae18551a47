import { breakdownOfCode, type Catalogue } from '../../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../catalogue/indicator-schema.ts';
import { brokenDownBy, type Coordinates } from '../../model/cell.ts';

/** Whether a cell has a code of that breakdown. A total stands in none. */
export function standsIn(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  coordinates: Coordinates,
  breakdown: string,
): boolean {
  return brokenDownBy(coordinates).some(
    (column) => breakdownOfCode(catalogue, indicator, column, coordinates[column]) === breakdown,
  );
}
