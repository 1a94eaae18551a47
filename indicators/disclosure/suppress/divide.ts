import { Links } from '../problem/links.ts';
import { guard, isUnknown, type ProtectionProblem, type Treatments } from '../problem/protection-problem.ts';

/**
 * Chooses what to hold still so that a large problem falls into parts that can be worked on one by one: the dearest
 * cells, from a price on that is as high as will do, and never a primary one. Dear cells are the last that one would
 * withhold; for whatever needs them all the same, the whole is looked at again afterwards.
 *
 * @param largest how many cells the largest part may have
 * @param leastOpen what share of the cells that may change has to stay open: where dimensions cross too often, as with
 *   groupings that overlap, parts would lack what they need
 * @returns 1 for the cells that may change in the parts; null where too many would have to be held still
 */
export function openCells(
  problem: ProtectionProblem,
  treatments: Treatments,
  largest: number,
  leastOpen: number,
): Uint8Array | null {
  const mayMove = new Uint8Array(problem.size);
  const prices: number[] = [];
  for (let cell = 0; cell < problem.size; cell++) {
    const isForced = isUnknown(problem, treatments, cell);
    const price = problem.price[cell] ?? 0;
    const isCandidate =
      problem.known[cell] === 0 &&
      Number.isFinite(price) &&
      (problem.value[cell] ?? 0) >= (problem.least[cell] ?? 0);
    if (isForced || isCandidate) mayMove[cell] = 1;
    if (!isForced && isCandidate) prices.push(price);
  }
  const sorted = Float64Array.from(prices).sort();
  const openBelow = (limit: number): Uint8Array =>
    mayMove.map((may, cell) => {
      const isKept = isUnknown(problem, treatments, cell) || problem.guard[cell] !== guard.none;
      return may === 1 && (isKept || (problem.price[cell] ?? 0) < limit) ? 1 : 0;
    });
  // The highest limit at which the parts are small enough; a bisection over the prices that there are.
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const limit = middle < sorted.length ? (sorted[middle] ?? 0) : Number.POSITIVE_INFINITY;
    if (largestPart(problem, openBelow(limit)) <= largest) low = middle;
    else high = middle - 1;
  }
  const isOpen = openBelow(low < sorted.length ? (sorted[low] ?? 0) : Number.POSITIVE_INFINITY);
  return count(isOpen) < leastOpen * count(mayMove) ? null : isOpen;
}

function count(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}

/** How many open cells hang together at most. */
function largestPart({ size, relations }: ProtectionProblem, isOpen: Uint8Array): number {
  const links = new Links(size);
  const weight = Int32Array.from(isOpen);
  let largest = 0;
  for (let row = 0; row + 1 < relations.starts.length; row++) {
    let first = -1;
    for (let at = relations.starts[row] ?? 0; at < (relations.starts[row + 1] ?? 0); at++) {
      const cell = relations.cells[at] ?? 0;
      if (isOpen[cell] !== 1) continue;
      const own = links.leaderOf(cell);
      if (first === -1 || own === first) {
        first = own;
        continue;
      }
      const together = (weight[first] ?? 0) + (weight[own] ?? 0);
      first = links.join(first, own);
      weight[first] = together;
      largest = Math.max(largest, together);
    }
  }
  return largest;
}
