import { attack } from './attack/attack.ts';
import type { Crew } from './attack/crew.ts';
import type { Breach, Verdict } from './attack/verdict.ts';
import { type Part, partsOf } from './problem/parts.ts';
import {
  type ChangedTable,
  guard,
  type ProtectionProblem,
  type Treatments,
  treatment,
} from './problem/protection-problem.ts';
import type { SearchCrew } from './suppress/crew.ts';
import type { Level } from './suppress/ground.ts';
import { suppress } from './suppress/suppress.ts';

/** A breakdown that can be dropped as a whole, in all its years. */
export interface Droppable {
  readonly cells: Int32Array;
  /** Of how many dimensions it is a crossing. */
  readonly dimensions: number;
  /** What it is a breakdown of: its own breakdowns go before those of others. */
  readonly of?: number;
}

export interface PatternRequest {
  /** 1 for cells to withhold besides the primary ones. */
  readonly withheldFromStart?: Uint8Array;
  readonly droppables?: readonly Droppable[];
  /** `exact` for comparison with other programs only: it promises less than the guarantee, and no insiders. */
  readonly level?: Level;
  /** Whether the last attack solves for the ends of each interval, or tells only what its tables show; solved if left out. */
  readonly intervals?: 'solved' | 'seen';
  readonly onProgress?: OnProgress;
  /** Who does the work; this thread when left out. What comes out is the same. */
  readonly crews?: { readonly attack: Crew; readonly search: SearchCrew };
}

/** Called after each part; `of` grows when a dropped breakdown sends parts back. */
export type OnProgress = (done: number, of: number) => void;

export interface SafePattern {
  readonly treatments: Treatments;
  /** Places in `droppables`, rising. */
  readonly dropped: readonly number[];
  /** What the attack on exactly these treatments came to. */
  readonly verdict: Verdict;
  /** Primary cells that remain broken though nothing is left to drop; without them the pattern is safe. */
  readonly unprotectable: readonly number[];
}

/** How far around a broken cell more is withheld, in steps from relation to relation, before a breakdown is dropped. */
const repairSteps = 2;
/** How many cells are tried to be shown again after that: each takes an attack. */
const mostShownAgain = 60;

/**
 * Finds a pattern that the attack cannot break: suppress, attack, withhold more around what was broken, and where that
 * does not help drop the finest breakdown concerned, in all its years, and begin again with the parts it touches.
 * Cells without a price are never withheld for this. The last attack is on the whole, with the witnesses as proposals
 * that it checks for itself.
 */
export async function safePattern(
  problem: ProtectionProblem,
  request: PatternRequest = {},
): Promise<SafePattern> {
  return new SafePatternSearch(problem, request).settle();
}

/** What is known of one part so far. */
interface Settled {
  readonly part: Part;
  treatments: Treatments;
  witnesses: readonly ChangedTable[];
}

class SafePatternSearch {
  readonly #problem: ProtectionProblem;
  readonly #request: PatternRequest;
  readonly #parts: readonly Settled[];
  readonly #dropped = new Set<number>();
  #gone = new Uint8Array(0);
  #done = 0;
  #of = 0;

