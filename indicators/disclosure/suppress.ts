import { cheapestMove } from './cheapest-move.ts';
import { type Ground, groundOf, type Step } from './ground.ts';
import type { Component, ProtectionProblem, Treatments } from './protection-problem.ts';

/**
 * Proposes which further cells of a component to withhold so that the primary ones cannot be worked out. For each
 * primary cell it looks for exchanges that carry the confidential table to others which differ in that cell, as far
 * as its label reaches up and down and around each insider; whatever an exchange goes through must be withheld.
 * Cheap exchanges are preferred; what turns out to be needless is shown again. A proposal, no proof: the attack
 * decides, with none of this code.
 *
 * @param treatments what is withheld or dropped so far, the primary cells among it
 * @returns cells to withhold besides, in the order of the problem
 */
export function suppress(problem: ProtectionProblem, component: Component, treatments: Treatments): number[] {
  const primaries = component.cells.filter((at) => problem.cells[at]?.primary && !problem.cells[at]?.known);
  if (primaries.length === 0) return [];
  const search = new Suppression(problem, component, treatments);
  for (const primary of byReach(problem, primaries)) search.protect(primary);
  search.showWhatIsNeedless();
  return search.withheldBesides();
}

/** How far a primary cell can be moved, and by which exchanges. */
interface Certificate {
  readonly upwards: number;
  readonly downwards: number;
  /** Insiders for whom no exchange was found: as a rule cells about the same person. */
  readonly blind: number;
  readonly through: ReadonlySet<number>;
}

class Suppression {
  readonly #problem: ProtectionProblem;
  readonly #ground: Ground;
  readonly #fullPrice: readonly number[];
  readonly #insiders: readonly number[];
  readonly #certificates = new Map<number, Certificate>();

  constructor(problem: ProtectionProblem, component: Component, treatments: Treatments) {
    this.#problem = problem;
    this.#ground = groundOf(problem, component, treatments);
    this.#fullPrice = [...this.#ground.price];
    this.#insiders = component.cells.flatMap((at) => {
      const place = this.#ground.placeOf.get(at);
      const knows = problem.cells[at]?.alone && treatments[at] !== 'drop';
      return knows && place !== undefined ? [place] : [];
    });
  }

  /** Withholds what the cheapest exchanges for a primary cell go through. */
  protect(primary: number): void {
    const place = this.#ground.placeOf.get(primary);
    if (place === undefined) return;
    this.#certificates.set(primary, this.#certify(primary, place));
  }

  /** Dearest first: shows a withheld cell again if every primary cell that relied on it manages without. */
  showWhatIsNeedless(): void {
    const { price } = this.#ground;
    const dearestFirst = this.#bought().sort(
      (a, b) => (this.#fullPrice[b] ?? 0) - (this.#fullPrice[a] ?? 0) || a - b,
    );
    for (const place of dearestFirst) {
      const kept = [...price];
      for (const other of price.keys()) if (kept[other] !== 0) price[other] = Infinity;
      price[place] = Infinity;
      const renewed = this.#renewWithout(place);
      for (const other of price.keys()) price[other] = kept[other] ?? 0;
      if (!renewed) continue;
      price[place] = this.#fullPrice[place] ?? 0;
      for (const [primary, certificate] of renewed) this.#certificates.set(primary, certificate);
    }
  }

  withheldBesides(): number[] {
    return this.#bought()
      .flatMap((place) => this.#ground.cells[place] ?? [])
      .sort((a, b) => a - b);
  }

  #bought(): number[] {
    return [...this.#ground.price.keys()].filter(
      (place) => this.#ground.price[place] === 0 && this.#fullPrice[place] !== 0,
    );
  }

  #renewWithout(place: number): Map<number, Certificate> | null {
    const renewed = new Map<number, Certificate>();
    for (const [primary, before] of this.#certificates) {
      const own = this.#ground.placeOf.get(primary);
      if (own === undefined || !before.through.has(place)) continue;
      const now = this.#certify(primary, own);
      if (now.upwards < before.upwards || now.downwards < before.downwards || now.blind > before.blind)
        return null;
      renewed.set(primary, now);
    }
    return renewed;
  }

  #certify(primary: number, place: number): Certificate {
    const { up, down, either } = reachOf(this.#problem, primary);
    const through = new Set<number>();
    const pinned = new Set(this.#insiders.filter((insider) => insider !== place));
    const upwards = this.#walk({ place, by: 1 }, up, through, pinned);
    const downwards = either && upwards > 0 ? 0 : this.#walk({ place, by: -1 }, down, through, pinned);
    let blind = 0;
    for (const insider of pinned) {
      const barred = new Set([insider]);
      const steps =
        this.#buy({ place, by: 1 }, this.#ground.start, barred) ??
        this.#buy({ place, by: -1 }, this.#ground.start, barred);
      if (!steps) blind++;
      for (const step of steps ?? []) through.add(step.place);
    }
    return { upwards, downwards, blind, through };
  }

  /** Repeats moves from table to table, and strikes the insiders whose own cells once stood still. */
  #walk(first: Step, length: number, through: Set<number>, pinned: Set<number>): number {
    const table = [...this.#ground.start];
    for (let done = 0; done < length; done++) {
      const steps = this.#buy(first, table, nobody);
      if (!steps) return done;
      for (const { place, by } of steps) {
        table[place] = (table[place] ?? 0) + by;
        through.add(place);
      }
      for (const insider of pinned)
        if (table[insider] === this.#ground.start[insider]) pinned.delete(insider);
    }
    return length;
  }

  #buy(first: Step, table: readonly number[], barred: ReadonlySet<number>): Step[] | null {
    const steps = cheapestMove(this.#ground, table, first, barred);
    for (const { place } of steps ?? []) this.#ground.price[place] = 0;
    return steps;
  }
}

const nobody: ReadonlySet<number> = new Set();

/** How many ones a primary cell has to move up and down; one, either way, where two values suffice. */
function reachOf(problem: ProtectionProblem, at: number): { up: number; down: number; either: boolean } {
  const cell = problem.cells[at];
  const label = cell?.primary?.label;
  if (!cell || !label) return { up: 1, down: 1, either: true };
  return { up: Math.max(0, label[1] - cell.value), down: Math.max(0, cell.value - label[0]), either: false };
}

/** Those that have farthest to go choose first; equals keep their order. */
function byReach(problem: ProtectionProblem, primaries: readonly number[]): number[] {
  const farthest = (at: number): number => {
    const { up, down } = reachOf(problem, at);
    return Math.max(up, down);
  };
  return [...primaries].sort((a, b) => farthest(b) - farthest(a) || a - b);
}
