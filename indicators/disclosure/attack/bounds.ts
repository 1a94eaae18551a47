import type { Relations } from '../problem/protection-problem.ts';
import type { Hold } from './hold.ts';
import { type RelationsByCell, relationsByCell } from './relations-by-cell.ts';

/** How many terms may be looked at for one question; a question that leads further is left to others. */
const termsPerQuestion = 100_000;

/** How often one relation may be gone through at the start. Sums settle in a few turns; shares can creep for ever. */
const turnsPerRelation = 40;

/**
 * The least and greatest value of each cell, as they follow from one relation at a time until nothing changes: what is
 * left of a sum when its other parts are at their least. Whole numbers all through, so what it rules out is out of
 * the question; what it leaves need not be possible. (Bounds consistency: Apt 2003, Principles of Constraint
 * Programming, chapter 6.)
 */
export class Bounds {
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  readonly #relations: Relations;
  readonly #byCell: RelationsByCell;
  readonly #queue: Int32Array;
  readonly #isWaiting: Uint8Array;
  #first = 0;
  #waiting = 0;
  /** What questions have drawn in, to be undone. */
  readonly #changed: number[] = [];
  readonly #before: number[] = [];
  /** Whether nothing at all is possible. */
  readonly isEmpty: boolean;

  /** @param least, greatest by rule; not changed */
  constructor(relations: Relations, least: Float64Array, greatest: Float64Array) {
    this.least = Float64Array.from(least);
    this.greatest = Float64Array.from(greatest);
    this.#relations = relations;
    this.#byCell = relationsByCell(relations, least.length);
    const count = relations.starts.length - 1;
    this.#queue = new Int32Array(count);
    this.#isWaiting = new Uint8Array(count);
    for (let relation = 0; relation < count; relation++) this.#enqueue(relation);
    const crossed = this.least.some((from, cell) => from > (this.greatest[cell] ?? 0));
    this.isEmpty = crossed || !this.#drawIn(turnsPerRelation * relations.cells.length);
    this.#forget();
  }

  /** True when no table has the cells where they are held. False tells nothing. */
  refutes(holds: readonly Hold[]): boolean {
    let isPossible = !this.isEmpty;
    for (const { cell, from, to } of holds) {
      if (from > (this.least[cell] ?? 0)) isPossible &&= this.#set(cell, from, this.greatest[cell] ?? 0);
      if (to < (this.greatest[cell] ?? 0)) isPossible &&= this.#set(cell, this.least[cell] ?? 0, to);
    }
    isPossible &&= this.#drawIn(termsPerQuestion);
    this.#undo();
    return !isPossible;
  }

  #set(cell: number, from: number, to: number): boolean {
    this.#changed.push(cell);
    this.#before.push(this.least[cell] ?? 0, this.greatest[cell] ?? 0);
    this.least[cell] = from;
    this.greatest[cell] = to;
    const { starts, relations } = this.#byCell;
    for (let k = starts[cell] ?? 0; k < (starts[cell + 1] ?? 0); k++) this.#enqueue(relations[k] ?? 0);
    return from <= to;
  }

  #undo(): void {
    for (let at = this.#changed.length - 1; at >= 0; at--) {
      const cell = this.#changed[at] ?? 0;
      this.least[cell] = this.#before[2 * at] ?? 0;
      this.greatest[cell] = this.#before[2 * at + 1] ?? 0;
    }
    this.#forget();
  }

  #forget(): void {
    this.#changed.length = 0;
    this.#before.length = 0;
    while (this.#waiting > 0) this.#dequeue();
  }

  #drawIn(termsToLookAt: number): boolean {
    const { starts } = this.#relations;
    let left = termsToLookAt;
    while (this.#waiting > 0 && left > 0) {
      const relation = this.#dequeue();
      left -= (starts[relation + 1] ?? 0) - (starts[relation] ?? 0);
      if (!this.#drawInAlong(relation)) return false;
    }
    return true;
  }

  /** False when the relation cannot hold. */
  #drawInAlong(relation: number): boolean {
    const { starts, cells, factors, least, greatest } = this.#relations;
    const [begin, end] = [starts[relation] ?? 0, starts[relation + 1] ?? 0];
    let [smallest, endlessDown, largest, endlessUp] = [0, 0, 0, 0];
    for (let at = begin; at < end; at++) {
      const factor = factors[at] ?? 0;
      const [low, high] = this.#termBetween(cells[at] ?? 0, factor);
      if (low === Number.NEGATIVE_INFINITY) endlessDown++;
      else smallest += low;
      if (high === Number.POSITIVE_INFINITY) endlessUp++;
      else largest += high;
    }
    const [from, to] = [least[relation] ?? 0, greatest[relation] ?? 0];
    if ((endlessDown === 0 && smallest > to) || (endlessUp === 0 && largest < from)) return false;
    for (let at = begin; at < end; at++) {
      const cell = cells[at] ?? 0;
      const factor = factors[at] ?? 0;
      const [low, high] = this.#termBetween(cell, factor);
      const othersLeast = withoutOne(smallest, endlessDown, low);
      const othersGreatest = withoutOne(largest, endlessUp, high);
      const most = Number.isFinite(othersLeast) ? to - othersLeast : Number.POSITIVE_INFINITY;
      const fewest = Number.isFinite(othersGreatest) ? from - othersGreatest : Number.NEGATIVE_INFINITY;
      const [lower, upper] =
        factor > 0
          ? [ceilingOf(fewest, factor), floorOf(most, factor)]
          : [ceilingOf(-most, -factor), floorOf(-fewest, -factor)];
      const [ownLeast, ownGreatest] = [this.least[cell] ?? 0, this.greatest[cell] ?? 0];
      if (lower <= ownLeast && upper >= ownGreatest) continue;
      // The sums above are of before: still true, only not the tightest. The relation waits for another turn.
      if (!this.#set(cell, Math.max(lower, ownLeast), Math.min(upper, ownGreatest))) return false;
    }
    return true;
  }

  #termBetween(cell: number, factor: number): readonly [number, number] {
    const [least, greatest] = [this.least[cell] ?? 0, this.greatest[cell] ?? 0];
    return factor > 0 ? [factor * least, factor * greatest] : [factor * greatest, factor * least];
  }

  #enqueue(relation: number): void {
    if (this.#isWaiting[relation] === 1) return;
    this.#isWaiting[relation] = 1;
    this.#queue[(this.#first + this.#waiting) % this.#queue.length] = relation;
    this.#waiting++;
  }

  #dequeue(): number {
    const relation = this.#queue[this.#first] ?? 0;
    this.#first = (this.#first + 1) % this.#queue.length;
    this.#waiting--;
    this.#isWaiting[relation] = 0;
    return relation;
  }
}

function withoutOne(sum: number, endless: number, one: number): number {
  if (Number.isFinite(one)) return endless > 0 ? Number.NaN : sum - one;
  return endless > 1 ? Number.NaN : sum;
}

/**
 * Greatest whole number of which a positive factor makes no more than this. Between whole numbers below 2^52 a rounded
 * quotient does not cross a whole number.
 */
function floorOf(product: number, factor: number): number {
  return Math.floor(product / factor);
}

function ceilingOf(product: number, factor: number): number {
  return 0 - floorOf(-product, factor);
}
