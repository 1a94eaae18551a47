import {
  type ChangedTable,
  isUnknown,
  leastOf,
  type ProtectionProblem,
  type Treatments,
} from '../problem/protection-problem.ts';
import { type RelationsByCell, relationsByCell } from './relations-by-cell.ts';

/**
 * Whether tables agree with all that a reader knows: plain addition over the relations that a table touches, in time
 * linear in what it changes. It trusts no solver and shares no code with any search.
 */
export class WitnessCheck {
  readonly #problem: ProtectionProblem;
  readonly #treatments: Treatments;
  readonly #byCell: RelationsByCell;
  /** What each relation adds up to in the confidential table. */
  readonly #sums: Float64Array;
  /** How far the table at hand moves each relation; zero between two tables. */
  readonly #moved: Float64Array;

  constructor(problem: ProtectionProblem, treatments: Treatments) {
    this.#problem = problem;
    this.#treatments = treatments;
    this.#byCell = relationsByCell(problem.relations, problem.size);
    this.#sums = sumsOf(problem);
    this.#moved = new Float64Array(this.#sums.length);
  }

  /** Whether the confidential table is itself possible; where it is not, no other can be told by its differences. */
  agrees(): boolean {
    const { size } = this.#problem;
    for (let cell = 0; cell < size; cell++) {
      const isOpen = isUnknown(this.#problem, this.#treatments, cell);
      if (isOpen && !this.#isWithinRule(cell, this.#problem.value[cell] ?? Number.NaN)) return false;
    }
    return this.#sums.every((sum, relation) => this.#holds(relation, sum));
  }

  /** False also for a table that is not told as a table is: cells in rising order, each changed by a whole number. */
  accepts({ cells, by }: ChangedTable): boolean {
    if (cells.length === 0 || cells.length !== by.length) return false;
    let before = -1;
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? -1;
      if (cell <= before || cell >= this.#problem.size) return false;
      if (!this.#mayChange(cell, by[at] ?? Number.NaN)) return false;
      before = cell;
    }
    this.#move(cells, by, 1);
    const agrees = this.#touchedHold(cells);
    this.#move(cells, by, -1);
    return agrees;
  }

  #mayChange(cell: number, by: number): boolean {
    if (!Number.isSafeInteger(by) || by === 0) return false;
    if (!isUnknown(this.#problem, this.#treatments, cell)) return false;
    return this.#isWithinRule(cell, (this.#problem.value[cell] ?? Number.NaN) + by);
  }

  #isWithinRule(cell: number, value: number): boolean {
    const least = leastOf(this.#problem, this.#treatments, cell);
    return Number.isSafeInteger(value) && value >= least && value <= (this.#problem.greatest[cell] ?? 0);
  }

  #move(cells: Int32Array, by: Float64Array, sign: 1 | -1): void {
    const { starts, relations, factors } = this.#byCell;
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] ?? 0;
      const step = sign * (by[at] ?? 0);
      for (let k = starts[cell] ?? 0; k < (starts[cell + 1] ?? 0); k++) {
        const relation = relations[k] ?? 0;
        this.#moved[relation] = (this.#moved[relation] ?? 0) + step * (factors[k] ?? 0);
      }
    }
  }

  #touchedHold(cells: Int32Array): boolean {
    const { starts, relations } = this.#byCell;
    for (const cell of cells) {
      for (let k = starts[cell] ?? 0; k < (starts[cell + 1] ?? 0); k++) {
        const relation = relations[k] ?? 0;
        if (!this.#holds(relation, (this.#sums[relation] ?? 0) + (this.#moved[relation] ?? 0))) return false;
      }
    }
    return true;
  }

  #holds(relation: number, sum: number): boolean {
    const { least, greatest } = this.#problem.relations;
    return Number.isSafeInteger(sum) && sum >= (least[relation] ?? 0) && sum <= (greatest[relation] ?? 0);
  }
}

function sumsOf({ relations: { starts, cells, factors }, value }: ProtectionProblem): Float64Array {
  const sums = new Float64Array(starts.length - 1);
  for (let relation = 0; relation < sums.length; relation++) {
    let sum = 0;
    for (let at = starts[relation] ?? 0; at < (starts[relation + 1] ?? 0); at++)
      sum += (factors[at] ?? 0) * (value[cells[at] ?? 0] ?? Number.NaN);
    sums[relation] = sum;
  }
  return sums;
}
