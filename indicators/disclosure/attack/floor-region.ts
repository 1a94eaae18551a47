import type { Highs } from 'highs';
import type { ChangedTable, ProtectionProblem } from '../problem/protection-problem.ts';
import type { Bounds } from './bounds.ts';
import type { Hold } from './hold.ts';
import type { Program } from './open-program.ts';
import type { RelationsByCell } from './relations-by-cell.ts';
import { Room, type Search } from './room.ts';

/** Above this many cells integer programming waits until the region has grown as far as it goes. */
const cellsForIntegers = 3_000;

/** Measured on crossings of three breakdowns: smaller regions decide next to nothing. */
const cellsAtFirst = 300;

/**
 * A circle of relations around some cells of the floor. It decides in two ways: when even without all relations outside
 * nothing is possible, nothing is; and a table that changes nothing at its border is possible as it stands.
 */
export class FloorRegion {
  readonly #problem: ProtectionProblem;
  readonly #byCell: RelationsByCell;
  readonly #bounds: Bounds;
  /** Relations that touch the inner cells. */
  #relations: number[] = [];
  readonly #isInside: Set<number>;
  /** Inner cells, all of whose relations are inside, then the border. */
  readonly #cells: number[] = [];
  #inner = 0;
  readonly #columnOf = new Map<number, number>();

  constructor(problem: ProtectionProblem, byCell: RelationsByCell, bounds: Bounds, seeds: readonly number[]) {
    this.#problem = problem;
    this.#byCell = byCell;
    this.#bounds = bounds;
    this.#isInside = new Set();
    for (const seed of seeds) this.#include(seed);
    let isGrowing = true;
    while (isGrowing && this.#cells.length < cellsAtFirst) isGrowing = this.grow();
  }

  get size(): number {
    return this.#cells.length;
  }

  /** Makes the border part of the inside. False when there is no border. */
  grow(): boolean {
    if (this.#inner === this.#cells.length) return false;
    const { starts, cells } = this.#problem.relations;
    const border = this.#cells.slice(this.#inner);
    this.#inner = this.#cells.length;
    for (const cell of border) {
      for (let k = this.#byCell.starts[cell] ?? 0; k < (this.#byCell.starts[cell + 1] ?? 0); k++) {
        const relation = this.#byCell.relations[k] ?? 0;
        if (this.#isInside.has(relation)) continue;
        this.#isInside.add(relation);
        this.#relations.push(relation);
        for (let at = starts[relation] ?? 0; at < (starts[relation + 1] ?? 0); at++) {
          const member = cells[at] ?? 0;
          if (this.#bounds.least[member] !== this.#bounds.greatest[member]) this.#include(member);
        }
      }
    }
    return true;
  }

  /** A table is of the whole problem; `no answer` asks for a wider circle. */
  search(highs: Highs, holds: readonly Hold[]): Search {
    const within = this.#searchAmong(this.#inner, highs, holds);
    if (within.found === 'table' || this.#inner === this.#cells.length) return within;
    const around = this.#searchAmong(this.#cells.length, highs, holds);
    return { found: around.found === 'nothing' ? 'nothing' : 'no answer' };
  }

  /** @param count how many of the cells may change, from the inside outward */
  #searchAmong(count: number, highs: Highs, holds: readonly Hold[]): Search {
    const value = Float64Array.from(this.#cells.slice(0, count), (cell) => this.#problem.value[cell] ?? 0);
    const room = new Room(highs, this.#program(count), value);
    try {
      const held = holds.map((hold) => ({ ...hold, cell: this.#columnOf.get(hold.cell) ?? 0 }));
      const isWhole = this.#inner === this.#cells.length;
      const search = isWhole || count <= cellsForIntegers ? room.search(held) : room.searchOverReals(held);
      return search.found === 'table' ? { found: 'table', table: this.#inWhole(search.table) } : search;
    } finally {
      room.close();
    }
  }

  #inWhole({ cells, by }: ChangedTable): ChangedTable {
    const steps = Array.from(cells, (column, at) => ({ cell: this.#cells[column] ?? 0, by: by[at] ?? 0 }));
    steps.sort((a, b) => a.cell - b.cell);
    return {
      cells: Int32Array.from(steps, ({ cell }) => cell),
      by: Float64Array.from(steps, (step) => step.by),
    };
  }

  #include(cell: number): void {
    if (this.#columnOf.has(cell)) return;
    this.#columnOf.set(cell, this.#cells.push(cell) - 1);
  }

  /** All but the first cells are constants; what the bounds know of the others holds in every table of the floor. */
  #program(count: number): Program {
    const { relations, value } = this.#problem;
    const starts = [0];
    const columns: number[] = [];
    const factors: number[] = [];
    const sums = this.#relations.map((relation) => {
      let sum = 0;
      for (let at = relations.starts[relation] ?? 0; at < (relations.starts[relation + 1] ?? 0); at++) {
        const cell = relations.cells[at] ?? 0;
        const factor = relations.factors[at] ?? 0;
        const column = this.#columnOf.get(cell);
        sum += factor * (value[cell] ?? 0);
        if (column === undefined || column >= count) continue;
        columns.push(column);
        factors.push(factor);
      }
      starts.push(columns.length);
      return sum;
    });
    const ends = (of: Float64Array): Float64Array =>
      Float64Array.from(this.#relations, (relation, at) => (of[relation] ?? 0) - (sums[at] ?? 0));
    const steps = (of: Float64Array): Float64Array =>
      Float64Array.from(this.#cells.slice(0, count), (cell) => (of[cell] ?? 0) - (value[cell] ?? 0));
    return {
      columnLeast: steps(this.#bounds.least),
      columnGreatest: steps(this.#bounds.greatest),
      rowLeast: ends(relations.least),
      rowGreatest: ends(relations.greatest),
      starts: Int32Array.from(starts),
      columns: Int32Array.from(columns),
      factors: Float64Array.from(factors),
    };
  }
}
