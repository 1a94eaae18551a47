import {
  guard,
  type ProtectionProblem,
  type Relations,
  type Treatments,
  treatment,
} from '../problem/protection-problem.ts';
import { type Crossing, sumsIn } from './crossing.ts';
import { factorsOf, numeratorsOf, type PrintedShare } from './rounded-share.ts';

/** What stands in the place of a count. `nothing`: no table has it. */
export const shown = { nothing: 0, number: 1, sign: 2 } as const;

/** What anybody may read, by place in the crossing. */
export interface Publication {
  readonly crossing: Crossing;
  readonly shown: Uint8Array;
  /** Only where a number is shown. */
  readonly value: Float64Array;
  /** What the sign, or another rule that everybody knows, says of the count; 0 and Infinity where nothing does. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  /** The small counts that a sign may stand for, both ends included: none of them is to be ruled out. */
  readonly smallFrom: Float64Array;
  readonly smallTo: Float64Array;
  /** Whether the counts are persons, so that a sign speaks of the count itself; else two values have to be left. */
  readonly isOfPersons: boolean;
  readonly shares: readonly ShownShare[];
}

/** What is printed of the share of one count in another. */
export interface ShownShare {
  readonly numerator: number;
  readonly denominator: number;
  /** A number; or how many may be outside, as the sign for nearly all says; or nothing. */
  readonly says: PrintedShare | { readonly outside: readonly [least: number, greatest: number] } | null;
}

export interface PublicationProblem {
  readonly problem: ProtectionProblem;
  readonly treatments: Treatments;
  /** Cells whose number or bounds contradict a printed share. */
  readonly contradicted: readonly number[];
}

/**
 * A publication as its reader sees it: nobody's confidential counts are known, and `value` holds 0 in the place of
 * each sign. Every sign is guarded, since primary and secondary look alike.
 */
export function publicationProblem(publication: Publication): PublicationProblem {
  const { crossing, value } = publication;
  const { size } = crossing;
  const least = publication.least.slice();
  const greatest = publication.greatest.slice();
  const isNumber = publication.shown.map((what) => +(what === shown.number));
  const isSign = publication.shown.map((what) => +(what === shown.sign));
  const rows = new ShareRows();
  const contradicted = new Set<number>();
  for (const share of publication.shares) {
    const { numerator, denominator } = share;
    if (isNumber[denominator] === 1) {
      const bounds = boundsOf(share, value[denominator] ?? 0);
      const number = value[numerator] ?? 0;
      least[numerator] = Math.max(least[numerator] ?? 0, bounds.least);
      greatest[numerator] = Math.min(greatest[numerator] ?? 0, bounds.greatest);
      const isNone = (least[numerator] ?? 0) > (greatest[numerator] ?? 0);
      if (isNone || (isNumber[numerator] === 1 && (number < bounds.least || number > bounds.greatest)))
        contradicted.add(numerator);
    } else rows.add(share);
  }
  const problem: ProtectionProblem = {
    size,
    value,
    least,
    greatest,
    guard: isSign.map((sign) =>
      sign === 0 ? guard.none : publication.isOfPersons ? guard.label : guard.twoValues,
    ),
    labelFrom: publication.smallFrom,
    labelTo: publication.smallTo,
    counted: new Uint8Array(size),
    known: new Uint8Array(size),
    publishable: publication.shown.map((what) => +(what !== shown.nothing)),
    alone: new Uint8Array(size),
    price: new Float64Array(size),
    relations: rows.joinedTo(sumsIn(crossing)),
  };
  return {
    problem,
    treatments: isSign.map((sign) => (sign === 1 ? treatment.withhold : treatment.publish)),
    contradicted: [...contradicted],
  };
}

function boundsOf(
  { says }: ShownShare,
  denominator: number,
): { readonly least: number; readonly greatest: number } {
  if (says === null) return { least: 0, greatest: denominator };
  if ('printed' in says) return numeratorsOf(says, denominator);
  const [fewest, most] = says.outside;
  return { least: Math.max(0, denominator - most), greatest: denominator - fewest };
}

/** Relations of shares whose denominator is withheld or was never printed. */
class ShareRows {
  readonly #cells: number[] = [];
  readonly #factors: number[] = [];
  readonly #least: number[] = [];
  readonly #greatest: number[] = [];

  add({ numerator, denominator, says }: ShownShare): void {
    if (says === null) this.#row(denominator, 1, numerator, -1, 0);
    else if ('outside' in says) this.#row(denominator, 1, numerator, -1, ...says.outside);
    else {
      const { from, times, to } = factorsOf(says);
      this.#row(numerator, times, denominator, -from, 0);
      this.#row(denominator, to, numerator, -times, 0);
    }
  }

  #row(
    one: number,
    factor: number,
    other: number,
    otherFactor: number,
    least: number,
    greatest = Number.POSITIVE_INFINITY,
  ): void {
    this.#cells.push(one, other);
    this.#factors.push(factor, otherFactor);
    this.#least.push(least);
    this.#greatest.push(greatest);
  }

  joinedTo(sums: Relations): Relations {
    const first = sums.cells.length;
    const ends = this.#least.map((_, row) => first + 2 * (row + 1));
    return {
      starts: joined(new Int32Array(sums.starts.length + ends.length), sums.starts, ends),
      cells: joined(new Int32Array(first + this.#cells.length), sums.cells, this.#cells),
      factors: joined(new Float64Array(first + this.#cells.length), sums.factors, this.#factors),
      least: joined(new Float64Array(sums.least.length + ends.length), sums.least, this.#least),
      greatest: joined(new Float64Array(sums.least.length + ends.length), sums.greatest, this.#greatest),
    };
  }
}

function joined<T extends Int32Array | Float64Array>(whole: T, first: T, then: readonly number[]): T {
  whole.set(first);
  whole.set(then, first.length);
  return whole;
}
