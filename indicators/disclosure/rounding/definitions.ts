import type { ProtectionProblem } from '../problem/protection-problem.ts';

/** Which cells follow from others, and by which equation. Cells that no equation defines are inner cells. */
export interface Definitions {
  /** The equation that defines each cell, or -1. */
  readonly equationOf: Int32Array;
  /** Defined cells, each after all that it follows from. */
  readonly order: Int32Array;
  /** Relations that define nothing: most of them follow from the others. */
  readonly unused: readonly number[];
}

const untouched = 0;
const entered = 1;
const done = 2;

/**
 * Lets each sum define its total. Where that is taken, a sum defines the one part that stands in no other relation,
 * as a complement does. Only equations whose right side is 0 define something, and only cells with factor 1 or -1
 * are defined.
 */
export function definitionsOf(problem: ProtectionProblem): Definitions {
  const { relations, size } = problem;
  const rows = relations.starts.length - 1;
  const equationOf = new Int32Array(size).fill(-1);
  const uses = new Int32Array(size);
  for (const cell of relations.cells) uses[cell] = (uses[cell] ?? 0) + 1;
  const totals = new Int32Array(rows).fill(-1);
  const lonely = new Int32Array(rows).fill(-1);
  const sumsOf = new Int32Array(size);
  for (let row = 0; row < rows; row++) {
    if (relations.least[row] !== 0 || relations.greatest[row] !== 0) continue;
    const total = totalOf(problem, row);
    totals[row] = total;
    if (total !== -1) sumsOf[total] = (sumsOf[total] ?? 0) + 1;
    lonely[row] = lonelyIn(problem, row, uses, total);
  }
  const used = new Uint8Array(rows);
  const define = (row: number, cell: number): void => {
    if (cell === -1 || used[row] === 1 || equationOf[cell] !== -1) return;
    used[row] = 1;
    equationOf[cell] = row;
  };
  // A sum that has another way out leaves its total to the sums that have not.
  for (let row = 0; row < rows; row++) {
    const total = totals[row] ?? -1;
    if (lonely[row] === -1 || (sumsOf[total] ?? 0) <= 1) define(row, total);
  }
  for (let row = 0; row < rows; row++) define(row, totals[row] ?? -1);
  for (let row = 0; row < rows; row++) define(row, lonely[row] ?? -1);
  const order = orderOf(problem, equationOf);
  for (let row = 0; row < rows; row++) used[row] = 0;
  for (const cell of order) used[equationOf[cell] ?? 0] = 1;
  return {
    equationOf,
    order,
    unused: Array.from({ length: rows }, (_, row) => row).filter((row) => used[row] === 0),
  };
}

/** The one cell whose sign differs from that of all others; the first term where a sum has a single part. */
function totalOf(problem: ProtectionProblem, row: number): number {
  const { starts, cells, factors } = problem.relations;
  const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0];
  let negative = 0;
  let lastNegative = -1;
  let lastPositive = -1;
  for (let at = from; at < to; at++) {
    if (Math.abs(factors[at] ?? 0) !== 1) return -1;
    if ((factors[at] ?? 0) < 0) {
      negative++;
      lastNegative = cells[at] ?? 0;
    } else lastPositive = cells[at] ?? 0;
  }
  if (to - from === 2 && negative === 1) return cells[from] ?? -1;
  if (negative === 1) return lastNegative;
  return to - from - negative === 1 ? lastPositive : -1;
}

function lonelyIn(problem: ProtectionProblem, row: number, uses: Int32Array, total: number): number {
  const { starts, cells, factors } = problem.relations;
  for (let at = (starts[row + 1] ?? 0) - 1; at >= (starts[row] ?? 0); at--) {
    const cell = cells[at] ?? 0;
    if (cell !== total && uses[cell] === 1 && Math.abs(factors[at] ?? 0) === 1) return cell;
  }
  return -1;
}

/** Undoes definitions that lead back to themselves, and puts the others in order. */
function orderOf(problem: ProtectionProblem, equationOf: Int32Array): Int32Array {
  const { starts, cells } = problem.relations;
  const state = new Uint8Array(problem.size);
  const order: number[] = [];
  for (let first = 0; first < problem.size; first++) {
    const path = [first];
    for (let cell = path.at(-1); cell !== undefined; cell = path.at(-1)) {
      const row = equationOf[cell] ?? -1;
      if (state[cell] !== untouched || row === -1) {
        if (state[cell] === entered && row !== -1) order.push(cell);
        state[cell] = done;
        path.pop();
        continue;
      }
      state[cell] = entered;
      const depth = path.length;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
        const other = cells[at] ?? 0;
        if (other === cell) continue;
        if (state[other] === entered) {
          equationOf[cell] = -1;
          path.length = depth;
          break;
        }
        if (state[other] === untouched) path.push(other);
      }
    }
  }
  return Int32Array.from(order);
}
