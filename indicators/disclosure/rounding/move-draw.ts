import type { Lot } from '../suppress/lot.ts';
import type { RoundingChoice } from './rounding-choice.ts';
import type { RoundingMove } from './rounding-move.ts';

/** Draws moves that leave sums as they are: along one equation, or around a rectangle of two. */
export class MoveDraw {
  readonly #choice: RoundingChoice;
  readonly #lot: Lot;
  #drawn = 0;
  #sign = 1;
  /** By group: the last search for a corner that it could close. */
  readonly #closes: Int32Array;
  #search = 0;

  constructor(choice: RoundingChoice, lot: Lot) {
    this.#choice = choice;
    this.#lot = lot;
    this.#closes = new Int32Array(choice.model.groupStarts.length);
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
    const { groupsFrom, groupsOf } = this.#choice.model;
    const from = groupsFrom[place] ?? 0;
    const groups = (groupsFrom[place + 1] ?? 0) - from;
    if (groups < 2) return false;
    const first = this.#lot.below(groups);
    const second = (first + 1 + this.#lot.below(groups - 1)) % groups;
    const along = groupsOf[from + first] ?? 0;
    const across = groupsOf[from + second] ?? 0;
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
    const { groupsFrom, groupsOf } = this.#choice.model;
    const from = groupsFrom[place] ?? 0;
    const groups = (groupsFrom[place + 1] ?? 0) - from;
    return groups === 0 ? -1 : (groupsOf[from + this.#lot.below(groups)] ?? -1);
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
    const { groupsFrom, groupsOf, groupStarts, grouped } = this.#choice.model;
    const [closes, search] = [this.#closes, ++this.#search];
    const belowEnd = groupsFrom[below + 1] ?? 0;
    for (let at = groupsFrom[below] ?? 0; at < belowEnd; at++) {
      const group = groupsOf[at] ?? 0;
      if (group !== across) closes[group] = search;
    }
    const besideEnd = groupsFrom[beside + 1] ?? 0;
    for (let by = groupsFrom[beside] ?? 0; by < besideEnd; by++) {
      const group = groupsOf[by] ?? 0;
      if (group === along) continue;
      const end = groupStarts[group + 1] ?? 0;
      for (let at = groupStarts[group] ?? 0; at < end; at++) {
        const corner = grouped[at] ?? 0;
        if (corner === beside || corner === place || corner === below) continue;
        const ownEnd = groupsFrom[corner + 1] ?? 0;
        for (let own = groupsFrom[corner] ?? 0; own < ownEnd; own++)
          if (closes[groupsOf[own] ?? 0] === search) return corner;
      }
    }
    return -1;
  }
}