  constructor(problem: ProtectionProblem, request: PatternRequest) {
    this.#problem = problem;
    this.#request = request;
    const isOpen = Uint8Array.from(problem.known, (known) => (known === 1 ? 0 : 1));
    this.#parts = partsOf(problem, isOpen).map((part) => ({
      part,
      treatments: new Uint8Array(part.cells.length),
      witnesses: [],
    }));
    this.#gone = new Uint8Array(problem.size);
  }

  async settle(): Promise<SafePattern> {
    this.#of = this.#parts.length;
    for (const settled of this.#parts) await this.#suppress(settled);
    for (;;) {
      const treatments = this.#treatments();
      const verdict = await this.#attackAll(treatments);
      // The weaker level is not what the attack is held against.
      if (verdict.breaches.length === 0 || this.#request.level === 'exact')
        return this.#safe(treatments, verdict, []);
      const unprotectable = new Set<number>();
      let hasHelped = false;
      for (const settled of this.#parts) {
        const own = breachesIn(settled.part, verdict.breaches);
        if (own.length === 0) continue;
        const broken = await this.#repair(settled, own);
        if (broken.length === 0) hasHelped = true;
        for (const cell of broken) unprotectable.add(cell);
      }
      // As long as one part can still be helped, the others may not be all that is broken.
      if (!hasHelped)
        return this.#safe(
          treatments,
          verdict,
          [...unprotectable].sort((a, b) => a - b),
        );
    }
  }

  #safe(treatments: Treatments, verdict: Verdict, unprotectable: readonly number[]): SafePattern {
    return { treatments, dropped: [...this.#dropped].sort((a, b) => a - b), verdict, unprotectable };
  }

  async #suppress(settled: Settled): Promise<void> {
    const { part } = settled;
    const start = Uint8Array.from(part.cells, (cell) => this.#startOf(cell));
    settled.treatments = start;
    settled.witnesses = [];
    if (part.problem.guard.some((kept) => kept !== guard.none)) {
      const level = this.#request.level ?? 'label';
      const crew = this.#request.crews?.search;
      const proposal = await suppress(part.problem, start, {
        level,
        insiders: level === 'label',
        ...(crew ? { crew } : {}),
      });
      for (const cell of proposal.withhold) start[cell] = treatment.withhold;
      settled.witnesses = proposal.witnesses;
    }
    this.#request.onProgress?.(++this.#done, this.#of);
  }

  #startOf(cell: number): number {
    const { guard: kept, publishable } = this.#problem;
    if (this.#gone[cell] === 1) return treatment.drop;
    const isWithheld =
      kept[cell] !== guard.none || publishable[cell] === 0 || this.#request.withheldFromStart?.[cell] === 1;
    return isWithheld ? treatment.withhold : treatment.publish;
  }

  /** @returns places in the whole of cells that stay broken, empty where a drop or more withholding has helped */
  async #repair(settled: Settled, breaches: readonly Breach[]): Promise<number[]> {
    const { part } = settled;
    const before = settled.treatments.slice();
    let broken = breaches;
    for (let steps = 1; steps <= repairSteps && broken.length > 0; steps++) {
      for (const { cell } of broken) this.#withholdAround(settled, cell, steps);
      broken = await this.#breachesOf(settled);
    }
    if (broken.length === 0) await this.#showAgain(settled, before);
    const [first] = broken;
    if (!first) return [];
    const next = this.#finestAround(part, first.cell);
    if (next === undefined) {
      settled.treatments = before;
      return broken.map(({ cell }) => part.cells[cell] ?? 0);
    }
    this.#drop(next);
    const cells = new Set(this.#request.droppables?.[next]?.cells);
    const again = this.#parts.filter((other) => other.part.cells.some((cell) => cells.has(cell)));
    this.#of += again.length;
    for (const other of again) await this.#suppress(other);
    return [];
  }

  async #breachesOf({ part, treatments, witnesses }: Settled): Promise<readonly Breach[]> {
    return (await attack(part.problem, treatments, { witnesses, intervals: 'seen' })).breaches;
  }

  /** Of what was withheld around broken cells most was needless: shows the dearest again that the attack allows, the first of two alike. */
  async #showAgain(settled: Settled, before: Treatments): Promise<void> {
    const { price } = settled.part.problem;
    const added = [...settled.treatments.keys()]
      .filter((cell) => settled.treatments[cell] !== before[cell])
      .sort((a, b) => (price[b] ?? 0) - (price[a] ?? 0))
      .slice(0, mostShownAgain);
    for (const cell of added) {
      settled.treatments[cell] = treatment.publish;
      if ((await this.#breachesOf(settled)).length > 0) settled.treatments[cell] = treatment.withhold;
    }
  }

  #withholdAround({ part, treatments }: Settled, cell: number, steps: number): void {
    const { price, value, relations } = part.problem;
    const reached = new Set([cell]);
    for (let step = 0; step < steps; step++) {
      const before = new Set(reached);
      for (let row = 0; row + 1 < relations.starts.length; row++) {
        const members = relations.cells.subarray(relations.starts[row] ?? 0, relations.starts[row + 1] ?? 0);
        if (members.some((member) => before.has(member))) for (const member of members) reached.add(member);
      }
    }
    for (const near of reached) {
      const mayBe = value[near] !== 0 && price[near] !== Number.POSITIVE_INFINITY;
      if (mayBe && treatments[near] === treatment.publish) treatments[near] = treatment.withhold;
    }
  }

  /**
   * Most dimensions, then most cells, of what the broken cell is a breakdown of; of what it is linked with after that.
   * The first of those that are alike.
   */
  #finestAround(part: Part, broken: number): number | undefined {
    const here = new Set(part.cells);
    const whole = part.cells[broken] ?? -1;
    const { droppables = [] } = this.#request;
    const left = [...droppables.entries()].filter(
      ([at, { cells }]) => !this.#dropped.has(at) && cells.some((cell) => here.has(cell)),
    );
    const kinds = new Set(droppables.flatMap(({ cells, of }) => (cells.includes(whole) ? [of] : [])));
    const own = left.filter(([, { of }]) => kinds.has(of));
    const [finest] = (own.length > 0 ? own : left).sort(
      ([, one], [, other]) => other.dimensions - one.dimensions || other.cells.length - one.cells.length,
    );
    return finest?.[0];
  }

  /** A cell goes with its breakdown unless another that stays has it too. */
  #drop(next: number): void {
    this.#dropped.add(next);
    const { droppables = [] } = this.#request;
    this.#gone.fill(0);
    for (const at of this.#dropped) for (const cell of droppables[at]?.cells ?? []) this.#gone[cell] = 1;
    for (const [at, { cells }] of droppables.entries())
      if (!this.#dropped.has(at)) for (const cell of cells) this.#gone[cell] = 0;
  }

  #treatments(): Treatments {
    const treatments = Uint8Array.from({ length: this.#problem.size }, (_, cell) => this.#startOf(cell));
    for (const { part, treatments: own } of this.#parts)
      for (const [place, cell] of part.cells.entries()) treatments[cell] = own[place] ?? treatment.withhold;
    return treatments;
  }

  #attackAll(treatments: Treatments): Promise<Verdict> {
    const crew = this.#request.crews?.attack;
    const witnesses = this.#parts.flatMap(({ part, witnesses: own }) =>
      own.map(({ cells, by }) => ({ cells: cells.map((place) => part.cells[place] ?? 0), by })),
    );
    return attack(this.#problem, treatments, {
      witnesses,
      intervals: this.#request.intervals ?? 'solved',
      ...(crew ? { crew } : {}),
    });
  }
}

/** The breaches of a part's cells, by their places in it. */
function breachesIn(part: Part, breaches: readonly Breach[]): Breach[] {
  const placeOf = new Map(Array.from(part.cells, (cell, place) => [cell, place]));
  return breaches.flatMap((breach) => {
    const place = placeOf.get(breach.cell);
    return place === undefined ? [] : [{ ...breach, cell: place }];
  });
}
