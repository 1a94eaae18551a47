import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../catalogue/indicator-schema.ts';
import type { Coordinates } from '../../model/cell.ts';
import { standsIn } from '../policy/stands-in.ts';

/** Whether one of the breakdowns that a cell stands in is such that also nobody tells something. */
export function isInSensitive(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  coordinates: Coordinates,
): boolean {
  return indicator.sensitive.some((breakdown) => standsIn(catalogue, indicator, coordinates, breakdown));
}
