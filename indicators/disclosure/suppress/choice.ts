import { always, type Demands } from './demands.ts';

/**
 * Which candidates are chosen to be withheld, which demands that leaves open, and what it costs. Choosing and its
 * undoing are cheap, and every change is remembered until it is either accepted or undone.
 */
export class Choice {
  readonly demands: Demands;
  readonly price: Float64Array;
  readonly chosen: Uint8Array;
  /** Demands by candidate, and by the place that they wait for. */
  readonly demandsOf: number[][];
  readonly conditionalOf: number[][];
  /** How many of a demand's candidates are chosen. */
  readonly met: number[] = [];
  /** The price of its cheapest candidate. */
  readonly cheapest: number[] = [];
  /** Demands that hold and have no candidate chosen; the latest last. */
  readonly open: number[] = [];
  readonly #openAt: number[] = [];
  readonly #changes: number[] = [];
  cost = 0;

  /** @param price of each place; Infinity is never chosen */
  constructor(demands: Demands, price: Float64Array) {
    this.demands = demands;
    this.price = price;
    this.chosen = new Uint8Array(price.length);
    this.demandsOf = Array.from({ length: price.length }, () => []);
    this.conditionalOf = Array.from({ length: price.length }, () => []);
    this.takeUpDemands();
  }

  /** Takes the demands into account that have been added since. */
  takeUpDemands(): void {
    const { starts, candidates, conditions } = this.demands;
    for (let demand = this.met.length; demand < this.demands.size; demand++) {
      let [met, cheapest] = [0, Number.POSITIVE_INFINITY];
      for (let at = starts[demand] ?? 0; at < (starts[demand + 1] ?? 0); at++) {
        const place = candidates[at] ?? 0;
        this.demandsOf[place]?.push(demand);
        met += this.chosen[place] ?? 0;
        cheapest = Math.min(cheapest, this.price[place] ?? 0);
      }
      const condition = conditions[demand] ?? always;
      if (condition !== always) this.conditionalOf[condition]?.push(demand);
      this.met.push(met);
      this.cheapest.push(cheapest);
      this.#openAt.push(-1);
      if (met === 0 && this.#holds(demand)) this.#opens(demand);
    }
  }

  choose(place: number): void {
    this.#flip(place, 1);
    this.#changes.push(place);
  }

  drop(place: number): void {
    this.#flip(place, 0);
    this.#changes.push(place);
  }

  /** Whether all demands would still be met without a chosen place. */
  isNeedless(place: number): boolean {
    for (const demand of this.demandsOf[place] ?? []) {
      if (this.met[demand] === 1 && this.#holds(demand)) return false;
    }
    return true;
  }

  /** The places changed since the last `accept` or `undo`, in order, some more than once. */
  get changes(): readonly number[] {
    return this.#changes;
  }

  accept(): void {
    this.#changes.length = 0;
  }

  undo(): void {
    for (let place = this.#changes.pop(); place !== undefined; place = this.#changes.pop()) {
      this.#flip(place, this.chosen[place] === 1 ? 0 : 1);
    }
  }

  #holds(demand: number): boolean {
    const condition = this.demands.conditions[demand] ?? always;
    return condition === always || this.chosen[condition] === 1;
  }

  #flip(place: number, to: 0 | 1): void {
    this.chosen[place] = to;
    this.cost += to === 1 ? (this.price[place] ?? 0) : -(this.price[place] ?? 0);
    const step = to === 1 ? 1 : -1;
    for (const demand of this.demandsOf[place] ?? []) {
      const met = (this.met[demand] ?? 0) + step;
      this.met[demand] = met;
      if (to === 1 && met === 1) this.#closes(demand);
      if (to === 0 && met === 0 && this.#holds(demand)) this.#opens(demand);
    }
    for (const demand of this.conditionalOf[place] ?? []) {
      if (this.met[demand] !== 0) continue;
      if (to === 1) this.#opens(demand);
      else this.#closes(demand);
    }
  }

  #opens(demand: number): void {
    if (this.#openAt[demand] !== -1) return;
    this.#openAt[demand] = this.open.push(demand) - 1;
  }

  #closes(demand: number): void {
    const at = this.#openAt[demand] ?? -1;
    if (at === -1) return;
    this.#openAt[demand] = -1;
    const last = this.open.pop() ?? -1;
    if (last === demand) return;
    this.open[at] = last;
    this.#openAt[last] = at;
  }
}
