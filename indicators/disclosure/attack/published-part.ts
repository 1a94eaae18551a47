import type { Highs } from 'highs';
import {
  type ChangedTable,
  guard,
  leastOf,
  type ProtectionProblem,
  type Treatments,
} from '../problem/protection-problem.ts';
import { Bounds } from './bounds.ts';
import { programOf, Room } from './room.ts';
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
    const least = this.#leastOf(cell);
    const greatest = this.#greatestOf(cell);
    const verdict = least === greatest ? 'exact' : this.#isNarrow(cell, least, greatest) ? 'narrow' : 'safe';
    return { cell, least, greatest, verdict };
  }

  #leastOf(cell: number): number {
    const byRule = this.#bounds.least[cell] ?? 0;
    if (this.#witnesses?.least[cell] === byRule) return byRule;
    const end = this.#room.leastOf(cell);
    if (end.table) this.#witnesses?.add(end.table);
    const value = Math.max(byRule, end.value);
    if (!Number.isFinite(value) || this.#isPossible(cell, value)) return value;
    const whole = this.#room.leastWholeOf(cell);
    if (whole.table) this.#witnesses?.add(whole.table);
    return Math.max(value, whole.value);
  }

  #greatestOf(cell: number): number {
    const byRule = this.#bounds.greatest[cell] ?? 0;
    if (this.#witnesses?.greatest[cell] === byRule) return byRule;
    const end = this.#room.greatestOf(cell);
    if (end.table) this.#witnesses?.add(end.table);
    const value = Math.min(byRule, end.value);
    if (!Number.isFinite(value) || this.#isPossible(cell, value)) return value;
    const whole = this.#room.greatestWholeOf(cell);
    if (whole.table) this.#witnesses?.add(whole.table);
    return Math.min(value, whole.value);
  }

  /** Whether a table has been found with the cell at this value. */
  #isPossible(cell: number, value: number): boolean {
    if (this.#isSeen(cell, value)) return true;
    const search = this.#room.search([{ cell, from: value, to: value }]);
    return search.found === 'table' && this.#witnesses?.add(search.table) !== 'refused';
  }

  #isNarrow(cell: number, least: number, greatest: number): boolean {
    if (this.#problem.guard[cell] !== guard.label) return false;
    const [from, to] = [this.#problem.labelFrom[cell] ?? 0, this.#problem.labelTo[cell] ?? 0];
    if (greatest < from || least > to) return false;
    if (least > from || greatest < to) return true;
    for (let value = from; value <= to; value++) if (this.#isHole(cell, value)) return true;
    return false;
  }

  /** What the solver gives up on is no hole: a reader does no better. */
  #isHole(cell: number, value: number): boolean {
    if (this.#isSeen(cell, value)) return false;
    const hold = { cell, from: value, to: value };
    if (this.#bounds.refutes([hold])) return true;
    const search = this.#room.search([hold]);
    if (search.found === 'table') this.#witnesses?.add(search.table);
    return search.found === 'nothing';
  }

  #isSeen(cell: number, value: number): boolean {
    if (!this.#witnesses) return false;
    const { least, greatest } = this.#witnesses;
    return least[cell] === value || greatest[cell] === value || this.#witnesses.isSeen(cell, value);
  }

  #rule(cell: number): { readonly least: number; readonly greatest: number } {
    return {
      least: leastOf(this.#problem, this.#treatments, cell),
      greatest: this.#problem.greatest[cell] ?? 0,
    };
  }
}
