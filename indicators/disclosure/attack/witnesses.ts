import {
  type ChangedTable,
  guard,
  type ProtectionProblem,
  type Treatments,
  treatment,
} from '../problem/protection-problem.ts';
import { ownValue } from './own-value.ts';
import type { WitnessCheck } from './witness-check.ts';

/**
 * The possible tables that an attack has come across, each checked by addition, and what they show together: which
 * values each primary cell can take, and who behind another cell might still pin it. One table speaks for many cells,
 * so most questions are answered before they are asked.
 */
export class Witnesses {
  readonly #problem: ProtectionProblem;
  readonly #check: WitnessCheck;
  /** Where the seen values of each label begin in `#isSeen`. */
  readonly #labelStarts: Int32Array;
  readonly #isSeen: Uint8Array;
  readonly #isInsider: Uint8Array;
  /** The last table in which each insider's cell changed. */
  readonly #changedIn: Int32Array;
  #tableNumber = 0;
  /** Per primary cell that has been seen to change: the insiders whose cells changed each time, itself included. */
  readonly #suspects: (readonly number[] | undefined)[];
  /** Least and greatest value seen of each primary cell. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;

  constructor(problem: ProtectionProblem, treatments: Treatments, check: WitnessCheck) {
    this.#problem = problem;
    this.#check = check;
    this.least = Float64Array.from(problem.value);
    this.greatest = Float64Array.from(problem.value);
    this.#suspects = new Array(problem.size);
    this.#isInsider = problem.alone.map((alone, cell) =>
      alone === 1 && treatments[cell] !== treatment.drop && ownValue(problem, cell) === problem.value[cell]
        ? 1
        : 0,
    );
    this.#changedIn = new Int32Array(problem.size);
    this.#labelStarts = new Int32Array(problem.size + 1);
    for (let cell = 0; cell < problem.size; cell++)
      this.#labelStarts[cell + 1] = (this.#labelStarts[cell] ?? 0) + this.#labelLength(cell);
    this.#isSeen = new Uint8Array(this.#labelStarts[problem.size] ?? 0);
    for (let cell = 0; cell < problem.size; cell++) this.#see(cell, problem.value[cell] ?? 0);
  }

  /** Learns what a table shows, and nothing when the addition does not come out. */
  add(table: ChangedTable): 'refused' | 'nothing new' | 'news' {
    if (!this.#check.accepts(table)) return 'refused';
    const insiders: number[] = [];
    this.#tableNumber++;
    for (const cell of table.cells) {
      if (this.#isInsider[cell] !== 1) continue;
      insiders.push(cell);
      this.#changedIn[cell] = this.#tableNumber;
    }
    let isNews = false;
    for (let at = 0; at < table.cells.length; at++) {
      const cell = table.cells[at] ?? 0;
      if (this.#problem.guard[cell] === guard.none) continue;
      const value = (this.#problem.value[cell] ?? 0) + (table.by[at] ?? 0);
      const isNewValue = this.#see(cell, value);
      const clears = this.#suspect(cell, insiders);
      isNews ||= isNewValue || clears;
    }
    return isNews ? 'news' : 'nothing new';
  }

  /** Whether the cell has been seen at a value of its label. */
  isSeen(cell: number, value: number): boolean {
    return this.#isSeen[this.#placeOf(cell, value)] === 1;
  }

  /** How many values of its label the cell has been seen at between two ends, both included. */
  valuesSeen(cell: number, least: number, greatest: number): number {
    const from = this.#problem.labelFrom[cell] ?? 0;
    const start = this.#labelStarts[cell] ?? 0;
    let seen = 0;
    for (let at = start; at < (this.#labelStarts[cell + 1] ?? 0); at++) {
      const value = from + at - start;
      if (value >= least && value <= greatest) seen += this.#isSeen[at] ?? 0;
    }
    return seen;
  }

  /** Whether the cell has been seen at two values. */
  isMoved(cell: number): boolean {
    return this.#suspects[cell] !== undefined;
  }

  /** Insiders for whom no table yet gives the cell, which has been seen at two values, a second one. */
  suspects(cell: number): readonly number[] {
    return this.#suspects[cell]?.filter((insider) => insider !== cell) ?? nobody;
  }

  #see(cell: number, value: number): boolean {
    if (value < (this.least[cell] ?? 0)) this.least[cell] = value;
    if (value > (this.greatest[cell] ?? 0)) this.greatest[cell] = value;
    const place = this.#placeOf(cell, value);
    if (place < 0 || this.#isSeen[place] === 1) return false;
    this.#isSeen[place] = 1;
    return true;
  }

  /** @returns whether anybody is no longer one, or the cell is seen to change for the first time */
  #suspect(cell: number, insiders: readonly number[]): boolean {
    const before = this.#suspects[cell];
    const after = before?.filter((insider) => this.#changedIn[insider] === this.#tableNumber) ?? insiders;
    if (after.length === before?.length) return false;
    this.#suspects[cell] = after.length === 0 ? nobody : after;
    return true;
  }

  #placeOf(cell: number, value: number): number {
    const place = value - (this.#problem.labelFrom[cell] ?? 0);
    return place >= 0 && place < this.#labelLength(cell) ? (this.#labelStarts[cell] ?? 0) + place : -1;
  }

  #labelLength(cell: number): number {
    if (this.#problem.guard[cell] !== guard.label) return 0;
    return Math.max(0, (this.#problem.labelTo[cell] ?? 0) - (this.#problem.labelFrom[cell] ?? 0) + 1);
  }
}

/** One empty list for all cells that nobody can pin. */
const nobody: readonly number[] = [];
