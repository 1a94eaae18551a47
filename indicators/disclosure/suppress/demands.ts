/** No condition: the demand stands whatever is withheld. */
export const always = -1;

/**
 * What every safe pattern must satisfy, as far as it is known: once a demand's condition is withheld, at least one of
 * its candidates is. A growing list; the same demand is kept once.
 */
export class Demands {
  /** The place that a demand waits for, or `always`. */
  readonly conditions: number[] = [];
  readonly starts: number[] = [0];
  readonly candidates: number[] = [];
  readonly #known = new Map<number, number[]>();

  get size(): number {
    return this.conditions.length;
  }

  /**
   * @param candidates places, without repetition
   * @returns its number, or −1 for one that is known
   */
  add(condition: number, candidates: Iterable<number>): number {
    const sorted = [...candidates].sort((a, b) => a - b);
    let hash = condition;
    for (const place of sorted) hash = (Math.imul(hash, 1000003) ^ place) | 0;
    const alike = this.#known.get(hash) ?? [];
    if (alike.some((demand) => this.#is(demand, condition, sorted))) return -1;
    const demand = this.conditions.push(condition) - 1;
    alike.push(demand);
    this.#known.set(hash, alike);
    for (const place of sorted) this.candidates.push(place);
    this.starts.push(this.candidates.length);
    return demand;
  }

  #is(demand: number, condition: number, sorted: readonly number[]): boolean {
    const from = this.starts[demand] ?? 0;
    return (
      this.conditions[demand] === condition &&
      (this.starts[demand + 1] ?? 0) - from === sorted.length &&
      sorted.every((place, at) => this.candidates[from + at] === place)
    );
  }
}
