import type { Highs, Model } from 'highs';

/** Ends of columns and rows over one sparse matrix, rows after one another (CSR). Infinity stands for no end. */
export interface Program {
  readonly columnLeast: Float64Array;
  readonly columnGreatest: Float64Array;
  readonly rowLeast: Float64Array;
  readonly rowGreatest: Float64Array;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly factors: Float64Array;
}

export type Answer =
  | { readonly status: 'solved'; readonly values: Float64Array }
  | { readonly status: 'impossible' | 'unbounded' | 'undecided' };

export type Side = 'least' | 'greatest';

/** Any values that meet the rows, or those at one end of a column. */
export type Goal = 'any' | { readonly side: Side; readonly column: number };

/**
 * A program kept open in HiGHS between questions, so that the next one starts from the last answer: only ends and
 * costs change, never the matrix. Answers are floating point and prove nothing by themselves; whoever asks rounds them
 * and checks them in integers.
 */
export class OpenProgram {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #program: Program;
  #asksForIntegers = false;

  constructor(highs: Highs, program: Program) {
    this.#highs = highs;
    this.#program = program;
    const size = { numRows: program.rowLeast.length, numCols: program.columnLeast.length };
    this.#model = highs.createModel({
      ...size,
      colCost: new Float64Array(size.numCols),
      colLower: program.columnLeast,
      colUpper: program.columnGreatest,
      rowLower: program.rowLeast,
      rowUpper: program.rowGreatest,
      matrix: {
        format: 'csr',
        ...size,
        starts: program.starts,
        indices: program.columns,
        values: program.factors,
      },
    });
    this.#model.options.set({ output_flag: false, ...hotStart });
  }

  /** Narrows one column until `release`; its own ends go on holding. False when nothing is left between them. */
  restrict(column: number, from: number, to: number): boolean {
    const least = Math.max(from, this.#program.columnLeast[column] ?? 0);
    const greatest = Math.min(to, this.#program.columnGreatest[column] ?? 0);
    if (least <= greatest) this.#model.changeColBounds(column, least, greatest);
    return least <= greatest;
  }

  release(column: number): void {
    const { columnLeast, columnGreatest } = this.#program;
    this.#model.changeColBounds(column, columnLeast[column] ?? 0, columnGreatest[column] ?? 0);
  }

  /** Solves over the real numbers. */
  solve(goal: Goal): Answer {
    this.#chooseNumbers(false);
    return this.#run(goal);
  }

  /** Solves over the integers: slower, for the few questions where the real numbers end in a fraction. */
  solveInIntegers(goal: Goal): Answer {
    this.#chooseNumbers(true);
    return this.#run(goal);
  }

  /** The memory of the solver is not collected: every program is closed. */
  close(): void {
    this.#model.dispose();
  }

  #run(goal: Goal): Answer {
    const { objectiveSense, modelStatus } = this.#highs.constants;
    if (goal !== 'any') {
      const { minimize, maximize } = objectiveSense;
      this.#model.changeObjectiveSense(goal.side === 'least' ? minimize : maximize);
      this.#model.changeColCost(goal.column, 1);
    }
    this.#model.run();
    const status = this.#model.getModelStatus();
    const values = status === modelStatus.optimal ? this.#model.getSolution().colValue : undefined;
    if (goal !== 'any') this.#model.changeColCost(goal.column, 0);
    if (values) return { status: 'solved', values };
    if (status === modelStatus.infeasible) return { status: 'impossible' };
    return { status: status === modelStatus.unbounded ? 'unbounded' : 'undecided' };
  }

  #chooseNumbers(integers: boolean): void {
    if (integers === this.#asksForIntegers) return;
    this.#asksForIntegers = integers;
    const { variableType } = this.#highs.constants;
    const columns = this.#program.columnLeast.length;
    const types = Array.from({ length: columns }, () =>
      integers ? variableType.integer : variableType.continuous,
    );
    this.#model.changeColsIntegrality({ kind: 'range', from: 0, to: columns - 1 }, types);
    this.#model.options.set(integers ? integerSearch : hotStart);
  }
}

/** Measured on tables of this kind: presolving costs more than it saves when each answer is close to the last. */
const hotStart = { solver: 'simplex', presolve: 'off', simplex_strategy: 1 };

/** The node limit, not a clock, ends a search that leads nowhere, so that every machine ends at the same place. */
const integerSearch = { solver: 'choose', presolve: 'on', mip_max_nodes: 5000, random_seed: 0 };
