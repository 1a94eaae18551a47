import type { ProtectionProblem } from '../problem/protection-problem.ts';
import { kindOf, relationKind } from './row-kinds.ts';

/** Spells out every row in inner cells. */
export class RowTable {
  readonly #problem: ProtectionProblem;
  readonly #base: number;
  readonly #placeOf: Int32Array;
  readonly #memberStarts: number[] = [0];
  #members = new Int32Array(1024);
  #memberFactors = new Int8Array(1024);
  #length = 0;
  readonly #origin: number[] = [];
  readonly #kind: number[] = [];
  readonly #relation: number[] = [];
  /** Where the inner cells of a defined cell begin and end. */
  readonly #spelledFrom: Int32Array;
  readonly #spelledTo: Int32Array;
  /** Multiples below the values, in units, as they follow from those of the inner cells. */
  readonly #units: Float64Array;
  readonly #sum: Int32Array;
  readonly #met: Uint8Array;
  readonly #open: number[] = [];

  constructor(problem: ProtectionProblem, base: number, inner: number, placeOf: Int32Array) {
    this.#problem = problem;
    this.#base = base;
    this.#placeOf = placeOf;
    this.#spelledFrom = new Int32Array(problem.size);
    this.#spelledTo = new Int32Array(problem.size);
    this.#units = problem.value.map((value) => Math.floor(value / base));
    this.#sum = new Int32Array(inner);
    this.#met = new Uint8Array(inner);
  }

  addMultiple(place: number, cell: number): void {
    this.#take(place, 1);
    this.#close(0, kindOf(this.#problem.value[cell] ?? 0, this.#base), -1);
  }

  addDefined(cell: number, row: number): void {
    const { starts, cells, factors } = this.#problem.relations;
    let own = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      if (cells[at] === cell) own = factors[at] ?? 0;
    let units = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const other = cells[at] ?? 0;
      if (other === cell) continue;
      const factor = -(factors[at] ?? 0) / own;
      units += factor * (this.#units[other] ?? 0);
      this.#spell(other, factor);
    }
    const value = this.#problem.value[cell] ?? 0;
    const below = Math.floor(value / this.#base);
    this.#spelledFrom[cell] = this.#length;
    this.#close(units - below, kindOf(value, this.#base), -1);
    this.#spelledTo[cell] = this.#length;
    this.#units[cell] = units;
  }

  /** A relation that follows from the others has no members left, and needs no row. */
  addRelation(row: number): void {
    const { least, greatest } = this.#problem.relations;
    const from = Math.floor((least[row] ?? 0) / this.#base);
    const to = Math.ceil((greatest[row] ?? 0) / this.#base);
    if (to - from <= 1) this.#relate(row, from, to > from ? relationKind.oneUnitWide : relationKind.exact);
    else {
      if (from !== Number.NEGATIVE_INFINITY) this.#relate(row, from, relationKind.atLeast);
      if (to !== Number.POSITIVE_INFINITY) this.#relate(row, to, relationKind.atMost);
    }
  }

  columns() {
    const rows = this.#origin.length;
    const members = this.#members.slice(0, this.#length);
    const memberFactors = this.#memberFactors.slice(0, this.#length);
    const starts = new Int32Array(this.#sum.length + 1);
    for (const place of members) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
    for (let place = 0; place < this.#sum.length; place++)
      starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
    const next = starts.slice();
    const rowsOf = new Int32Array(members.length);
    const factors = new Int8Array(members.length);
    for (let row = 0; row < rows; row++)
      for (let at = this.#memberStarts[row] ?? 0; at < (this.#memberStarts[row + 1] ?? 0); at++) {
        const place = members[at] ?? 0;
        const to = next[place] ?? 0;
        next[place] = to + 1;
        rowsOf[to] = row;
        factors[to] = memberFactors[at] ?? 0;
      }
    return {
      starts,
      rows: rowsOf,
      factors,
      memberStarts: Int32Array.from(this.#memberStarts),
      members,
      memberFactors,
      origin: Int32Array.from(this.#origin),
      kind: Uint8Array.from(this.#kind),
      relation: Int32Array.from(this.#relation),
    };
  }

  #relate(row: number, zero: number, kind: number): void {
    const { starts, cells, factors } = this.#problem.relations;
    let units = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      units += (factors[at] ?? 0) * (this.#units[cells[at] ?? 0] ?? 0);
      this.#spell(cells[at] ?? 0, factors[at] ?? 0);
    }
    this.#close(units - zero, kind, row);
  }

  #spell(cell: number, factor: number): void {
    const place = this.#placeOf[cell] ?? -1;
    if (place !== -1) this.#take(place, factor);
    for (let at = this.#spelledFrom[cell] ?? 0; at < (this.#spelledTo[cell] ?? 0); at++)
      this.#take(this.#members[at] ?? 0, factor * (this.#memberFactors[at] ?? 0));
  }

  #take(place: number, factor: number): void {
    if (this.#met[place] === 0) this.#open.push(place);
    this.#met[place] = 1;
    this.#sum[place] = (this.#sum[place] ?? 0) + factor;
  }

  #close(origin: number, kind: number, relation: number): void {
    if (this.#length + this.#open.length > this.#members.length) {
      const room = 2 * (this.#members.length + this.#open.length);
      const [members, factors] = [new Int32Array(room), new Int8Array(room)];
      members.set(this.#members);
      factors.set(this.#memberFactors);
      this.#members = members;
      this.#memberFactors = factors;
    }
    for (const place of this.#open) {
      const factor = this.#sum[place] ?? 0;
      if (factor === 0) continue;
      this.#members[this.#length] = place;
      this.#memberFactors[this.#length] = factor;
      this.#length++;
    }
    this.#forget();
    if (this.#length === this.#memberStarts.at(-1)) return;
    this.#memberStarts.push(this.#length);
    this.#origin.push(origin);
    this.#kind.push(kind);
    this.#relation.push(relation);
  }

  #forget(): void {
    for (const place of this.#open) {
      this.#sum[place] = 0;
      this.#met[place] = 0;
    }
    this.#open.length = 0;
  }
}
