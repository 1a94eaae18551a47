import { Confidential } from '../confidential/confidential.ts';
import type { ReleaseProblem } from './build/release-problem.ts';
import type { SafePattern } from './safe-pattern.ts';

/**
 * Why each withheld cell is safe: possible tables that agree with all that is published and differ in it, told by how
 * they differ from the counts, and the interval that a reader with a linear program finds. Confidential: with the
 * counts it gives every number.
 */
export class Evidence extends Confidential {
  readonly #release: ReleaseProblem;
  readonly #pattern: SafePattern;

  constructor(release: ReleaseProblem, pattern: SafePattern) {
    super();
    this.#release = release;
    this.#pattern = pattern;
  }

  /** JSON in UTF-8, for the confidential folder and nowhere else. Same release, same bytes. */
  bytes(): Uint8Array {
    const { names } = this.#release;
    const { intervals, tables, alreadyOpen } = this.#pattern.verdict;
    const evidence = {
      confidential: true,
      intervals: Array.from(intervals.cells, (cell, at) => ({
        cell: names.id(cell),
        least: intervals.least[at] ?? 0,
        // JSON knows no infinity; null stands for no bound.
        greatest: intervals.greatest[at] ?? null,
      })),
      alreadyOpen: Array.from(alreadyOpen, (cell) => names.id(cell)),
      tables: tables.map(({ cells, by }) =>
        Object.fromEntries(Array.from(cells, (cell, at) => [names.id(cell), by[at] ?? 0])),
      ),
    };
    return new TextEncoder().encode(`${JSON.stringify(evidence)}\n`);
  }
}
