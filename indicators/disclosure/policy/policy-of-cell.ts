import { breakdownOfCode, type Catalogue } from '../../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../catalogue/indicator-schema.ts';
import { brokenDownBy, type Coordinates } from '../../model/cell.ts';
import { type Policy, stricterOf } from './policy.ts';
import { policyOf } from './presets.ts';

/** The strictest of the indicator's own policy and those of the breakdowns that the cell stands in. */
export function policyOfCell(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  coordinates: Coordinates,
): Policy {
  const own = policyOf(indicator.policy);
  if (Object.keys(indicator.policies).length === 0) return own;
  return brokenDownBy(coordinates).reduce((strictest, column) => {
    const breakdown = breakdownOfCode(catalogue, indicator, column, coordinates[column]);
    const name = breakdown === undefined ? undefined : indicator.policies[breakdown];
    return name === undefined ? strictest : stricterOf(strictest, policyOf(name));
  }, own);
}
