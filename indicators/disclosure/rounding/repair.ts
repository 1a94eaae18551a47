import type { Lot } from '../suppress/lot.ts';
import { MoveDraw } from './move-draw.ts';
import type { RoundingChoice } from './rounding-choice.ts';
import { RoundingMove } from './rounding-move.ts';

const longestChain = 16;
/** A chain that has cost this many times what it shall save is given up. */
const patience = 3;

/** Which rows are put right, and how. */
export interface RepairTask {
  /** What a row may cost. */
  readonly tolerated: number;
  /** What putting one right saves at least. */
  readonly saving: number;
  /**
   * Cost that is kept with probability 1/e for a row put right, in such savings. Where it is far below 1, the last rows
   * stay: nothing is ever put up with elsewhere to get them out. Where it is far above, new ones come as fast.
   */
  readonly heat: number;
}

/**
 * Puts rows right that cost too much, by chains of moves as Lin & Kernighan (1973, Operations Research 21:498) build
 * them: the best of some drawn moves is taken although it may upset other rows, which are put right in turn; what is
 * kept is the chain up to where it was cheapest, when that is worth it.
 */
export class Repair {
  readonly #choice: RoundingChoice;
  readonly #lot: Lot;
  readonly #draw: MoveDraw;
  readonly #task: RepairTask;
  readonly #upset: number[] = [];
  readonly #placeAmongUpset: Int32Array;
  readonly #usedBy: Int32Array;
  #chain = 0;
  readonly #candidate = new RoundingMove();
  readonly #best = new RoundingMove();

  constructor(choice: RoundingChoice, lot: Lot, task: RepairTask) {
    this.#choice = choice;
    this.#lot = lot;
    this.#draw = new MoveDraw(choice, lot);
    this.#task = task;
    this.#placeAmongUpset = new Int32Array(choice.model.kind.length).fill(-1);
    this.#usedBy = new Int32Array(choice.model.inner.length);
    for (let row = 0; row < choice.model.kind.length; row++) this.#note(row);
  }

  /** How many rows cost too much. */
  get left(): number {
    return this.#upset.length;
  }

  /** @param effort how many moves may be drawn @returns how many of them were left over */
  run(effort: number): number {
    let left = effort;
    while (left > 0 && this.#upset.length > 0) {
      const row = this.#upset[this.#lot.below(this.#upset.length)] ?? 0;
      // Few draws leave more to chance, many find the best move: a row that withstands the one may yield to the other.
      left -= this.#follow(row, Math.ceil(16 * 32 ** this.#lot.unit()));
    }
    return left;
  }

  #follow(first: number, draws: number): number {
    const choice = this.#choice;
    const { saving, heat } = this.#task;
    this.#chain++;
    const waiting = [first];
    const steps: number[] = [];
    let drawn = 0;
    let rise = 0;
    let lowest = Number.POSITIVE_INFINITY;
    let kept = 0;
    const tolerance = -heat * saving * Math.log(1 - this.#lot.unit());
    for (let length = 0; length < longestChain && rise <= patience * saving; length++) {
      const row = this.#next(waiting);
      if (row === -1) break;
      drawn += draws;
      const added = this.#bestMove(row, draws);
      if (added === Number.POSITIVE_INFINITY) break;
      rise += added;
      choice.apply(this.#best);
      for (let at = 0; at < this.#best.length; at++) {
        const place = this.#best.places[at] ?? 0;
        this.#usedBy[place] = this.#chain;
        steps.push(place, this.#best.by[at] ?? 0);
        this.#wait(waiting, place);
      }
      if (rise >= lowest) continue;
      lowest = rise;
      kept = steps.length;
      if (lowest < -saving / 2) break;
    }
    if (lowest > tolerance) kept = 0;
    for (let at = steps.length - 2; at >= kept; at -= 2) choice.step(steps[at] ?? 0, -(steps[at + 1] ?? 0));
    const { starts, rows } = choice.model;
    for (let at = 0; at < kept; at += 2) {
      const place = steps[at] ?? 0;
      for (let to = starts[place] ?? 0; to < (starts[place + 1] ?? 0); to++) this.#note(rows[to] ?? 0);
    }
    return drawn;
  }

  #next(waiting: number[]): number {
    while (waiting.length > 0) {
      const at = this.#lot.below(waiting.length);
      const row = waiting[at] ?? 0;
      if (this.#choice.costOf(row) > this.#task.tolerated) return row;
      waiting[at] = waiting.at(-1) ?? 0;
      waiting.pop();
    }
    return -1;
  }

  #wait(waiting: number[], place: number): void {
    const { starts, rows } = this.#choice.model;
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const row = rows[at] ?? 0;
      if (this.#choice.costOf(row) > this.#task.tolerated && !waiting.includes(row)) waiting.push(row);
    }
  }

  /** @returns by how much the cost rises; Infinity when no move was found */
  #bestMove(row: number, draws: number): number {
    let lowest = Number.POSITIVE_INFINITY;
    for (let draw = 0; draw < draws; draw++) {
      if (!this.#drawFor(row)) continue;
      const most = Math.min(lowest, patience * this.#task.saving);
      const rise = this.#choice.riseOf(this.#candidate, most);
      if (rise >= lowest) continue;
      lowest = rise;
      this.#best.take(this.#candidate);
    }
    return lowest;
  }

  #drawFor(row: number): boolean {
    const [choice, lot, candidate] = [this.#choice, this.#lot, this.#candidate];
    const { memberStarts, members, memberFactors } = choice.model;
    const from = memberStarts[row] ?? 0;
    const at = from + lot.below((memberStarts[row + 1] ?? 0) - from);
    const place = members[at] ?? 0;
    const by = choice.wayBack(row) * Math.sign(memberFactors[at] ?? 0);
    if (this.#usedBy[place] === this.#chain || !choice.canStep(place, by)) return false;
    const lottery = lot.unit();
    if (lottery < 0.6 && this.#draw.rectangle(candidate, place, by) && this.#isFresh(row)) return true;
    if (lottery < 0.9 && this.#draw.pair(candidate, place, by) && this.#isFresh(row)) return true;
    candidate.length = 0;
    candidate.add(place, by);
    return true;
  }

  /** Whether the partners of the first step are unused, and do not undo it in the row itself. */
  #isFresh(row: number): boolean {
    const { starts, rows } = this.#choice.model;
    for (let at = 1; at < this.#candidate.length; at++) {
      const place = this.#candidate.places[at] ?? 0;
      if (this.#usedBy[place] === this.#chain) return false;
      if (at === 3) return true;
      for (let to = starts[place] ?? 0; to < (starts[place + 1] ?? 0); to++)
        if (rows[to] === row) return false;
    }
    return true;
  }

  #note(row: number): void {
    const upset = this.#choice.costOf(row) > this.#task.tolerated;
    const at = this.#placeAmongUpset[row] ?? -1;
    if (upset === at >= 0) return;
    if (upset) this.#placeAmongUpset[row] = this.#upset.push(row) - 1;
    else {
      const last = this.#upset.pop() ?? row;
      if (last !== row) {
        this.#upset[at] = last;
        this.#placeAmongUpset[last] = at;
      }
      this.#placeAmongUpset[row] = -1;
    }
  }
}
