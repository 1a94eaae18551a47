/**
 * A seeded generator: sfc32 of Chris Doty-Humphrey (PractRand, 2010), started from the FNV-1a hash of a text
 * (Fowler, Noll and Vo 1991). The same seed gives the same numbers on every machine. Not for secrets.
 */
export class Random {
  #a = 0;
  #b: number;
  #c: number;
  #counter = 1;

  /** @param seed  one text per register, so that a change in one leaves the others as they were */
  constructor(seed: string) {
    this.#b = fnv1a(seed);
    this.#c = fnv1a(`${seed}/${seed}`);
    for (let round = 0; round < 12; round++) this.#next();
  }

  /** Uniform, 0 ≤ x < 1. */
  fraction(): number {
    return this.#next() / 2 ** 32;
  }

  /** @param probability  values under 0 mean never, over 1 always */
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** Uniform, both ends included; the upper end where the two have passed each other. */
  integer(least: number, most: number): number {
    return Math.min(most, least + Math.floor(this.fraction() * (most - least + 1)));
  }

  exponential(mean: number): number {
    return -mean * Math.log(1 - this.fraction());
  }

  /** Throws when there is nothing to pick from. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.integer(0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** Picks in proportion to weights ≥ 0; throws when there is nothing to pick from. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T {
    let left = this.fraction() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    const last = items.at(-1);
    if (!last) throw new Error('nothing to pick from');
    return last[0];
  }

  /** Fisher and Yates, into a new array. */
  shuffled<T>(items: readonly T[]): T[] {
    const left = [...items];
    const order: T[] = [];
    while (left.length > 0) {
      const at = this.integer(0, left.length - 1);
      const last = left.pop();
      if (last === undefined) break;
      order.push(at === left.length ? last : (left[at] ?? last));
      if (at < left.length) left[at] = last;
    }
    return order;
  }

  #next(): number {
    const drawn = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + drawn) | 0;
    return drawn >>> 0;
  }
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash | 0;
}
