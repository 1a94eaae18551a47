import type { Lot } from '../suppress/lot.ts';
import type { RoundingChoice } from './rounding-choice.ts';

/** Steps of up to four inner cells: places and signs, in columns that are filled anew for every move. */
export class RoundingMove {
  readonly places = new Int32Array(4);
  readonly by = new Int8Array(4);
  length = 0;

  take(from: RoundingMove): void {
    this.places.set(from.places);
    this.by.set(from.by);
    this.length = from.length;
  }

  /** @returns by how much the cost rises */
  apply(choice: RoundingChoice): number {
    let rise = 0;
    for (let at = 0; at < this.length; at++) rise += choice.step(this.places[at] ?? 0, this.by[at] ?? 0);
    return rise;
  }

  undo(choice: RoundingChoice): void {
    for (let at = 0; at < this.length; at++) choice.stepBack(this.places[at] ?? 0, this.by[at] ?? 0);
  }

  add(place: number, by: number): void {
    this.places[this.length] = place;
    this.by[this.length] = by;
    this.length++;
  }
}

/** Draws moves that leave sums as they are: along one equation, or around a rectangle of two. */
export class MoveDraw {
  readonly #choice: RoundingChoice;
  readonly #lot: Lot;
  #drawn = 0;
  #sign = 1;

  constructor(choice: RoundingChoice, lot: Lot) {
    this.#choice = choice;
    this.#lot = lot;
  }

  /** @returns whether a partner was found that can go the other way; else the move holds the first step alone */
  pair(move: RoundingMove, place: number, by: number): boolean {
    move.length = 0;
    move.add(place, by);
    const group = this.#groupOf(place);
    if (group === -1 || !this.#partner(place, group)) return false;
    const back = -by * this.#sign;
    if (!this.#choice.canStep(this.#drawn, back)) return false;
    move.add(this.#drawn, back);
    return true;
  }

  /** @returns whether a rectangle was found whose corners can all step */
  rectangle(move: RoundingMove, place: number, by: number): boolean {
    move.length = 0;
    const { groupsOf } = this.#choice.model;
    const groups = groupsOf[place] ?? [];
    if (groups.length < 2) return false;
    const first = this.#lot.below(groups.length);
    const second = (first + 1 + this.#lot.below(groups.length - 1)) % groups.length;
    const [along, across] = [groups[first] ?? 0, groups[second] ?? 0];
    if (!this.#partner(place, along)) return false;
    const beside = this.#drawn;
    const besideBy = -by * this.#sign;
    if (!this.#choice.canStep(beside, besideBy) || !this.#partner(place, across)) return false;
    const below = this.#drawn;
    const belowBy = -by * this.#sign;
    if (below === beside || !this.#choice.canStep(below, belowBy)) return false;
    const opposite = this.#opposite(place, beside, below, along, across);
    if (opposite === -1 || !this.#choice.canStep(opposite, by)) return false;
    move.add(place, by);
    move.add(beside, besideBy);
    move.add(below, belowBy);
    move.add(opposite, by);
    return true;
  }

  #groupOf(place: number): number {
    const groups = this.#choice.model.groupsOf[place] ?? [];
    return groups.length === 0 ? -1 : (groups[this.#lot.below(groups.length)] ?? -1);
  }

  /** Draws another cell of the group, and whether the two count with the same sign. */
  #partner(place: number, group: number): boolean {
    const { groupStarts, grouped, groupedFactors } = this.#choice.model;
    const from = groupStarts[group] ?? 0;
    const at = from + this.#lot.below((groupStarts[group + 1] ?? 0) - from);
    this.#drawn = grouped[at] ?? 0;
    if (this.#drawn === place) return false;
    let own = from;
    while (grouped[own] !== place) own++;
    this.#sign = (groupedFactors[own] ?? 0) * (groupedFactors[at] ?? 0);
    return true;
  }

  /** The fourth corner: a cell that stands in a group with each of two neighbours of a place. */
  #opposite(place: number, beside: number, below: number, along: number, across: number): number {
    const { groupsOf, groupStarts, grouped } = this.#choice.model;
    const belowGroups = groupsOf[below] ?? [];
    for (const group of groupsOf[beside] ?? []) {
      if (group === along) continue;
      for (let at = groupStarts[group] ?? 0; at < (groupStarts[group + 1] ?? 0); at++) {
        const corner = grouped[at] ?? 0;
        if (corner === beside || corner === place || corner === below) continue;
        const own = groupsOf[corner] ?? [];
        for (const shared of belowGroups) if (shared !== across && own.includes(shared)) return corner;
      }
    }
    return -1;
  }
}
