import type { Highs } from 'highs';
import {
  type ChangedTable,
  leastOf,
  type ProtectionProblem,
  type Treatments,
} from '../problem/protection-problem.ts';
import type { Hold } from './hold.ts';
import { type Answer, OpenProgram, type Program, type Side } from './open-program.ts';

export type Search =
  | { readonly found: 'table'; readonly table: ChangedTable }
  | { readonly found: 'nothing' | 'no answer' };

/** One end of the values of a cell, and the table at that end if it happened to be whole. */
export interface End {
  /** No possible value lies beyond it. Infinity where there is no end, and where the solver found none. */
  readonly value: number;
  readonly table: ChangedTable | undefined;
}

/**
 * All tables that are possible for cells of which none is known, told by how they differ from the values of the
 * problem; asked by linear programming, and by integer programming where that ends in a fraction. Close it when done.
 */
export class Room {
  readonly #program: Program;
  readonly #open: OpenProgram;
  readonly #value: Float64Array;

  /** @param program in differences from the values */
  constructor(highs: Highs, program: Program, value: Float64Array) {
    this.#program = program;
    this.#value = value;
    this.#open = new OpenProgram(highs, program);
  }

  /** A table with the cells held where they are asked to be. Where it holds nothing, the solver is believed. */
  search(holds: readonly Hold[]): Search {
    return this.#withHolds(holds, () => {
      const real = this.#searchOverReals();
      if (real.found !== 'no answer') return real;
      return this.#read(this.#open.solveInIntegers('any'));
    });
  }

  /** The same without integer programming: much faster, with no answer where it ends in a fraction. */
  searchOverReals(holds: readonly Hold[]): Search {
    return this.#withHolds(holds, () => this.#searchOverReals());
  }

  /** One end of a cell over the real numbers, rounded inward, so that no possible whole number lies beyond. */
  endOf(cell: number, side: Side): End {
    return this.#end(this.#open.solve({ side, column: cell }), cell, side);
  }

  /** The same over the integers: slower, and with a table unless the solver gave up. */
  wholeEndOf(cell: number, side: Side): End {
    return this.#end(this.#open.solveInIntegers({ side, column: cell }), cell, side);
  }

  close(): void {
    this.#open.close();
  }

  #withHolds(holds: readonly Hold[], ask: () => Search): Search {
    try {
      const isPossible = holds.every(({ cell, from, to }) => {
        const value = this.#value[cell] ?? 0;
        return this.#open.restrict(cell, from - value, to - value);
      });
      return isPossible ? ask() : { found: 'nothing' };
    } finally {
      for (const { cell } of holds) this.#open.release(cell);
    }
  }

  #searchOverReals(): Search {
    return this.#read(this.#open.solve('any'));
  }

  #read(answer: Answer): Search {
    if (answer.status === 'impossible') return { found: 'nothing' };
    const table = this.#wholeTable(answer);
    return table ? { found: 'table', table } : { found: 'no answer' };
  }

  #end(answer: Answer, cell: number, side: Side): End {
    const isLeast = side === 'least';
    if (answer.status !== 'solved')
      return { value: isLeast ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, table: undefined };
    const by = answer.values[cell] ?? Number.NaN;
    const inward = isLeast ? Math.ceil(by - tolerance) : Math.floor(by + tolerance);
    return { value: (this.#value[cell] ?? 0) + inward, table: this.#wholeTable(answer) };
  }

  /** The answer rounded, when it is close to whole and what is rounded satisfies every row exactly. */
  #wholeTable(answer: Answer): ChangedTable | undefined {
    if (answer.status !== 'solved') return undefined;
    const cells: number[] = [];
    const by: number[] = [];
    const rounded = new Float64Array(answer.values.length);
    for (const [cell, step] of answer.values.entries()) {
      const whole = Math.round(step);
      if (!(Math.abs(step - whole) < tolerance)) return undefined;
      if (whole === 0) continue;
      rounded[cell] = whole;
      cells.push(cell);
      by.push(whole);
    }
    if (!satisfies(this.#program, rounded)) return undefined;
    return { cells: Int32Array.from(cells), by: Float64Array.from(by) };
  }
}

/** How far from an integer the solver may end; ten times its own tolerance. */
const tolerance = 1e-6;

/** @param problem one whose cells are all unknown */
export function programOf(problem: ProtectionProblem, treatments: Treatments): Program {
  const { relations, value, greatest } = problem;
  const sums = new Float64Array(relations.least.length);
  for (let relation = 0; relation < sums.length; relation++) {
    for (let at = relations.starts[relation] ?? 0; at < (relations.starts[relation + 1] ?? 0); at++)
      sums[relation] =
        (sums[relation] ?? 0) + (relations.factors[at] ?? 0) * (value[relations.cells[at] ?? 0] ?? 0);
  }
  return {
    columnLeast: value.map((own, cell) => leastOf(problem, treatments, cell) - own),
    columnGreatest: value.map((own, cell) => (greatest[cell] ?? 0) - own),
    rowLeast: relations.least.map((least, relation) => least - (sums[relation] ?? 0)),
    rowGreatest: relations.greatest.map((most, relation) => most - (sums[relation] ?? 0)),
    starts: relations.starts,
    columns: relations.cells,
    factors: relations.factors,
  };
}

function satisfies(
  { starts, columns, factors, rowLeast, rowGreatest }: Program,
  values: Float64Array,
): boolean {
  for (let row = 0; row + 1 < starts.length; row++) {
    let sum = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      sum += (factors[at] ?? 0) * (values[columns[at] ?? 0] ?? 0);
    if (!(sum >= (rowLeast[row] ?? 0) && sum <= (rowGreatest[row] ?? 0))) return false;
  }
  return true;
}
