import loadHighs, { type Highs, type Model } from 'highs';

/** Bounds on columns and rows over one sparse matrix, rows after one another (CSR). Infinity stands for no bound. */
export interface Program {
  readonly columnLower: Float64Array;
  readonly columnUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly coefficients: Float64Array;
}

export type Answer =
  | { readonly status: 'solved'; readonly values: Float64Array }
  | { readonly status: 'impossible' | 'unbounded' | 'undecided' };

export type Goal = 'any' | { readonly least: number } | { readonly greatest: number };

/**
 * The one door to HiGHS. A program is kept open between questions, so that the next one starts from the last answer:
 * only bounds and costs change, never the matrix. Answers are floating point and prove nothing by themselves;
 * whoever asks rounds them and checks them in integers.
 */
export class OpenProgram {
  readonly #highs: Highs;
  readonly #model: Model;
  readonly #program: Program;
  #asksForIntegers = false;

  /** @param highs from `loadSolver` */
  constructor(highs: Highs, program: Program) {
    this.#highs = highs;
    this.#program = program;
    const { columnLower, columnUpper, rowLower, rowUpper, starts, indices, coefficients } = program;
    const size = { numRows: rowLower.length, numCols: columnLower.length };
    this.#model = highs.createModel({
      ...size,
      colCost: new Float64Array(size.numCols),
      colLower: columnLower,
      colUpper: columnUpper,
      rowLower,
      rowUpper,
      matrix: { format: 'csr', ...size, starts, indices, values: coefficients },
    });
    this.#model.options.set({ output_flag: false, ...hotStart });
  }

  /** Narrows one column until `release`; its own bounds go on holding. False when nothing is left between them. */
  restrict(column: number, from: number, to: number): boolean {
    const lower = Math.max(from, this.#program.columnLower[column] ?? 0);
    const upper = Math.min(to, this.#program.columnUpper[column] ?? Infinity);
    if (lower <= upper) this.#model.changeColBounds(column, lower, upper);
    return lower <= upper;
  }

  release(column: number): void {
    this.#model.changeColBounds(
      column,
      this.#program.columnLower[column] ?? 0,
      this.#program.columnUpper[column] ?? Infinity,
    );
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
    const column = goal === 'any' ? null : 'least' in goal ? goal.least : goal.greatest;
    if (column !== null) {
      const least = goal !== 'any' && 'least' in goal;
      this.#model.changeObjectiveSense(least ? objectiveSense.minimize : objectiveSense.maximize);
      this.#model.changeColCost(column, 1);
    }
    this.#model.run();
    const status = this.#model.getModelStatus();
    const values = status === modelStatus.optimal ? this.#model.getSolution().colValue : undefined;
    if (column !== null) this.#model.changeColCost(column, 0);
    if (values) return { status: 'solved', values };
    if (status === modelStatus.infeasible) return { status: 'impossible' };
    return { status: status === modelStatus.unbounded ? 'unbounded' : 'undecided' };
  }

  #chooseNumbers(integers: boolean): void {
    if (integers === this.#asksForIntegers) return;
    this.#asksForIntegers = integers;
    const { variableType } = this.#highs.constants;
    const columns = this.#program.columnLower.length;
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

let loading: Promise<Highs> | undefined;

/** Loads the solver once. */
export function loadSolver(): Promise<Highs> {
  loading ??= start();
  return loading;
}

async function start(): Promise<Highs> {
  // Under node's module rules the package's own types describe a module object where there is a function.
  const load: unknown = loadHighs;
  return (load as typeof loadHighs.default)();
}

export type Solver = Highs;
