import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../catalogue/indicator-schema.ts';
import type { Coordinates } from '../../model/cell.ts';
import { type Policy, stricterOf } from './policy.ts';
import { policyOf } from './presets.ts';
import { standsIn } from './stands-in.ts';

/** The strictest of the indicator's own policy and those of the breakdowns that the cell stands in. */
export function policyOfCell(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  coordinates: Coordinates,
): Policy {
  return Object.entries(indicator.policies)
    .filter(([breakdown]) => standsIn(catalogue, indicator, coordinates, breakdown))
    .reduce((strictest, [, name]) => stricterOf(strictest, policyOf(name)), policyOf(indicator.policy));
}
