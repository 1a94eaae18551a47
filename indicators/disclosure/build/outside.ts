import { type Catalogue, indicatorOf, overlapsOfIndicator } from '../../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../catalogue/indicator-schema.ts';
import type { Coordinates } from '../../model/cell.ts';
import { type Policy, stricterOf } from '../policy/policy.ts';
import { policyOfCell } from '../policy/policy-of-cell.ts';
import { isInSensitive } from './is-in-sensitive.ts';
import { primaryComplement } from './primary.ts';
import { type PlaceAt, relateDifference } from './relations.ts';
import type { ReleaseCells } from './release-cells.ts';

/** The id of those of a whole who are outside a part. */
export function outsideOf(part: string, whole: string): string {
  return `${part}|outside|${whole}`;
}

/** Those of a larger indicator who are outside a part of it, at one place. */
export function addOutsideShare(
  cells: ReleaseCells,
  catalogue: Catalogue,
  smaller: IndicatorDefinition,
  larger: string,
  { coordinates, part, whole }: { coordinates: Coordinates; part: number; whole: number },
): void {
  const policy = stricterOf(
    policyOfCell(catalogue, smaller, coordinates),
    policyOfCell(catalogue, indicatorOf(catalogue, larger), coordinates),
  );
  const isSensitive = isInSensitive(catalogue, smaller, coordinates);
  addOutside(cells, smaller, { part, whole, id: outsideOf(cells.at(part).id, larger) }, policy, isSensitive);
}

/**
 * Group disclosure in a sensitive breakdown that is not additive: that every child of an area has a certain kind of
 * decision is told by two large numbers that are alike. In an additive breakdown the zeros beside it tell the same, and
 * are withheld themselves.
 */
export function addOutsideGroups(
  cells: ReleaseCells,
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  at: PlaceAt,
): void {
  for (const { total, parts } of overlapsOfIndicator(catalogue, indicator)) {
    const whole = at(total);
    if (whole === undefined) continue;
    for (const coordinates of parts) {
      const part = at(coordinates);
      if (part === undefined || !isInSensitive(catalogue, indicator, coordinates)) continue;
      const policy = policyOfCell(catalogue, indicator, coordinates);
      if (!policy.withholdsSensitiveZero) continue;
      const id = outsideOf(cells.at(part).id, cells.at(whole).id);
      addOutside(cells, indicator, { part, whole, id }, policy, true);
    }
  }
}

/** No cell of the release, but as good as published when both ends are. */
function addOutside(
  cells: ReleaseCells,
  { unit }: IndicatorDefinition,
  { part, whole, id }: { part: number; whole: number; id: string },
  policy: Policy,
  isSensitive: boolean,
): void {
  const [numerator, denominator] = [cells.at(part), cells.at(whole)];
  if (!numerator.counted || !denominator.counted || numerator.value > denominator.value) return;
  const value = denominator.value - numerator.value;
  const primary = primaryComplement({ value, persons: null, unit, isSensitive }, denominator.value, policy);
  const rest = cells.addOutside(part, {
    ...numerator,
    id,
    series: `${numerator.series}|outside|${denominator.series}`,
    value,
    known: false,
    publishable: false,
    least: 0,
    guard: primary?.guard ?? null,
    because: primary?.because ?? null,
    alone: value === 1,
  });
  relateDifference(cells, whole, part, rest);
  if (!primary || numerator.value === 0) return;
  cells.withhold(part, 'few_outside');
  // Few on both sides, and one of them alone: whoever is alone takes herself from the whole.
  if (numerator.guard !== null && (numerator.alone || value === 1)) cells.withhold(whole, 'lone_side');
}
