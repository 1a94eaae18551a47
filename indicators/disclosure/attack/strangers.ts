import {
  type ChangedTable,
  guard,
  type ProtectionProblem,
  type Treatments,
  treatment,
} from '../problem/protection-problem.ts';
import { ownValue } from './own-value.ts';

/** What the tables show that have a stranger's cell at the value that she knows. */
interface View {
  /** The first of them, by its differences. */
  readonly first: ReadonlyMap<number, number>;
  /** Primary cells that another of them has at another value than the first. */
  readonly moved: Set<number>;
}

/**
 * Insiders who know another value of their cell than our table has, since nobody has counted it for us: for them our
 * own table is not possible, and only tables with their value count.
 */
export class Strangers {
  readonly #problem: ProtectionProblem;
  readonly #views = new Map<number, View>();
  /** Their cells. */
  readonly cells: readonly number[];

  constructor(problem: ProtectionProblem, treatments: Treatments) {
    this.#problem = problem;
    this.cells = [...problem.alone.keys()].filter(
      (cell) =>
        problem.alone[cell] === 1 &&
        treatments[cell] !== treatment.drop &&
        ownValue(problem, cell) !== problem.value[cell],
    );
  }

  /** @param table one that has been checked. @returns whether it shows anything new */
  add(table: ChangedTable): boolean {
    if (this.cells.length === 0) return false;
    const by = new Map([...table.cells].map((cell, at) => [cell, table.by[at] ?? 0]));
    let isNews = false;
    for (const stranger of this.cells) {
      const value = (this.#problem.value[stranger] ?? 0) + (by.get(stranger) ?? 0);
      if (value !== ownValue(this.#problem, stranger)) continue;
      const view = this.#views.get(stranger);
      if (!view) this.#views.set(stranger, { first: by, moved: new Set() });
      const showsMore = view ? this.#compare(view, by) : true;
      isNews ||= showsMore;
    }
    return isNews;
  }

  /** The value of a cell in the first table that the stranger holds for possible; undefined when there is none yet. */
  firstValue(stranger: number, cell: number): number | undefined {
    const view = this.#views.get(stranger);
    return view && (this.#problem.value[cell] ?? 0) + (view.first.get(cell) ?? 0);
  }

  isMoved(stranger: number, cell: number): boolean {
    return this.#views.get(stranger)?.moved.has(cell) ?? false;
  }

  #compare({ first, moved }: View, by: ReadonlyMap<number, number>): boolean {
    const before = moved.size;
    for (const cell of [...first.keys(), ...by.keys()]) {
      const isPrimary = this.#problem.guard[cell] !== guard.none;
      if (isPrimary && (first.get(cell) ?? 0) !== (by.get(cell) ?? 0)) moved.add(cell);
    }
    return moved.size > before;
  }
}
