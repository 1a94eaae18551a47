import { priceOf } from '../build/price.ts';
import { type Primary, primaryComplement, primaryOf } from '../build/primary.ts';
import type { Policy } from '../policy/policy.ts';
import { ProblemBuilder, type Term } from '../problem/problem-builder.ts';
import type { ProtectionProblem } from '../problem/protection-problem.ts';

/** What is known of the counts from before this release, by key. */
export interface EarlierCounts {
  /** Newest published values. One that differs from the count now is of an older version, and tells nothing. */
  readonly given: ReadonlyMap<string, number>;
  /** Counts that were withheld before and are still the same. */
  readonly keepWithheld: ReadonlySet<string>;
}

/** How a count is put into the problem. */
export interface CountRule {
  readonly policy: Policy;
  /** Withheld because what it belongs to is, whatever its number: a reader knows nothing of it by rule. */
  readonly hidden?: boolean;
  /** Withheld though it is not small, as has been found. */
  readonly withheld?: boolean;
  /** How many times dearer than a count of no consequence it is to withhold it for another; 1 when left out. */
  readonly dearness?: number;
}

/** Whether a count of persons is too small to show. */
export function isSmall(value: number | undefined, policy: Policy): boolean {
  return value !== undefined && primaryCount(value, policy) !== null;
}

/** The counts of the registers as they are gathered, by place and by key, and what hangs together. Confidential. */
export class CountCells {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #earlier: EarlierCounts;
  readonly #builder = new ProblemBuilder();
  readonly #keys: string[] = [];
  readonly #placeOf = new Map<string, number>();
  readonly #withheld = new Set<number>();
  /** Known from before, and counted by nobody now. */
  readonly #gone = new Set<number>();

  constructor(counts: ReadonlyMap<string, number>, earlier: EarlierCounts) {
    this.#counts = counts;
    this.#earlier = earlier;
  }

  /** Undefined where nobody has counted. */
  valueOf(key: string): number | undefined {
    return this.#counts.get(key);
  }

  isKeptWithheld(key: string): boolean {
    return this.#earlier.keepWithheld.has(key);
  }

  /**
   * A count of the registers. What nobody counts now is still known where an earlier release has printed it.
   * @returns its place; undefined where there is no number
   */
  add(
    key: string,
    { policy, hidden = false, withheld = false, dearness = 1 }: CountRule,
  ): number | undefined {
    const there = this.#placeOf.get(key);
    if (there !== undefined) return there;
    const value = this.#counts.get(key);
    if (value === undefined) return this.#addGone(key);
    const known = this.#earlier.given.get(key) === value;
    const isWithheld = hidden || withheld || this.isKeptWithheld(key);
    const place = this.#place(
      key,
      this.#builder.add({
        value,
        // A zero that is withheld although others are shown: its sign stands for a zero too.
        least: hidden || (value === 0 && isWithheld) ? 0 : 1,
        guard: primaryCount(value, policy)?.guard ?? null,
        known,
        alone: value === 1,
        price: known || value === 0 ? Number.POSITIVE_INFINITY : dearness * priceOf(value, 2, false),
      }),
    );
    if (isWithheld) this.#withheld.add(place);
    return place;
  }

  /** The same count under another key. */
  addAgain(key: string, place: number): void {
    this.#placeOf.set(key, place);
  }

  /**
   * Those of a whole who are outside a part: never printed, and as good as printed where both ends are. A count that
   * nobody counts now may be of another version, so that nothing is worked out from it.
   */
  addOutside(key: string, { part, whole }: { part: number; whole: number }, policy: Policy): void {
    if (this.#gone.has(part) || this.#gone.has(whole)) return;
    const [all = 0, some = 0] = [whole, part].map((place) => this.#builder.at(place)?.value);
    const count = { value: all - some, persons: null, unit: 'respondents', isSensitive: false } as const;
    const guard = primaryComplement(count, all, policy)?.guard ?? null;
    const alone = count.value === 1;
    const rest = this.#place(
      key,
      this.#builder.add({ value: count.value, guard, alone, publishable: false, price: 0 }),
    );
    this.relate(sumOf(whole, [part, rest]), 0, 0);
  }

  /** One count is at most another, less a gap. Nothing is said where one of them has no number. */
  atMost(one: number | undefined, other: number | undefined, gap = 0): void {
    if (one !== undefined && other !== undefined)
      this.relate(sumOf(other, [one]), Number.NEGATIVE_INFINITY, -gap);
  }

  /**
   * Parts make up a total. Where one of them has no number the others are at most the total; and if they make it up all
   * the same, a reader will take the part for a zero, so that she is held to know the sum.
   */
  sum(total: number | undefined, parts: readonly (number | undefined)[]): void {
    const there = parts.flatMap((part) => part ?? []);
    if (total === undefined || there.length === 0) return;
    const terms = sumOf(total, there);
    const isEqual = there.length === parts.length || this.#sum(terms) === 0;
    this.relate(terms, isEqual ? 0 : Number.NEGATIVE_INFINITY, 0);
  }

  /**
   * least ≤ Σ factor × count ≤ greatest. Where the counts contradict it, a count of an earlier release that nobody
   * counts now is of another version and tells nothing.
   * @throws Error where the counts of today contradict it themselves, naming keys and no number
   */
  relate(terms: readonly Term[], least: number, greatest: number): void {
    const sum = this.#sum(terms);
    if (sum >= least && sum <= greatest) this.#builder.relate(terms, least, greatest);
    else if (!terms.some(({ cell }) => this.#gone.has(cell))) {
      throw new Error(
        `the counts contradict each other: ${terms.map(({ cell }) => this.#keys[cell]).join(', ')}`,
      );
    }
  }

  problem(): ProtectionProblem {
    return this.#builder.build();
  }

  /** By place: of a count with two keys the first. */
  keys(): readonly string[] {
    return this.#keys;
  }

  placeOf(key: string): number | undefined {
    return this.#placeOf.get(key);
  }

  withheldFromStart(): Uint8Array {
    return Uint8Array.from(this.#keys, (_, place) => +this.#withheld.has(place));
  }

  #addGone(key: string): number | undefined {
    const value = this.#earlier.given.get(key);
    if (value === undefined) return undefined;
    const place = this.#place(key, this.#builder.add({ value, known: true, publishable: false }));
    this.#gone.add(place);
    return place;
  }

  #place(key: string, place: number): number {
    this.#keys.push(key);
    this.#placeOf.set(key, place);
    return place;
  }

  #sum(terms: readonly Term[]): number {
    return terms.reduce((sum, { cell, factor }) => sum + factor * (this.#builder.at(cell)?.value ?? 0), 0);
  }
}

function primaryCount(value: number, policy: Policy): Primary | null {
  return primaryOf({ value, persons: null, unit: 'respondents', isSensitive: false }, policy);
}

function sumOf(total: number, parts: readonly number[]): Term[] {
  return [{ cell: total, factor: -1 }, ...parts.map((cell) => ({ cell, factor: 1 }))];
}
