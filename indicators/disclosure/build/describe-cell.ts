import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../catalogue/indicator-schema.ts';
import type { IndicatorCell } from '../../confidential/indicator-cells.ts';
import type { CellPlace } from '../../model/cell.ts';
import { maskBelow } from '../../model/delivery.ts';
import { policyOfCell } from '../policy/policy-of-cell.ts';
import { isInSensitive } from './is-in-sensitive.ts';
import { type PlaceInSeries, placeInSeries } from './place-in-series.ts';
import { hidesZero, individuals, primaryOf } from './primary.ts';
import type { ReleaseCell } from './release-cells.ts';
import type { ReleasePlan } from './release-plan.ts';

/**
 * One cell as the problem sees it. Without a number it is known to nobody: masked by its agency, or in a crossing that
 * was never counted.
 */
export function describeCell(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  place: CellPlace & { readonly id: string },
  cell: IndicatorCell | undefined,
  plan: ReleasePlan,
): ReleaseCell {
  const { id, coordinates } = place;
  if (cell?.state !== 'counted') return uncounted(placeInSeries(place), cell !== undefined);
  const policy = policyOfCell(catalogue, indicator, coordinates);
  const isSensitive = isInSensitive(catalogue, indicator, coordinates);
  const { value } = cell;
  const count = { value, persons: cell.persons, unit: indicator.unit, isSensitive };
  const primary = primaryOf(count, policy);
  const isByHand = plan.byHand?.has(id) === true;
  // A zero that is withheld although others are shown: its sign stands for a zero too.
  const keepsZero = value === 0 && (isByHand || plan.keepWithheld?.has(id) === true);
  return {
    ...placeInSeries(place),
    value,
    counted: true,
    known: plan.given?.get(id) === value,
    publishable: true,
    least: hidesZero(count, policy) || keepsZero ? 0 : 1,
    // The sign then stands for no values of its own, and would be in vain if one value alone were left.
    guard: primary?.guard ?? (isByHand ? 'two values' : null),
    because: primary?.because ?? (isByHand ? 'by_hand' : null),
    alone: individuals(count) === 1,
  };
}

function uncounted(place: PlaceInSeries, isMasked: boolean): ReleaseCell {
  return {
    ...place,
    value: 0,
    counted: false,
    known: false,
    publishable: false,
    least: isMasked ? 1 : 0,
    guard: isMasked ? [1, maskBelow - 1] : null,
    because: isMasked ? 'masked' : null,
    alone: isMasked,
  };
}
