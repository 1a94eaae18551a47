import type { Highs } from 'highs';
import {
  type ChangedTable,
  guard,
  leastOf,
  type ProtectionProblem,
  type Treatments,
} from '../problem/protection-problem.ts';
import { Bounds } from './bounds.ts';
import { heldAt } from './hold.ts';
import type { Side } from './open-program.ts';
import { type End, programOf, Room, type Search } from './room.ts';
import { WitnessCheck } from './witness-check.ts';
import { Witnesses } from './witnesses.ts';

/**
 * `exact`: one count is possible. `narrow`: the possible counts meet those that the sign stands for, and miss some of
 * them. `safe`: neither.
 */
export type PublicationFinding = 'exact' | 'narrow' | 'safe';

export interface CellFinding {
  readonly cell: number;
  readonly least: number;
  readonly greatest: number;
  readonly verdict: PublicationFinding;
}

/** One part of a publication, whose cells are all unknown. Close it when done. */
export class PublishedPart {
  readonly #highs: Highs;
  readonly #treatments: Treatments;
  readonly #bounds: Bounds;
  /** With a possible table in place of the confidential one, once there is one. */
  #problem: ProtectionProblem;
  #room: Room;
  #witnesses: Witnesses | undefined;

  /** @param problem its values are not looked at */
  constructor(highs: Highs, problem: ProtectionProblem, treatments: Treatments) {
    const least = problem.value.map((_, cell) => leastOf(problem, treatments, cell));
    this.#highs = highs;
    this.#treatments = treatments;
    this.#bounds = new Bounds(problem.relations, least, problem.greatest);
    this.#problem = {
      ...problem,
      // Every cell in print is watched: nobody outside can tell the primary ones.
      guard: problem.guard.map((kept, cell) =>
        kept === guard.none && problem.publishable[cell] === 1 ? guard.twoValues : kept,
      ),
      value: Float64Array.from(this.#bounds.least, (from) => (Number.isFinite(from) ? from : 0)),
    };
    this.#room = new Room(highs, programOf(this.#problem, treatments), this.#problem.value);
  }

  close(): void {
    this.#room.close();
  }

  attack(): { readonly isImpossible: boolean; readonly findings: CellFinding[] } {
    const cells = [...this.#problem.publishable.keys()].filter(
      (cell) => this.#problem.publishable[cell] === 1,
    );
    const first = this.#bounds.isEmpty ? ({ found: 'nothing' } as const) : this.#room.search([]);
    if (first.found === 'nothing') {
      const findings = cells.map((cell): CellFinding => ({ cell, ...this.#rule(cell), verdict: 'safe' }));
      return { isImpossible: true, findings };
    }
    if (first.found === 'table') this.#startFrom(first.table);
    return { isImpossible: false, findings: cells.map((cell) => this.#find(cell)) };
  }

  #startFrom({ cells, by }: ChangedTable): void {
    const value = Float64Array.from(this.#problem.value);
    for (const [at, cell] of cells.entries()) value[cell] = (value[cell] ?? 0) + (by[at] ?? 0);
    this.#problem = { ...this.#problem, value };
    const check = new WitnessCheck(this.#problem, this.#treatments);
    if (!check.agrees()) return;
    this.#witnesses = new Witnesses(this.#problem, this.#treatments, check);
    this.#room.close();
    this.#room = new Room(this.#highs, programOf(this.#problem, this.#treatments), value);
  }

  #find(cell: number): CellFinding {
    const least = this.#endOf(cell, 'least');
    const greatest = this.#endOf(cell, 'greatest');
    const verdict = least === greatest ? 'exact' : this.#isNarrow(cell, least, greatest) ? 'narrow' : 'safe';
    return { cell, least, greatest, verdict };
  }

  #endOf(cell: number, side: Side): number {
    const byRule = this.#bounds[side][cell] ?? 0;
    if (this.#witnesses?.[side][cell] === byRule) return byRule;
    const inward = side === 'least' ? Math.max : Math.min;
    const value = inward(byRule, this.#learn(this.#room.endOf(cell, side)));
    if (!Number.isFinite(value) || this.#ask(cell, value) === 'table') return value;
    return inward(value, this.#learn(this.#room.wholeEndOf(cell, side)));
  }

  #learn({ value, table }: End): number {
    if (table) this.#witnesses?.add(table);
    return value;
  }

  #isNarrow(cell: number, least: number, greatest: number): boolean {
    if (this.#problem.guard[cell] !== guard.label) return false;
    const [from, to] = [this.#problem.labelFrom[cell] ?? 0, this.#problem.labelTo[cell] ?? 0];
    if (greatest < from || least > to) return false;
    if (least > from || greatest < to) return true;
    // What the solver gives up on is no hole: a reader does no better.
    for (let value = from; value <= to; value++) if (this.#ask(cell, value) === 'nothing') return true;
    return false;
  }

  /** Whether there is a table with the cell at this value. */
  #ask(cell: number, value: number): Search['found'] {
    if (this.#isSeen(cell, value)) return 'table';
    const hold = heldAt(cell, value);
    if (this.#bounds.refutes([hold])) return 'nothing';
    const search = this.#room.search([hold]);
    if (search.found === 'table' && this.#witnesses?.add(search.table) === 'refused') return 'no answer';
    return search.found;
  }

  #isSeen(cell: number, value: number): boolean {
    const seen = this.#witnesses;
    if (!seen) return false;
    return seen.least[cell] === value || seen.greatest[cell] === value || seen.isSeen(cell, value);
  }

  #rule(cell: number): { readonly least: number; readonly greatest: number } {
    return {
      least: leastOf(this.#problem, this.#treatments, cell),
      greatest: this.#problem.greatest[cell] ?? 0,
    };
  }
}
