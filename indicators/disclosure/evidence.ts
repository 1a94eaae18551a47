import { Confidential } from '../confidential/confidential.ts';
import type { Verdict } from './attack.ts';
import type { Component, ProtectionProblem } from './protection-problem.ts';

/**
 * Why each withheld cell is safe: possible tables that agree with all that is published and differ in it, and the
 * interval that a reader with a linear program finds. Confidential: the true table is among them.
 */
export class Evidence extends Confidential {
  readonly #problem: ProtectionProblem;
  readonly #verdicts: readonly (readonly [Component, Verdict])[];

  constructor(problem: ProtectionProblem, verdicts: readonly (readonly [Component, Verdict])[]) {
    super();
    this.#problem = problem;
    this.#verdicts = verdicts;
  }

  /** JSON in UTF-8, for the confidential folder and nowhere else. Same release, same bytes. */
  bytes(): Uint8Array {
    const idOf = (cell: number): string => this.#problem.cells[cell]?.id ?? '';
    const parts = this.#verdicts
      .filter(([, { tables, alreadyOpen }]) => tables.length + alreadyOpen.length > 0)
      .map(([, { intervals, alreadyOpen, tables }]) => {
        const unknown = [...(tables[0]?.keys() ?? [])];
        return {
          cells: unknown.map(idOf),
          tables: tables.map((table) => unknown.map((cell) => table.get(cell))),
          intervals: [...intervals].map(([cell, [least, greatest]]) => ({
            cell: idOf(cell),
            least,
            greatest: Number.isFinite(greatest) ? greatest : null,
          })),
          alreadyOpen: alreadyOpen.map(idOf),
        };
      });
    return new TextEncoder().encode(`${JSON.stringify({ confidential: true, parts })}\n`);
  }
}
