import {
  type Catalogue,
  containmentsOfIndicator,
  overlapsOfIndicator,
  sumsOfIndicator,
  type TotalAndParts,
} from '../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../catalogue/indicator-schema.ts';
import type { Coordinates } from '../model/cell.ts';
import type { ProblemCell, Relation } from './protection-problem.ts';

/** The cells of a problem, and where those of one indicator and year stand; undefined where there is no number. */
export interface NumberedCells {
  readonly cells: readonly ProblemCell[];
  at(coordinates: Coordinates): number | undefined;
}

/**
 * The sums of additive breakdowns. Where a part has no number (not applicable, missing, pending) the others are at
 * most the total; and if they make it up all the same, a reader will take the part for a zero, so that she is held
 * to know the sum.
 */
export function sumOf(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  numbered: NumberedCells,
): Relation[] {
  return sumsOfIndicator(catalogue, indicator).flatMap((sum) => {
    const { total, parts, isComplete } = locate(sum, numbered);
    if (total === undefined || parts.length === 0) return [];
    const makesUp = isComplete || parts.every((part) => numbered.cells[part]?.counted);
    const isEqual = sumValues(numbered.cells, parts) === (numbered.cells[total]?.value ?? Number.NaN);
    if (isComplete || (makesUp && isEqual)) return [equal(numbered.cells, total, parts)];
    return [atLeastTogether(numbered.cells, total, parts)];
  });
}

/** A child may stand in several parts: each part is at most the total, and the total at most all of them together. */
export function partsOfNonAdditive(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  numbered: NumberedCells,
): Relation[] {
  return overlapsOfIndicator(catalogue, indicator).flatMap((overlap) => {
    const { total, parts, isComplete } = locate(overlap, numbered);
    if (total === undefined) return [];
    const each = parts.map((part) => atMost(numbered.cells, part, [total]));
    return isComplete ? [...each, atMost(numbered.cells, total, parts)] : each;
  });
}

/** What the counting rule says of two breakdowns, where all their cells have a number. */
export function containments(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  numbered: NumberedCells,
): Relation[] {
  return containmentsOfIndicator(catalogue, indicator).flatMap(({ parts, whole, exact }) => {
    const [inner, outer] = [parts, whole].map((cells) => cells.flatMap((cell) => numbered.at(cell) ?? []));
    if (inner?.length !== parts.length || outer?.length !== whole.length) return [];
    const terms = [
      ...inner.map((cell) => ({ cell, sign: 1 }) as const),
      ...outer.map((cell) => ({ cell, sign: -1 }) as const),
    ];
    return [checked(numbered.cells, { kind: exact ? 'equal' : 'at_most', terms, constant: 0 })];
  });
}

/** One cell is at most the others together. */
export function atMost(cells: readonly ProblemCell[], one: number, others: readonly number[]): Relation {
  return checked(cells, {
    kind: 'at_most',
    terms: [{ cell: one, sign: 1 }, ...others.map((cell) => ({ cell, sign: -1 }) as const)],
    constant: 0,
  });
}

/** rest = whole − part */
export function difference(whole: number, part: number, rest: number): Relation {
  return {
    kind: 'equal',
    terms: [
      { cell: whole, sign: 1 },
      { cell: part, sign: -1 },
      { cell: rest, sign: -1 },
    ],
    constant: 0,
  };
}

function equal(cells: readonly ProblemCell[], total: number, parts: readonly number[]): Relation {
  return checked(cells, { ...atLeastTogether(cells, total, parts), kind: 'equal' });
}

function atLeastTogether(cells: readonly ProblemCell[], total: number, parts: readonly number[]): Relation {
  return checked(cells, {
    kind: 'at_most',
    terms: [...parts.map((cell) => ({ cell, sign: 1 }) as const), { cell: total, sign: -1 }],
    constant: 0,
  });
}

/** The loader has refused deliveries that do not add up, so here it would be our own mistake. */
function checked(cells: readonly ProblemCell[], relation: Relation): Relation {
  const { kind, terms, constant } = relation;
  if (!terms.every(({ cell }) => cells[cell]?.counted)) return relation;
  const sum = terms.reduce((sofar, { cell, sign }) => sofar + sign * (cells[cell]?.value ?? Number.NaN), 0);
  if (kind === 'equal' ? sum !== constant : sum > constant) {
    throw new Error(`the counts contradict a relation of ${cells[terms[0]?.cell ?? 0]?.id}`);
  }
  return relation;
}

function locate(
  sum: TotalAndParts,
  { at }: NumberedCells,
): { total: number | undefined; parts: number[]; isComplete: boolean } {
  const parts = sum.parts.flatMap((part) => at(part) ?? []);
  return { total: at(sum.total), parts, isComplete: parts.length === sum.parts.length };
}

function sumValues(cells: readonly ProblemCell[], parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + (cells[part]?.value ?? 0), 0);
}
