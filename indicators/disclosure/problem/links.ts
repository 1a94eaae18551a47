/**
 * Numbers that are linked two by two, and what hangs together through that (union–find with path halving). Of those that
 * hang together the lowest leads, so that nothing depends on the order of the links.
 */
export class Links {
  readonly #leader: Int32Array;

  /** @param size numbers from 0 up to, but not including, this */
  constructor(size: number) {
    this.#leader = Int32Array.from({ length: size }, (_, one) => one);
  }

  leaderOf(one: number): number {
    const leader = this.#leader;
    let at = one;
    for (let up = leader[at] ?? at; up !== at; up = leader[at] ?? at) {
      leader[at] = leader[up] ?? up;
      at = up;
    }
    return at;
  }

  /** @returns who leads both from now on */
  join(one: number, other: number): number {
    const [a, b] = [this.leaderOf(one), this.leaderOf(other)];
    const first = Math.min(a, b);
    this.#leader[Math.max(a, b)] = first;
    return first;
  }
}
