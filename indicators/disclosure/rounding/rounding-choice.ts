import type { RoundingModel } from './rounding-model.ts';
import type { RoundingMove } from './rounding-move.ts';
import { type RowKind, rowKinds } from './row-kinds.ts';

/** Above all rows. */
const noRow = 0x7fffffff;
/** A move that costs this much more than it may, in part of its rows, is given up: the others seldom make up for it. */
const credit = 3;
const reach = 1024;
const width = 2 * reach;

/**
 * Which way each inner cell goes, how far each row is off, and what that costs. Steps are cheap, and are taken back
 * by taking them the other way.
 */
export class RoundingChoice {
  readonly model: RoundingModel;
  readonly chosen: Int8Array;
  /** By how many units each row stands above the multiple below its value. */
  readonly distance: Int32Array;
  readonly #prices: Float64Array;
  readonly #offset: Int32Array;
  /** For each step of a move, the next of its rows that is not yet priced, and where it stands. */
  readonly #head = new Int32Array(4);
  readonly #at = new Int32Array(4);

  /** Starts with carrying what is lost of one inner cell over to the next, so that sums of neighbours are near. */
  constructor(model: RoundingModel) {
    this.model = model;
    this.chosen = new Int8Array(model.inner.length);
    this.distance = model.origin.slice();
    this.#prices = new Float64Array(width * rowKinds.length);
    for (const [kind, tolerated] of rowKinds.entries())
      for (let at = 0; at < width; at++) this.#prices[kind * width + at] = priceOf(tolerated, at - reach);
    this.#offset = Int32Array.from(model.kind, (kind) => kind * width + reach);
    let carried = 0.5;
    for (const [place, rest] of model.rest.entries()) {
      carried += rest;
      if (carried < 1 || rest === 0) continue;
      carried -= 1;
      this.step(place, 1);
    }
  }

  /** What the row costs where it stands. */
  costOf(row: number): number {
    return this.#priceAt(row, this.distance[row] ?? 0);
  }

  canStep(place: number, by: number): boolean {
    const to = (this.chosen[place] ?? 0) + by;
    return to <= 1 && to >= (this.model.lowest[place] ?? 0);
  }

  /** All steps of a move. */
  apply({ places, by, length }: RoundingMove): void {
    for (let at = 0; at < length; at++) this.step(places[at] ?? 0, by[at] ?? 0);
  }

  step(place: number, by: number): void {
    const { starts, rows, factors } = this.model;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at++) {
      const row = rows[at] ?? 0;
      this.distance[row] = (this.distance[row] ?? 0) + by * (factors[at] ?? 0);
    }
    this.chosen[place] = (this.chosen[place] ?? 0) + by;
  }

  /**
   * By how much the cost would rise. Walks through the rows of all steps at once, in rising order, because most rows
   * of a good move keep their sum and need no price.
   *
   * @param most what the move may cost @returns Infinity when it is seen to cost far more than that
   */
  riseOf({ places, by, length }: RoundingMove, most: number): number {
    const { starts, rows, factors } = this.model;
    const [head, at] = [this.#head, this.#at];
    let next = noRow;
    for (let step = 0; step < length; step++) {
      const place = places[step] ?? 0;
      const from = starts[place] ?? 0;
      const row = from < (starts[place + 1] ?? 0) ? (rows[from] ?? noRow) : noRow;
      at[step] = from;
      head[step] = row;
      if (row < next) next = row;
    }
    let rise = 0;
    while (next !== noRow) {
      const row = next;
      next = noRow;
      let change = 0;
      for (let step = 0; step < length; step++) {
        let own = head[step] ?? noRow;
        if (own === row) {
          const here = at[step] ?? 0;
          change += (by[step] ?? 0) * (factors[here] ?? 0);
          own = here + 1 < (starts[(places[step] ?? 0) + 1] ?? 0) ? (rows[here + 1] ?? noRow) : noRow;
          at[step] = here + 1;
          head[step] = own;
        }
        if (own < next) next = own;
      }
      if (change === 0) continue;
      const from = this.distance[row] ?? 0;
      rise += this.#priceAt(row, from + change) - this.#priceAt(row, from);
      if (rise > most + credit) return Number.POSITIVE_INFINITY;
    }
    return rise;
  }

  /** The sign of the way back for a row that costs something. */
  wayBack(row: number): number {
    return (this.distance[row] ?? 0) < (rowKinds[this.model.kind[row] ?? 0]?.from ?? 0) ? 1 : -1;
  }

  /** Far out the price no longer rises; the start is never that far out. */
  #priceAt(row: number, distance: number): number {
    const at = Math.max(-reach, Math.min(reach - 1, distance));
    return this.#prices[(this.#offset[row] ?? 0) + at] ?? 0;
  }
}

function priceOf({ from, to, firstBelow, firstAbove }: RowKind, distance: number): number {
  if (distance < from) return firstBelow + from - distance - 1;
  return distance > to ? firstAbove + distance - to - 1 : 0;
}
