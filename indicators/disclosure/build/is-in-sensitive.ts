import { breakdownOfCode, type Catalogue } from '../../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../catalogue/indicator-schema.ts';
import { brokenDownBy, type Coordinates } from '../../model/cell.ts';

/** Whether one of the breakdowns that a cell stands in is such that also nobody tells something. */
export function isInSensitive(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  coordinates: Coordinates,
): boolean {
  if (indicator.sensitive.length === 0) return false;
  return brokenDownBy(coordinates).some((column) => {
    const breakdown = breakdownOfCode(catalogue, indicator, column, coordinates[column]);
    return breakdown !== undefined && indicator.sensitive.includes(breakdown);
  });
}
