import { Links } from './links.ts';
import type { ProtectionProblem, Treatments } from './protection-problem.ts';

/** A piece of a problem that nothing links with the rest, as a problem of its own. */
export interface Part {
  readonly problem: ProtectionProblem;
  /** Where each of its cells stands in the whole; rising. */
  readonly cells: Int32Array;
}

/**
 * Takes a problem apart along its open cells: all others are constants at their value, put on the other side of the
 * relations they stand in, and link nothing. A relation without an open cell is left out. In the order of first cells.
 *
 * @param isOpen 1 for the cells to keep
 */
export function partsOf(problem: ProtectionProblem, isOpen: Uint8Array): Part[] {
  const { starts, cells } = problem.relations;
  const links = new Links(problem.size);
  const rows = starts.length - 1;
  const firstOpen = new Int32Array(rows).fill(-1);
  for (let row = 0; row < rows; row++) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at++) {
      const cell = cells[at] ?? 0;
      if (isOpen[cell] !== 1) continue;
      if (firstOpen[row] === -1) firstOpen[row] = cell;
      else links.join(firstOpen[row] ?? 0, cell);
    }
  }
  const partOf = new Int32Array(problem.size).fill(-1);
  const members: number[][] = [];
  for (let cell = 0; cell < problem.size; cell++) {
    if (isOpen[cell] !== 1) continue;
    const first = links.leaderOf(cell);
    if (first === cell) partOf[cell] = members.push([]) - 1;
    partOf[cell] = partOf[first] ?? -1;
    members[partOf[cell] ?? -1]?.push(cell);
  }
  const rowsOf: number[][] = members.map(() => []);
  for (let row = 0; row < rows; row++) {
    const first = firstOpen[row] ?? -1;
    if (first !== -1) rowsOf[partOf[first] ?? -1]?.push(row);
  }
  const placeIn = new Int32Array(problem.size).fill(-1);
  return members.map((own, part) => {
    for (const [place, cell] of own.entries()) placeIn[cell] = place;
    return pieceOf(problem, isOpen, Int32Array.from(own), rowsOf[part] ?? [], placeIn);
  });
}

/** The treatments of a part's cells. */
export function treatmentsIn(part: Part, treatments: Treatments): Treatments {
  return Uint8Array.from(part.cells, (cell) => treatments[cell] ?? 0);
}

function pieceOf(
  problem: ProtectionProblem,
  isOpen: Uint8Array,
  own: Int32Array,
  rows: readonly number[],
  placeIn: Int32Array,
): Part {
  const { relations } = problem;
  const starts = [0];
  const cells: number[] = [];
  const factors: number[] = [];
  const least = new Float64Array(rows.length);
  const greatest = new Float64Array(rows.length);
  for (const [at, row] of rows.entries()) {
    let shown = 0;
    for (let term = relations.starts[row] ?? 0; term < (relations.starts[row + 1] ?? 0); term++) {
      const cell = relations.cells[term] ?? 0;
      const factor = relations.factors[term] ?? 0;
      if (isOpen[cell] === 1) {
        cells.push(placeIn[cell] ?? 0);
        factors.push(factor);
      } else shown += factor * (problem.value[cell] ?? 0);
    }
    starts.push(cells.length);
    least[at] = (relations.least[row] ?? 0) - shown;
    greatest[at] = (relations.greatest[row] ?? 0) - shown;
  }
  const numbers = (column: Float64Array): Float64Array => Float64Array.from(own, (cell) => column[cell] ?? 0);
  const flags = (column: Uint8Array): Uint8Array => Uint8Array.from(own, (cell) => column[cell] ?? 0);
  return {
    cells: own,
    problem: {
      size: own.length,
      value: numbers(problem.value),
      least: numbers(problem.least),
      greatest: numbers(problem.greatest),
      guard: flags(problem.guard),
      labelFrom: numbers(problem.labelFrom),
      labelTo: numbers(problem.labelTo),
      counted: flags(problem.counted),
      known: flags(problem.known),
      publishable: flags(problem.publishable),
      alone: flags(problem.alone),
      price: numbers(problem.price),
      relations: {
        starts: Int32Array.from(starts),
        cells: Int32Array.from(cells),
        factors: Float64Array.from(factors),
        least,
        greatest,
      },
    },
  };
}
