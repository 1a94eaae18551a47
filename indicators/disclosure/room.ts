import { type Answer, OpenProgram, type Program, type Solver } from './linear-program.ts';
import type { Component, ProtectionProblem, Treatment, Treatments } from './protection-problem.ts';

/** One possible table: the cells that a reader does not know, with integers that agree with all that she knows. */
export type PossibleTable = ReadonlyMap<number, number>;

/** A cell and the values that it is held to, both ends included. */
export interface Hold {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
}

export type Search =
  | { readonly found: 'table'; readonly table: PossibleTable }
  | { readonly found: 'nothing' | 'no answer' };

/**
 * The room that a release leaves: all tables that agree with what it publishes, with the relations, and with what the
 * rules say of cells without a number. Close it when done.
 */
export class Room {
  readonly #unknown: readonly number[];
  readonly #columnOf: ReadonlyMap<number, number>;
  readonly #program: OpenProgram;

  constructor(solver: Solver, problem: ProtectionProblem, component: Component, treatments: Treatments) {
    this.#unknown = component.cells.filter((cell) => isUnknown(problem, treatments, cell));
    this.#columnOf = new Map(this.#unknown.map((cell, column) => [cell, column]));
    this.#program = new OpenProgram(
      solver,
      programOf(problem, component, treatments, this.#unknown, this.#columnOf),
    );
  }

  has(cell: number): boolean {
    return this.#columnOf.has(cell);
  }

  /**
   * The least and greatest value that a cell can take, by linear programming and rounded inward, so that no possible
   * integer lies outside; and the tables found on the way, where they happened to be whole.
   */
  interval(cell: number): {
    readonly least: number;
    readonly greatest: number;
    readonly tables: PossibleTable[];
  } {
    const column = this.#column(cell);
    const ends = [{ least: column }, { greatest: column }].map((goal) => this.#program.solve(goal));
    const [least, greatest] = ends.map((end) => (end.status === 'solved' ? end.values[column] : undefined));
    return {
      least: least === undefined ? 0 : Math.ceil(least - tolerance),
      greatest: greatest === undefined ? Infinity : Math.floor(greatest + tolerance),
      tables: ends.flatMap((end) => this.#wholeTable(end) ?? []),
    };
  }

  /** A table with the cells held where they are asked to be. */
  search(holds: readonly Hold[]): Search {
    try {
      const isPossible = holds.every(({ cell, from, to }) =>
        this.#program.restrict(this.#column(cell), from, to),
      );
      return isPossible ? this.#searchHere() : { found: 'nothing' };
    } finally {
      for (const { cell } of holds) this.#program.release(this.#column(cell));
    }
  }

  close(): void {
    this.#program.close();
  }

  #searchHere(): Search {
    const real = this.#program.solve('any');
    if (real.status === 'impossible') return { found: 'nothing' };
    const table = this.#wholeTable(real);
    if (table) return { found: 'table', table };
    const whole = this.#program.solveInIntegers('any');
    if (whole.status === 'impossible') return { found: 'nothing' };
    const wholeTable = this.#wholeTable(whole);
    return wholeTable ? { found: 'table', table: wholeTable } : { found: 'no answer' };
  }

  #wholeTable(answer: Answer): PossibleTable | undefined {
    if (answer.status !== 'solved') return undefined;
    const table = new Map<number, number>();
    for (const [column, cell] of this.#unknown.entries()) {
      const value = answer.values[column] ?? Number.NaN;
      const whole = Math.round(value);
      if (!(Math.abs(value - whole) < tolerance)) return undefined;
      table.set(cell, whole);
    }
    return table;
  }

  #column(cell: number): number {
    const column = this.#columnOf.get(cell);
    if (column === undefined) throw new Error('a cell that is not unknown in this room was asked for');
    return column;
  }
}

/** How far from an integer the solver may end; ten times its own tolerance. */
const tolerance = 1e-6;

function isUnknown(problem: ProtectionProblem, treatments: Treatments, at: number): boolean {
  const cell = problem.cells[at];
  if (!cell || cell.known) return false;
  return !cell.publishable || treatments[at] !== 'publish';
}

function programOf(
  problem: ProtectionProblem,
  component: Component,
  treatments: Treatments,
  unknown: readonly number[],
  columnOf: ReadonlyMap<number, number>,
): Program {
  const indices: number[] = [];
  const coefficients: number[] = [];
  const starts = [0];
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  for (const { kind, terms, constant } of component.relations) {
    let left = constant;
    for (const { cell, sign } of terms) {
      const column = columnOf.get(cell);
      if (column === undefined) left -= sign * (problem.cells[cell]?.value ?? Number.NaN);
      else {
        indices.push(column);
        coefficients.push(sign);
      }
    }
    if (indices.length === starts.at(-1)) continue;
    starts.push(indices.length);
    rowLower.push(kind === 'equal' ? left : -Infinity);
    rowUpper.push(left);
  }
  return {
    columnLower: Float64Array.from(unknown, (cell) => knownBound(problem, cell, treatments[cell])),
    columnUpper: new Float64Array(unknown.length).fill(Infinity),
    rowLower: Float64Array.from(rowLower),
    rowUpper: Float64Array.from(rowUpper),
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    coefficients: Float64Array.from(coefficients),
  };
}

function knownBound(problem: ProtectionProblem, cell: number, treatment: Treatment | undefined): number {
  return treatment === 'drop' ? 0 : (problem.cells[cell]?.lower ?? 0);
}
