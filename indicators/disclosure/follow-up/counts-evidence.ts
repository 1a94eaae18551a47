import { Confidential } from '../../confidential/confidential.ts';
import type { SafePattern } from '../safe-pattern.ts';
import type { FollowUpProblem } from './follow-up-problem.ts';

/** What the evidence is made of. */
export interface ProvedCounts {
  readonly built: FollowUpProblem;
  readonly pattern: SafePattern;
  /** The counts that are withheld, by key. */
  readonly withheld: ReadonlyMap<string, number>;
  /** Keys of counts that equal a withheld cell of an indicator that their intervention names. */
  readonly sameAsWithheld: readonly string[];
}

/**
 * Why each withheld count of the registers is safe, as evidence.ts has it of the tables; and the counts themselves, since
 * the registers are written over and the next release has to know which of them are still the same. Confidential.
 */
export class CountsEvidence extends Confidential {
  readonly #proved: ProvedCounts;

  constructor(proved: ProvedCounts) {
    super();
    this.#proved = proved;
  }

  /** JSON in UTF-8, for the confidential folder and nowhere else. Same counts, same bytes. */
  bytes(): Uint8Array {
    const { built, pattern, withheld, sameAsWithheld } = this.#proved;
    const { intervals, tables, alreadyOpen } = pattern.verdict;
    const keyOf = (cell: number): string => built.keys[cell] ?? '';
    const evidence = {
      confidential: true,
      intervals: Array.from(intervals.cells, (cell, at) => ({
        count: keyOf(cell),
        least: intervals.least[at] ?? 0,
        // JSON knows no infinity; null stands for no bound.
        greatest: intervals.greatest[at] ?? null,
      })),
      alreadyOpen: Array.from(alreadyOpen, keyOf),
      sameAsWithheld,
      tables: tables.map(({ cells, by }) =>
        Object.fromEntries(Array.from(cells, (cell, at) => [keyOf(cell), by[at] ?? 0])),
      ),
      withheld: Object.fromEntries(withheld),
    };
    return new TextEncoder().encode(`${JSON.stringify(evidence)}\n`);
  }
}
