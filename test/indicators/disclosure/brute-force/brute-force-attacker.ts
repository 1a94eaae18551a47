import type {
  ProtectionProblem,
  Treatments,
} from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { type Bounds, type Hold, PossibleTables } from './possible-tables.ts';

/** `exact`: one value is left. `narrowed`: a value of the floor is gone. `insider`: she can work the cell out. */
export type Leak =
  | { readonly kind: 'exact' | 'narrowed'; readonly cell: number }
  | { readonly kind: 'insider'; readonly cell: number; readonly insider: number };

export interface BruteForceFindings {
  /** Empty when the release is safe. */
  readonly leaks: readonly Leak[];
  /** Primary cells of which the floor itself has one value. */
  readonly alreadyOpen: readonly number[];
  /** Withheld primary cells that can have one value only, whether or not the release is to blame. */
  readonly knownToAll: readonly number[];
  readonly primaries: number;
  /** Pairs of a person alone in a cell and a primary cell. */
  readonly insiders: number;
}

/** Numbers as they stand in the columns of a problem, written once more so that a mistake there is no mistake here. */
const label = 1;
const twoValues = 2;
const withhold = 1;
const drop = 2;

/**
 * Attacks a release of a few cells with all the time in the world: tries the tables that agree with it one by one, and
 * those that agree with its zeros and with given knowledge alone, and compares what each primary cell can be.
 *
 * @param slack how far above its confidential value a cell is tried
 * @throws TooManyTables
 */
export function attackByBruteForce(
  problem: ProtectionProblem,
  treatments: Treatments,
  slack = slackFor(problem),
): BruteForceFindings {
  const release = new Reader(problem, treatments, slack);
  const floor = new Reader(problem, floorTreatments(problem), slack);
  const primaries = placesOf(problem.guard, (guard) => guard !== 0);
  const hidden = primaries.filter((cell) => !release.isTold(cell));
  const insiders = placesOf(problem.alone, (alone) => alone === 1).filter(
    (cell) => !release.isTold(cell) && treatments[cell] !== drop,
  );
  const knownToAll = hidden.filter((cell) => release.spread(cell) === 'one value');
  const leaks: Leak[] = [];
  const alreadyOpen: number[] = [];
  for (const cell of primaries) {
    if (problem.known[cell] === 1) alreadyOpen.push(cell);
    else if (release.isTold(cell)) leaks.push({ kind: 'exact', cell });
    else if (problem.guard[cell] === label) {
      const values = labelOf(problem, cell);
      const inFloor = values.filter((value) => floor.canBe(cell, value));
      if (inFloor.length <= 1) alreadyOpen.push(cell);
      if (inFloor.every((value) => release.canBe(cell, value))) continue;
      leaks.push({ kind: knownToAll.includes(cell) ? 'exact' : 'narrowed', cell });
    } else if (problem.guard[cell] === twoValues && knownToAll.includes(cell)) {
      if (floor.spread(cell) === 'several') leaks.push({ kind: 'exact', cell });
      else alreadyOpen.push(cell);
    }
  }
  let pairs = 0;
  for (const cell of hidden.filter((one) => treatments[one] !== drop)) {
    for (const insider of insiders) {
      if (insider === cell) continue;
      pairs++;
      const own = ownValue(problem, insider);
      const knows = { cell: insider, from: own, to: own };
      if (release.spread(cell, knows) === 'one value' && floor.spread(cell, knows) === 'several')
        leaks.push({ kind: 'insider', cell, insider });
    }
  }
  return { leaks, alreadyOpen, knownToAll, primaries: hidden.length, insiders: pairs };
}

/** Somebody who knows the relations, the rules and what one choice of treatments shows. */
class Reader {
  readonly #isTold: (cell: number) => boolean;
  readonly #tables: PossibleTables;
  readonly #seen: Float64Array[] = [];

  constructor(problem: ProtectionProblem, treatments: Treatments, slack: number) {
    const { known, publishable } = problem;
    const isHeldBack = (cell: number): boolean => treatments[cell] === withhold || treatments[cell] === drop;
    this.#isTold = (cell) => known[cell] === 1 || (publishable[cell] === 1 && !isHeldBack(cell));
    this.#tables = new PossibleTables(problem, boundsOf(problem, treatments, this.#isTold, slack));
  }

  isTold(cell: number): boolean {
    return this.#isTold(cell);
  }

  canBe(cell: number, value: number): boolean {
    return this.#find([{ cell, from: value, to: value }]) !== undefined;
  }

  /** How many values a cell can have for somebody who knows one more cell. */
  spread(cell: number, known?: Hold): 'none' | 'one value' | 'several' {
    const holds = known ? [known] : [];
    const first = this.#find(holds)?.[cell];
    if (first === undefined) return 'none';
    const others = [
      { cell, from: first + 1, to: Number.POSITIVE_INFINITY },
      { cell, from: Number.NEGATIVE_INFINITY, to: first - 1 },
    ];
    return others.some((other) => this.#find([...holds, other])) ? 'several' : 'one value';
  }

  #find(holds: readonly Hold[]): Float64Array | undefined {
    const meets = (table: Float64Array): boolean =>
      holds.every(({ cell, from, to }) => (table[cell] ?? 0) >= from && (table[cell] ?? 0) <= to);
    const before = this.#seen.find(meets);
    if (before) return before;
    const found = this.#tables.find(holds);
    if (found) this.#seen.push(found);
    return found;
  }
}

function boundsOf(
  problem: ProtectionProblem,
  treatments: Treatments,
  isTold: (cell: number) => boolean,
  slack: number,
): Bounds {
  const least = Float64Array.from(problem.value);
  const greatest = Float64Array.from(problem.value);
  for (const [cell, value] of problem.value.entries()) {
    if (isTold(cell)) continue;
    least[cell] = treatments[cell] === drop ? 0 : (problem.least[cell] ?? 0);
    greatest[cell] = Math.min(problem.greatest[cell] ?? 0, value + slack);
  }
  return { least, greatest };
}

/** Rounded shares let far larger counts agree with a small one than sums do. */
function slackFor({ relations }: ProtectionProblem): number {
  return relations.factors.some((factor) => Math.abs(factor) > 1) ? 1000 : 40;
}

/** All that may be withheld is: every cell but the zeros that are shown. What is known stays known. */
function floorTreatments({ value, least }: ProtectionProblem): Treatments {
  return Uint8Array.from(value, (count, cell) => (count === 0 && (least[cell] ?? 0) >= 1 ? 0 : withhold));
}

function labelOf({ labelFrom, labelTo }: ProtectionProblem, cell: number): number[] {
  const [from, to] = [labelFrom[cell] ?? 0, labelTo[cell] ?? 0];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** Who is alone behind a cell that nobody has counted for us is one, whatever stands there. */
function ownValue({ counted, value }: ProtectionProblem, cell: number): number {
  return counted[cell] === 1 ? (value[cell] ?? 0) : 1;
}

function placesOf(column: Uint8Array, wanted: (flag: number) => boolean): number[] {
  return [...column.keys()].filter((cell) => wanted(column[cell] ?? 0));
}
