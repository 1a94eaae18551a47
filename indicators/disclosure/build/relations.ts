import {
  type Catalogue,
  containmentsOfIndicator,
  overlapsOfIndicator,
  sumsOfIndicator,
  type TotalAndParts,
} from '../../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../catalogue/indicator-schema.ts';
import type { Coordinates } from '../../model/cell.ts';
import type { Term } from '../problem/problem-builder.ts';
import type { ReleaseCells } from './release-cells.ts';

/** Where the cells of one indicator and year stand; undefined where there is no number. */
export type PlaceAt = (coordinates: Coordinates) => number | undefined;

/** All that the counts of one indicator and year say of each other. */
export function relateInside(
  cells: ReleaseCells,
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  at: PlaceAt,
): void {
  for (const sum of sumsOfIndicator(catalogue, indicator)) relateSum(cells, locate(sum, at));
  for (const overlap of overlapsOfIndicator(catalogue, indicator)) relateOverlap(cells, locate(overlap, at));
  for (const { parts, whole, exact } of containmentsOfIndicator(catalogue, indicator)) {
    const [inner, outer] = [parts, whole].map((places) => places.flatMap((place) => at(place) ?? []));
    if (inner?.length !== parts.length || outer?.length !== whole.length) continue;
    cells.relate([...terms(inner, 1), ...terms(outer, -1)], exact ? 0 : Number.NEGATIVE_INFINITY, 0);
  }
}

/** One count is at most the others together. */
export function relateAtMost(cells: ReleaseCells, one: number, others: readonly number[]): void {
  cells.relate([{ cell: one, factor: 1 }, ...terms(others, -1)], Number.NEGATIVE_INFINITY, 0);
}

/** rest = whole − part */
export function relateDifference(cells: ReleaseCells, whole: number, part: number, rest: number): void {
  cells.relate([{ cell: whole, factor: 1 }, ...terms([part, rest], -1)], 0, 0);
}

interface Located {
  readonly total: number | undefined;
  readonly parts: readonly number[];
  /** All parts have a number. */
  readonly isComplete: boolean;
}

/**
 * A sum. Where a part has no number (not applicable, missing, pending) the others are at most the total; and if they
 * make it up all the same, a reader will take the part for a zero, so that she is held to know the sum.
 */
function relateSum(cells: ReleaseCells, { total, parts, isComplete }: Located): void {
  if (total === undefined || parts.length === 0) return;
  const sum = [...terms(parts, 1), { cell: total, factor: -1 }];
  const isEqual = isComplete || cells.sumOf(sum) === 0;
  cells.relate(sum, isEqual ? 0 : Number.NEGATIVE_INFINITY, 0);
}

/** A child may stand in several parts: each part is at most the total, and the total at most all of them together. */
function relateOverlap(cells: ReleaseCells, { total, parts, isComplete }: Located): void {
  if (total === undefined) return;
  for (const part of parts) relateAtMost(cells, part, [total]);
  if (isComplete) relateAtMost(cells, total, parts);
}

function locate(sum: TotalAndParts, at: PlaceAt): Located {
  const parts = sum.parts.flatMap((part) => at(part) ?? []);
  return { total: at(sum.total), parts, isComplete: parts.length === sum.parts.length };
}

function terms(cells: readonly number[], factor: number): Term[] {
  return cells.map((cell) => ({ cell, factor }));
}
