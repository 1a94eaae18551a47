import type { Hiding } from './hiding.ts';

/** Places that change together so that every equation still holds: place up, ~place down, each by one. */
export type Move = Int32Array;

export function placeIn(step: number): number {
  return step < 0 ? ~step : step;
}

/** How many of the best ways out are tried, by depth: broad at first, then narrow. */
const widths = [8, 8, 6, 4, 4, 3, 3, 3, 3];
const narrow = 2;
const deepest = 60;
const mostUnbalanced = 24;
/** A way that leaves an equation with no other withheld place is no way. */
const deadEnd = 45;

/**
 * Looks among withheld places for exchanges of ones along the equations: depth-first, at each turn balancing the
 * equation with the fewest withheld members, the most promising member first. Finds most moves in a few dozen looks;
 * what it does not find may still exist.
 */
export class MoveSearch {
  readonly #hiding: Hiding;
  /** How far each place is from its confidential value while a walk goes on. */
  readonly moved: Float64Array;
  /** Places that must stand still. */
  readonly barred: Uint8Array;
  readonly #direction: Int8Array;
  readonly #off: Int32Array;
  readonly #unbalanced: number[] = [];
  readonly #unbalancedAt: Int32Array;
  readonly #trail: number[] = [];
  #looksLeft = 0;
  #need = 1;

  constructor(hiding: Hiding) {
    const { size, rowStarts } = hiding.ground;
    this.#hiding = hiding;
    this.moved = new Float64Array(size);
    this.barred = new Uint8Array(size);
    this.#direction = new Int8Array(size);
    this.#off = new Int32Array(rowStarts.length - 1);
    this.#unbalancedAt = new Int32Array(rowStarts.length - 1).fill(-1);
  }

  /** How far a place can still go that way. */
  roomOf(place: number, direction: number): number {
    const { up, down } = this.#hiding.ground;
    const moved = this.moved[place] ?? 0;
    return direction > 0 ? (up[place] ?? 0) - moved : (down[place] ?? 0) + moved;
  }

  /**
   * A move that takes one place a step up or down.
   * @param need how many such steps are wanted: members with less room are put last
   * @param looks how many partial moves are looked at
   */
  find(place: number, direction: 1 | -1, need: number, looks: number): Move | null {
    if (this.roomOf(place, direction) < 1 || this.#hiding.hidden[place] !== 1) return null;
    this.#looksLeft = looks;
    this.#need = need;
    this.#put(place, direction);
    const isFound = this.#unbalanced.length === 0 || this.#extend(1);
    const move = isFound
      ? Int32Array.from(this.#trail, (member) => ((this.#direction[member] ?? 0) > 0 ? member : ~member))
      : null;
    while (this.#trail.length > 0) this.#takeBack();
    return move;
  }

  #extend(depth: number): boolean {
    if (this.#looksLeft-- <= 0 || depth > deepest || this.#unbalanced.length > mostUnbalanced) return false;
    const { hiddenInRow, rowStarts, rowPlaces, rowSigns } = this.#hiding;
    let [row, fewest] = [-1, Number.POSITIVE_INFINITY];
    for (const unbalanced of this.#unbalanced) {
      const hidden = hiddenInRow[unbalanced] ?? 0;
      if (hidden < fewest) [row, fewest] = [unbalanced, hidden];
    }
    const off = this.#off[row] ?? 0;
    const width = widths[depth] ?? narrow;
    const steps: number[] = [];
    const scores: number[] = [];
    const from = rowStarts[row] ?? 0;
    for (let at = from; at < from + fewest; at++) {
      const place = rowPlaces[at] ?? 0;
      if (this.#direction[place] !== 0 || this.barred[place] === 1) continue;
      const direction = (rowSigns[at] ?? 0) > 0 === off > 0 ? -1 : 1;
      const room = this.roomOf(place, direction);
      if (room < 1) continue;
      const score = this.#scoreOf(place, direction, row, room);
      if (score >= deadEnd || (steps.length === width && score >= (scores[width - 1] ?? 0))) continue;
      let rank = steps.length < width ? steps.length : width - 1;
      for (; rank > 0 && (scores[rank - 1] ?? 0) > score; rank--) {
        scores[rank] = scores[rank - 1] ?? 0;
        steps[rank] = steps[rank - 1] ?? 0;
      }
      scores[rank] = score;
      steps[rank] = direction > 0 ? place : ~place;
    }
    for (const step of steps) {
      this.#put(placeIn(step), step < 0 ? -1 : 1);
      if (this.#unbalanced.length === 0 || this.#extend(depth + 1)) return true;
      this.#takeBack();
      if (this.#looksLeft <= 0) return false;
    }
    return false;
  }

  /** The lower the better: how much balance a step costs elsewhere, little room, and what could rather be shown. */
  #scoreOf(place: number, direction: number, row: number, room: number): number {
    const { placeStarts, rowOf, signOf, hiddenInRow, ground } = this.#hiding;
    let score = 0.15 * (ground.price[place] ?? 0);
    if (room < this.#need) score += 0.35 * (1 - room / this.#need);
    for (let entry = placeStarts[place] ?? 0; entry < (placeStarts[place + 1] ?? 0); entry++) {
      const other = rowOf[entry] ?? 0;
      if (other === row) continue;
      const off = this.#off[other] ?? 0;
      if (off === 0) score += (hiddenInRow[other] ?? 0) <= 1 ? 50 : 1;
      else score += off > 0 === (signOf[entry] ?? 0) * direction < 0 ? -1.6 : 1.6;
    }
    return score;
  }

  #put(place: number, direction: number): void {
    this.#direction[place] = direction;
    this.#trail.push(place);
    this.#shift(place, direction);
  }

  #takeBack(): void {
    const place = this.#trail.pop() ?? 0;
    const direction = this.#direction[place] ?? 0;
    this.#direction[place] = 0;
    this.#shift(place, -direction);
  }

  #shift(place: number, direction: number): void {
    const { placeStarts, rowOf, signOf } = this.#hiding;
    for (let entry = placeStarts[place] ?? 0; entry < (placeStarts[place + 1] ?? 0); entry++) {
      const row = rowOf[entry] ?? 0;
      const before = this.#off[row] ?? 0;
      const now = before + (signOf[entry] ?? 0) * direction;
      this.#off[row] = now;
      if (before === 0) this.#unbalancedAt[row] = this.#unbalanced.push(row) - 1;
      else if (now === 0) {
        const at = this.#unbalancedAt[row] ?? 0;
        const last = this.#unbalanced.pop() ?? 0;
        if (last !== row) {
          this.#unbalanced[at] = last;
          this.#unbalancedAt[last] = at;
        }
        this.#unbalancedAt[row] = -1;
      }
    }
  }
}
