import type { Ground, Part, Step } from './ground.ts';

/**
 * The cheapest way to change one place by one so that every equation still holds: an exchange of ones along rows and
 * columns. Uniform-cost search over partly balanced exchanges; at each turn the equation with the fewest ways out is
 * balanced first. Each place changes by at most one in a move, which tables with their sums need in all but rare
 * cases; where it does not do, the attack finds out.
 *
 * @param table the numbers now, by place; no place goes below its lower bound
 * @param barred places that must stay as they are
 * @returns the steps, the first included; null when there is no such move within the search limit
 */
export function cheapestMove(
  ground: Ground,
  table: readonly number[],
  first: Step,
  barred: ReadonlySet<number>,
): Step[] | null {
  const mayStep = ({ place, by }: Step): boolean =>
    !barred.has(place) && (by > 0 || (table[place] ?? 0) > (ground.lower[place] ?? 0));
  if (!mayStep(first)) return null;
  const queue = new Queue();
  const seen = new Set<string>();
  const extend = (before: Trail | null, last: Step): void => {
    const trail = after(ground, before, last, mayStep);
    const key = placesOf(trail)
      .sort((a, b) => a - b)
      .join();
    if (!seen.has(key) && Number.isFinite(trail.estimate)) queue.push(trail);
    seen.add(key);
  };
  extend(null, first);
  for (let looks = 0; looks < searchLimit; looks++) {
    const trail = queue.pop();
    if (!trail) return null;
    if (trail.unbalanced.size === 0) return stepsOf(trail);
    for (const step of trail.waysOut) extend(trail, step);
  }
  return null;
}

/** Moves in the tables of one municipality take a few dozen looks; what takes this many is left to the attack. */
const searchLimit = 3000;

/** Among free moves the shorter is better: it leaves more ways for the next. */
const priceOfStep = 0.01;

interface Trail {
  readonly last: Step;
  readonly before: Trail | null;
  readonly cost: number;
  /** What the whole move will cost at least. */
  readonly estimate: number;
  /** What each equation is off by, where it is off. */
  readonly unbalanced: ReadonlyMap<number, number>;
  /** The steps that help the equation that has the fewest of them. */
  readonly waysOut: readonly Step[];
}

function after(ground: Ground, before: Trail | null, last: Step, mayStep: (step: Step) => boolean): Trail {
  const unbalanced = new Map(before?.unbalanced);
  for (const { equation, sign } of ground.equationsOf[last.place] ?? []) {
    const off = (unbalanced.get(equation) ?? 0) + sign * last.by;
    if (off === 0) unbalanced.delete(equation);
    else unbalanced.set(equation, off);
  }
  const cost = (before?.cost ?? 0) + (ground.price[last.place] ?? 0) + priceOfStep;
  const used = new Set([last.place, ...(before ? placesOf(before) : [])]);
  let waysOut: Step[] | undefined;
  let rest = 0;
  for (const [equation, off] of unbalanced) {
    const ways: Step[] = [];
    let cheapest = Infinity;
    for (const part of ground.equations[equation] ?? []) {
      const step = towardsBalance(part, off);
      const price = ground.price[part.place] ?? Infinity;
      if (used.has(part.place) || !Number.isFinite(price) || !mayStep(step)) continue;
      ways.push(step);
      cheapest = Math.min(cheapest, price + priceOfStep);
    }
    rest = Math.max(rest, cheapest);
    if (!waysOut || ways.length < waysOut.length) waysOut = ways;
  }
  return { last, before, cost, estimate: cost + rest, unbalanced, waysOut: waysOut ?? [] };
}

function towardsBalance({ place, sign }: Part, off: number): Step {
  return { place, by: off * sign > 0 ? -1 : 1 };
}

function stepsOf(trail: Trail): Step[] {
  const steps: Step[] = [];
  for (let at: Trail | null = trail; at; at = at.before) steps.push(at.last);
  return steps.reverse();
}

function placesOf(trail: Trail): number[] {
  const places: number[] = [];
  for (let at: Trail | null = trail; at; at = at.before) places.push(at.last.place);
  return places;
}

/** Cheapest first, and first come first served among equals, so that the same table always gives the same move. */
class Queue {
  readonly #heap: { readonly trail: Trail; readonly turn: number }[] = [];
  #turn = 0;

  push(trail: Trail): void {
    const heap = this.#heap;
    heap.push({ trail, turn: this.#turn++ });
    for (let at = heap.length - 1; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfBefore(at, parent)) return;
      at = parent;
    }
  }

  pop(): Trail | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top?.trail;
    heap[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const child = this.#isBefore(right, left) ? right : left;
      if (!this.#swapIfBefore(child, at)) return top.trail;
      at = child;
    }
  }

  #swapIfBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (!a || !b || !this.#isBefore(one, other)) return false;
    this.#heap[one] = b;
    this.#heap[other] = a;
    return true;
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (!a) return false;
    return (
      !b || a.trail.estimate < b.trail.estimate || (a.trail.estimate === b.trail.estimate && a.turn < b.turn)
    );
  }
}
