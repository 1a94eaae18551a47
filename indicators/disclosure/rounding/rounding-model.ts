import type { ProtectionProblem } from '../problem/protection-problem.ts';
import { definitionsOf } from './definitions.ts';
import { RowTable } from './row-table.ts';

/**
 * A table to be rounded, in units of the base. What is chosen is whether an inner cell goes to the multiple below or
 * above; all others follow. A row is a cell or a relation whose distance from its value is watched.
 */
export interface RoundingModel {
  readonly base: number;
  /** The cells to choose for, rising. Zeros are not among them. */
  readonly inner: Int32Array;
  /** Least choice of each: 0 is the multiple below, 1 the one above. -1 for a multiple, which may go both ways. */
  readonly lowest: Int8Array;
  /** What of its value is lost when the multiple below is chosen, in units: from 0 up to, but not including, 1. */
  readonly rest: Float64Array;
  /** The rows of each inner cell (CSR), with the factor that it counts with. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly factors: Int8Array;
  /** The inner cells of each row (CSR), with the same factors. */
  readonly memberStarts: Int32Array;
  readonly members: Int32Array;
  readonly memberFactors: Int8Array;
  /** How far each row stands from the multiple below its value when every choice is 0. */
  readonly origin: Int32Array;
  /** What each row tolerates: a place in `rowKinds`. */
  readonly kind: Uint8Array;
  /** For a row that stands for a relation, that relation; else -1. Relations that follow from others have no row. */
  readonly relation: Int32Array;
  /** Inner cells that stand in an equation together (CSR), and the groups of each inner cell (CSR). */
  readonly groupStarts: Int32Array;
  readonly grouped: Int32Array;
  readonly groupedFactors: Int8Array;
  readonly groupsFrom: Int32Array;
  readonly groupsOf: Int32Array;
  /** Cells that follow from others: which, in order, and by which equation. */
  readonly order: Int32Array;
  readonly equationOf: Int32Array;
}

/** @throws RangeError when a value is not a whole number ≥ 0, or the base not one ≥ 2 */
export function roundingModel(problem: ProtectionProblem, base: number): RoundingModel {
  if (!Number.isInteger(base) || base < 2)
    throw new RangeError('The base of rounding is a whole number from 2.');
  if (problem.value.some((value) => !Number.isInteger(value) || value < 0))
    throw new RangeError('Only whole numbers that are not negative can be rounded.');
  const definitions = definitionsOf(problem);
  const { equationOf, order, unused } = definitions;
  const inner: number[] = [];
  const placeOf = new Int32Array(problem.size).fill(-1);
  for (let cell = 0; cell < problem.size; cell++)
    if (equationOf[cell] === -1 && (problem.value[cell] ?? 0) > 0) placeOf[cell] = inner.push(cell) - 1;
  const table = new RowTable(problem, base, inner.length, placeOf);
  for (const [place, cell] of inner.entries())
    if ((problem.value[cell] ?? 0) % base === 0) table.addMultiple(place, cell);
  for (const cell of order) table.addDefined(cell, equationOf[cell] ?? 0);
  for (const row of unused) table.addRelation(row);
  const { relations } = problem;
  const groupsOf: number[][] = inner.map(() => []);
  const groupStarts = [0];
  const grouped: number[] = [];
  const groupedFactors: number[] = [];
  for (let row = 0; row < relations.starts.length - 1; row++) {
    const before = grouped.length;
    for (let at = relations.starts[row] ?? 0; at < (relations.starts[row + 1] ?? 0); at++) {
      const place = placeOf[relations.cells[at] ?? 0] ?? -1;
      if (place === -1) continue;
      grouped.push(place);
      groupedFactors.push(relations.factors[at] ?? 0);
    }
    if (grouped.length - before < 2) {
      grouped.length = before;
      groupedFactors.length = before;
      continue;
    }
    for (let at = before; at < grouped.length; at++) groupsOf[grouped[at] ?? 0]?.push(groupStarts.length - 1);
    groupStarts.push(grouped.length);
  }
  const groupsFrom = [0];
  for (const own of groupsOf) groupsFrom.push((groupsFrom.at(-1) ?? 0) + own.length);
  const rest = Float64Array.from(inner, (cell) => ((problem.value[cell] ?? 0) % base) / base);
  return {
    base,
    inner: Int32Array.from(inner),
    lowest: Int8Array.from(rest, (part) => (part === 0 ? -1 : 0)),
    rest,
    ...table.columns(),
    groupStarts: Int32Array.from(groupStarts),
    grouped: Int32Array.from(grouped),
    groupedFactors: Int8Array.from(groupedFactors),
    groupsFrom: Int32Array.from(groupsFrom),
    groupsOf: Int32Array.from(groupsOf.flat()),
    order,
    equationOf,
  };
}
