import type { ProtectionProblem } from '../../../../indicators/disclosure/problem/protection-problem.ts';

/** A cell and the values that it is held to, both ends included. */
export interface Hold {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
}

/** What a reader knows of each cell by itself. Equal ends for what she has been told. */
export interface Bounds {
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

/** Thrown where a question takes more looks than are allowed, so that nothing can be said. */
export class TooManyTables extends Error {}

/** The answer, or undefined where there are too many tables to tell. */
export function withinBudget<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof TooManyTables) return undefined;
    throw error;
  }
}

/**
 * All tables of whole numbers that agree with the relations of a problem and with what is known of its cells: tried one
 * by one, each cell in turn at each of its values, with no more cunning than to leave a branch as soon as some relation
 * can no longer hold in it. Slow, and simple enough to be believed; shares nothing with the engine.
 */
export class PossibleTables {
  readonly #problem: ProtectionProblem;
  readonly #bounds: Bounds;
  readonly #rowsOf: readonly (readonly number[])[];
  readonly #looks: number;
  #left = 0;

  /** @param looks how often a relation may be looked at for one question */
  constructor(problem: ProtectionProblem, bounds: Bounds, looks = 100_000) {
    this.#problem = problem;
    this.#bounds = bounds;
    this.#looks = looks;
    const rowsOf: number[][] = Array.from({ length: problem.size }, () => []);
    for (let row = 0; row + 1 < problem.relations.starts.length; row++) {
      for (const { cell } of this.#terms(row)) rowsOf[cell]?.push(row);
    }
    this.#rowsOf = rowsOf;
  }

  /**
   * A table with the cells held where they are asked to be, the nearest to the confidential one first; undefined when
   * there is none.
   *
   * @throws TooManyTables
   */
  find(holds: readonly Hold[]): Float64Array | undefined {
    this.#left = this.#looks;
    const least = Float64Array.from(this.#bounds.least);
    const greatest = Float64Array.from(this.#bounds.greatest);
    for (const { cell, from, to } of holds) {
      least[cell] = Math.max(least[cell] ?? 0, from);
      greatest[cell] = Math.min(greatest[cell] ?? 0, to);
      if ((least[cell] ?? 0) > (greatest[cell] ?? 0)) return undefined;
    }
    const all = this.#rowsOf.flat();
    return this.#narrow(least, greatest, all)
      ? this.#search(least, greatest, this.#nearestFirst(holds.map(({ cell }) => cell)))
      : undefined;
  }

  #search(least: Float64Array, greatest: Float64Array, order: readonly number[]): Float64Array | undefined {
    const cell = order.find((one) => (least[one] ?? 0) < (greatest[one] ?? 0));
    if (cell === undefined) return least;
    for (const value of around(this.#problem.value[cell] ?? 0, least[cell] ?? 0, greatest[cell] ?? 0)) {
      const [low, high] = [Float64Array.from(least), Float64Array.from(greatest)];
      low[cell] = value;
      high[cell] = value;
      if (!this.#narrow(low, high, this.#rowsOf[cell] ?? [])) continue;
      const found = this.#search(low, high, order);
      if (found) return found;
    }
    return undefined;
  }

  /** Draws the ends in as far as each relation by itself demands; false when some relation cannot hold. */
  #narrow(low: Float64Array, high: Float64Array, rows: readonly number[]): boolean {
    const { least, greatest } = this.#problem.relations;
    const waiting = new Set(rows);
    for (const row of waiting) {
      waiting.delete(row);
      if (this.#left-- <= 0) throw new TooManyTables();
      let [smallest, largest] = [0, 0];
      for (const { cell, factor } of this.#terms(row)) {
        smallest += factor * ((factor > 0 ? low : high)[cell] ?? 0);
        largest += factor * ((factor > 0 ? high : low)[cell] ?? 0);
      }
      const [from, to] = [least[row] ?? 0, greatest[row] ?? 0];
      if (smallest > to || largest < from) return false;
      for (const { cell, factor } of this.#terms(row)) {
        const [a, b] = [low[cell] ?? 0, high[cell] ?? 0];
        if (a === b) continue;
        // What the others leave for this term: at least `from` less their most, at most `to` less their least.
        const [most, fewest] = factor > 0 ? [b, a] : [a, b];
        const ends = [(from - largest) / factor + most, (to - smallest) / factor + fewest];
        const [lower, upper] = [Math.ceil(Math.min(...ends)), Math.floor(Math.max(...ends))];
        if (lower <= a && upper >= b) continue;
        low[cell] = Math.max(a, lower);
        high[cell] = Math.min(b, upper);
        if ((low[cell] ?? 0) > (high[cell] ?? 0)) return false;
        for (const touched of this.#rowsOf[cell] ?? []) waiting.add(touched);
        // The sums of this relation have changed: begin it again.
        waiting.add(row);
        break;
      }
    }
    return true;
  }

  /** Cells in the order in which the relations lead to them, so that a contradiction shows before all else is tried. */
  #nearestFirst(from: readonly number[]): number[] {
    const reached = new Set(from);
    for (const cell of reached) {
      for (const row of this.#rowsOf[cell] ?? []) {
        for (const term of this.#terms(row)) {
          if (this.#bounds.least[term.cell] !== this.#bounds.greatest[term.cell]) reached.add(term.cell);
        }
      }
    }
    for (let cell = 0; cell < this.#problem.size; cell++) reached.add(cell);
    return [...reached];
  }

  *#terms(row: number): Generator<{ cell: number; factor: number }> {
    const { starts, cells, factors } = this.#problem.relations;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      yield { cell: cells[at] ?? 0, factor: factors[at] ?? 0 };
    }
  }
}

/** The whole numbers from one to another, those near the middle first. */
function* around(middle: number, least: number, greatest: number): Generator<number> {
  const start = Math.min(Math.max(middle, least), greatest);
  yield start;
  for (let step = 1; start - step >= least || start + step <= greatest; step++) {
    if (start - step >= least) yield start - step;
    if (start + step <= greatest) yield start + step;
  }
}
