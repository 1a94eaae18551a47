import type { Part } from '../problem/parts.ts';
import {
  type ChangedTable,
  guard,
  isUnknown,
  type ProtectionProblem,
  type Treatments,
  treatment,
} from '../problem/protection-problem.ts';
import type { Floor } from './floor.ts';
import { unpackTables } from './packed-tables.ts';
import type { PartResult } from './part-task.ts';
import type { Breach, Verdict } from './verdict.ts';

/** Holds what the attacks on the parts could not show against the floor: a breach is what the release has taken away. */
export class Judge {
  readonly #problem: ProtectionProblem;
  readonly #treatments: Treatments;
  readonly #floor: Floor;
  readonly #fromOutside: Breach[] = [];
  readonly #fromInside: { kind: 'insider'; cell: number; insider: number }[] = [];
  readonly #alreadyOpen: number[] = [];
  readonly #intervals: { cell: number; least: number; greatest: number }[] = [];
  readonly #tables: ChangedTable[] = [];
  #everyInsider: readonly number[] | undefined;

  constructor(problem: ProtectionProblem, treatments: Treatments, floor: Floor) {
    this.#problem = problem;
    this.#treatments = treatments;
    this.#floor = floor;
    for (let cell = 0; cell < problem.size; cell++) {
      if (problem.guard[cell] === guard.none) continue;
      if (problem.known[cell] === 1) this.#alreadyOpen.push(cell);
      else if (!isUnknown(problem, treatments, cell)) this.#fromOutside.push({ kind: 'exact', cell });
    }
  }

  hear({ cells }: Part, result: PartResult): void {
    const place = (local: number | undefined): number => cells[local ?? -1] ?? -1;
    const lost = this.#lostValues(cells, result);
    const single = new Set(Array.from(result.single, place));
    for (let local = 0; local < cells.length; local++) {
      const cell = place(local);
      if (this.#problem.guard[cell] === guard.none) continue;
      this.#intervals.push({
        cell,
        least: result.least[local] ?? 0,
        greatest: result.greatest[local] ?? 0,
      });
      this.#judge(cell, lost.get(cell) ?? 0, result.seen[local] ?? 0, single.has(cell));
    }
    for (const [at, local] of result.pinned.cells.entries()) {
      const cell = place(local);
      if (single.has(cell)) continue;
      const insider = place(result.pinned.insiders[at]);
      this.#judgeInsider(cell, insider, result.pinned.values[at] ?? 0);
    }
    for (const table of unpackTables(result.tables))
      this.#tables.push({ cells: table.cells.map(place), by: table.by });
  }

  /**
   * By cell, how many of the values that were not found are in its floor: one is a breach, and no more are counted than
   * it takes to know whether the floor had two.
   */
  #lostValues(cells: Int32Array, { missing, seen }: PartResult): Map<number, number> {
    const lost = new Map<number, number>();
    for (const [at, local] of missing.cells.entries()) {
      const cell = cells[local] ?? -1;
      const before = lost.get(cell) ?? 0;
      const enough = Math.max(1, 2 - (seen[local] ?? 0));
      if (before < enough && this.#floor.allows(cell, missing.values[at] ?? 0)) lost.set(cell, before + 1);
    }
    return lost;
  }

  verdict(): Verdict {
    const byCell = (a: Breach, b: Breach): number => a.cell - b.cell;
    const intervals = this.#intervals.sort((a, b) => a.cell - b.cell);
    return {
      breaches: [
        ...this.#fromOutside.sort(byCell),
        ...this.#fromInside.sort((a, b) => a.cell - b.cell || a.insider - b.insider),
      ],
      alreadyOpen: Int32Array.from(this.#alreadyOpen).sort(),
      intervals: {
        cells: Int32Array.from(intervals, ({ cell }) => cell),
        least: Float64Array.from(intervals, ({ least }) => least),
        greatest: Float64Array.from(intervals, ({ greatest }) => greatest),
      },
      tables: this.#tables,
    };
  }

  /** @param lost how many values of its label the floor has and the release has not */
  #judge(cell: number, lost: number, seen: number, isSingle: boolean): void {
    const value = this.#problem.value[cell] ?? 0;
    if (this.#problem.guard[cell] === guard.label) {
      if (seen + lost <= 1) this.#alreadyOpen.push(cell);
      if (lost > 0) this.#fromOutside.push({ kind: isSingle ? 'exact' : 'narrowed', cell });
      else if (isSingle) this.#judgeKnownToAll(cell, value);
    } else if (isSingle) {
      if (this.#floor.allowsOther(cell, value)) this.#fromOutside.push({ kind: 'exact', cell });
      else this.#alreadyOpen.push(cell);
    }
  }

  /** A cell that anybody can work out, within a label that leaves it no other value: insiders still may not. */
  #judgeKnownToAll(cell: number, value: number): void {
    if (this.#treatments[cell] === treatment.drop || !this.#floor.allowsOther(cell, value)) return;
    this.#everyInsider ??= this.#insiders();
    const insider = this.#everyInsider.find(
      (other) => other !== cell && this.#floor.allowsOther(cell, value, other),
    );
    if (insider !== undefined) this.#fromInside.push({ kind: 'insider', cell, insider });
  }

  #judgeInsider(cell: number, insider: number, value: number): void {
    if (this.#floor.allowsOther(cell, value, insider))
      this.#fromInside.push({ kind: 'insider', cell, insider });
  }

  #insiders(): number[] {
    return [...this.#problem.alone.keys()].filter(
      (cell) =>
        this.#problem.alone[cell] === 1 &&
        this.#treatments[cell] !== treatment.drop &&
        isUnknown(this.#problem, this.#treatments, cell),
    );
  }
}
