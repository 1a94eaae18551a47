import type { Choice } from './choice.ts';
import { Lot } from './lot.ts';

/** How much dearer than before an attempt may become before it is given up, in typical prices. */
const detour = 2.5;
/** At most so many chosen places are given up in one attempt. */
const mostGivenUp = 14;
/** So many neighbours are plenty to draw from. */
const poolSize = 400;
/** How many of the latest open demands are compared before one is met. */
const latest = 6;

/**
 * Makes a choice meet its demands cheaply: greedily, and then by local search that gives up a few neighbouring places
 * and meets what that opens in another way. Drawn lots come from a seed, so that the same problem gives the same choice.
 */
export class ChoiceSearch {
  readonly #choice: Choice;
  readonly #detour: number;
  readonly #lot = new Lot(1);
  /** Places that the current attempt must not choose, marked by its number. */
  readonly #barred: Int32Array;
  readonly #isIn: Int32Array;
  #attempt = 0;
  #mark = 0;

  /** @param typicalPrice of a place */
  constructor(choice: Choice, typicalPrice: number) {
    this.#choice = choice;
    this.#detour = detour * typicalPrice;
    this.#barred = new Int32Array(choice.price.length);
    this.#isIn = new Int32Array(choice.price.length);
  }

  /** Meets all open demands. False where one has no candidate. */
  meet(): boolean {
    this.#attempt++;
    const isMet = this.#repair(Number.POSITIVE_INFINITY, 0);
    this.#choice.accept();
    return isMet;
  }

  /** Drops what is needless, the dearest first. */
  prune(places: Iterable<number>): void {
    const { price, chosen } = this.#choice;
    const dearest = [...places]
      .filter((place) => chosen[place] === 1)
      .sort((a, b) => (price[b] ?? 0) - (price[a] ?? 0) || a - b);
    for (const place of dearest) {
      if (chosen[place] === 1 && this.#choice.isNeedless(place)) this.#choice.drop(place);
    }
  }

  /** All chosen places. */
  chosen(): number[] {
    const { chosen } = this.#choice;
    const places: number[] = [];
    for (let place = 0; place < chosen.length; place++) if (chosen[place] === 1) places.push(place);
    return places;
  }

  /**
   * Local search around chosen places.
   *
   * @param attempts per place
   */
  improve(places: readonly number[], attempts: number): void {
    for (let turn = 0; turn < attempts; turn++) {
      for (const place of places) if (this.#choice.chosen[place] === 1) this.#tryWithout(place);
    }
  }

  #tryWithout(place: number): void {
    const choice = this.#choice;
    const before = choice.cost;
    this.#attempt++;
    const wanted = 1 + this.#lot.below(mostGivenUp);
    const pool: number[] = [];
    this.#giveUp(place, true, pool);
    for (let given = 1; given < wanted && pool.length > 0; given++) {
      const at = this.#lot.below(pool.length);
      const next = pool[at] ?? 0;
      pool[at] = pool.at(-1) ?? 0;
      pool.pop();
      if (choice.chosen[next] !== 1) continue;
      const extends_ = this.#lot.unit() < 0.5;
      this.#giveUp(next, this.#lot.unit() < 0.1, extends_ ? pool : null);
    }
    if (!this.#repair(before + this.#detour, 0.7)) {
      choice.undo();
      return;
    }
    this.#pruneAround();
    if (choice.cost <= before + 1e-9) choice.accept();
    else choice.undo();
  }

  /** @param pool to put the chosen neighbours into: those that meet a demand together with the place */
  #giveUp(place: number, bar: boolean, pool: number[] | null): void {
    const choice = this.#choice;
    const { starts, candidates, conditions } = choice.demands;
    if (bar) this.#barred[place] = this.#attempt;
    choice.drop(place);
    if (!pool) return;
    const neighbours = (demand: number): void => {
      const condition = conditions[demand] ?? -1;
      if (condition !== -1 && choice.chosen[condition] === 1) pool.push(condition);
      for (let at = starts[demand] ?? 0; at < (starts[demand + 1] ?? 0); at++) {
        const other = candidates[at] ?? 0;
        if (choice.chosen[other] === 1) pool.push(other);
      }
    };
    for (const demand of choice.demandsOf[place] ?? []) {
      if (pool.length >= poolSize) return;
      neighbours(demand);
    }
    for (const demand of choice.conditionalOf[place] ?? []) {
      if (pool.length >= poolSize) return;
      neighbours(demand);
    }
  }

  /** Meets open demands, one after the other. False when that becomes too dear or impossible. */
  #repair(limit: number, noise: number): boolean {
    const choice = this.#choice;
    const { starts, candidates } = choice.demands;
    while (choice.open.length > 0) {
      let [demand, shortest] = [-1, Number.POSITIVE_INFINITY];
      for (let at = Math.max(0, choice.open.length - latest); at < choice.open.length; at++) {
        const open = choice.open[at] ?? 0;
        const length = (starts[open + 1] ?? 0) - (starts[open] ?? 0);
        if (length < shortest) [demand, shortest] = [open, length];
      }
      let [best, least] = [-1, Number.POSITIVE_INFINITY];
      for (let at = starts[demand] ?? 0; at < (starts[demand + 1] ?? 0); at++) {
        const place = candidates[at] ?? 0;
        if (this.#barred[place] === this.#attempt) continue;
        let score = this.#burden(place) / Math.max(1, this.#relief(place));
        if (noise > 0) score *= 1 + noise * this.#lot.unit();
        if (score < least) [best, least] = [place, score];
      }
      if (best === -1) return false;
      choice.choose(best);
      if (choice.cost > limit) return false;
    }
    return true;
  }

  /** What choosing a place costs, with the least that the demands cost which wait for it. */
  #burden(place: number): number {
    const { price, conditionalOf, met, cheapest } = this.#choice;
    let burden = price[place] ?? 0;
    for (const demand of conditionalOf[place] ?? []) if (met[demand] === 0) burden += cheapest[demand] ?? 0;
    return burden;
  }

  /** How many open demands a place would meet. */
  #relief(place: number): number {
    const { demandsOf, met, demands, chosen } = this.#choice;
    let relief = 0;
    for (const demand of demandsOf[place] ?? []) {
      if (met[demand] !== 0) continue;
      const condition = demands.conditions[demand] ?? -1;
      if (condition === -1 || chosen[condition] === 1) relief++;
    }
    return relief;
  }

  /** Only what the attempt has touched can have become needless. */
  #pruneAround(): void {
    const choice = this.#choice;
    const { starts, candidates } = choice.demands;
    this.#mark++;
    const touched: number[] = [];
    const touch = (place: number): void => {
      if (choice.chosen[place] !== 1 || this.#isIn[place] === this.#mark) return;
      this.#isIn[place] = this.#mark;
      touched.push(place);
    };
    const members = (demand: number): void => {
      for (let at = starts[demand] ?? 0; at < (starts[demand + 1] ?? 0); at++) touch(candidates[at] ?? 0);
    };
    for (const place of choice.changes.slice()) {
      touch(place);
      if (choice.chosen[place] === 1) {
        for (const demand of choice.demandsOf[place] ?? []) {
          const met = choice.met[demand] ?? 0;
          if (met === 2 || met === 3) members(demand);
        }
      } else {
        for (const demand of choice.conditionalOf[place] ?? []) if (choice.met[demand] === 1) members(demand);
      }
    }
    this.prune(touched);
  }
}
