import type { Term } from '../problem/problem-builder.ts';
import { factorsOf, numeratorsOf, type PrintedShare } from '../table/rounded-share.ts';
import type { ReleaseCells } from './release-cells.ts';

/**
 * What a reader knows from elsewhere, whatever this release decides: least ≤ Σ factor × count ≤ greatest, in whole
 * numbers; one value where both ends are equal. Cells by id.
 */
export interface GivenKnowledge {
  readonly terms: readonly { readonly cell: string; readonly factor: number }[];
  readonly least: number;
  readonly greatest: number;
}

/** A count that others have published for themselves, or the ends that they have given for it. */
export function publishedCount(cell: string, least: number, greatest: number = least): GivenKnowledge {
  return { terms: [{ cell, factor: 1 }], least, greatest };
}

/** A sum that has been published although its cells may not be, such as three years together. */
export function publishedSum(cells: readonly string[], sum: number): GivenKnowledge {
  return { terms: cells.map((cell) => ({ cell, factor: 1 })), least: sum, greatest: sum };
}

/** A share as others have printed it over a denominator that everybody knows. */
export function publishedShare(numerator: string, denominator: number, share: PrintedShare): GivenKnowledge {
  const { least, greatest } = numeratorsOf(share, denominator);
  return publishedCount(numerator, least, greatest);
}

/** A share as others have printed it, of two counts that may both be withheld here. */
export function publishedShareOfCounts(
  numerator: string,
  denominator: string,
  share: PrintedShare,
): GivenKnowledge[] {
  const { from, times, to } = factorsOf(share);
  const over = (factor: number) => [
    { cell: numerator, factor: times },
    { cell: denominator, factor: -factor },
  ];
  return [
    { terms: over(from), least: 0, greatest: Number.POSITIVE_INFINITY },
    { terms: over(to), least: Number.NEGATIVE_INFINITY, greatest: 0 },
  ];
}

/**
 * A rate as others have printed it, over a population that everybody knows. It has been rounded half up or half to
 * even, nobody knows which, so both halves belong to it: (2 R − 1) · population ≤ 2 · per · 10^k · count ≤ (2 R + 1) ·
 * population.
 *
 * @param printed in units of the last printed decimal: 12,4 per 1,000 with one decimal is 124
 */
export function publishedRate(
  cell: string,
  population: number,
  { printed, decimals, per }: { readonly printed: number; readonly decimals: number; readonly per: number },
): GivenKnowledge {
  const times = 2 * per * 10 ** decimals;
  const least = Math.max(0, Math.ceil(((2 * printed - 1) * population) / times));
  return publishedCount(cell, least, Math.floor(((2 * printed + 1) * population) / times));
}

/**
 * Puts the knowledge into the problem. A cell without a number here is at least 0, so that the end that it could move
 * is left open. Throws for factors that are not whole.
 *
 * @returns what the counts contradict: it is of another version or of other rules, and tells nothing
 */
export function addKnowledge(cells: ReleaseCells, knowledge: readonly GivenKnowledge[]): GivenKnowledge[] {
  return knowledge.filter((given) => !add(cells, given));
}

function add(cells: ReleaseCells, { terms, ...ends }: GivenKnowledge): boolean {
  const factors = new Map<number, number>();
  let least = Math.ceil(ends.least);
  let greatest = Math.floor(ends.greatest);
  for (const { cell, factor } of terms) {
    if (!Number.isInteger(factor)) throw new RangeError('a factor of given knowledge that is not whole');
    const place = cells.place(cell);
    if (place !== undefined) factors.set(place, (factors.get(place) ?? 0) + factor);
    else if (factor > 0) least = Number.NEGATIVE_INFINITY;
    else if (factor < 0) greatest = Number.POSITIVE_INFINITY;
  }
  const known = [...factors].flatMap(([cell, factor]): Term[] => (factor === 0 ? [] : [{ cell, factor }]));
  if (known.length === 0 || (least === Number.NEGATIVE_INFINITY && greatest === Number.POSITIVE_INFINITY))
    return true;
  const sum = cells.sumOf(known);
  if (least > greatest || (sum !== null && (sum < least || sum > greatest))) return false;
  const [first] = known;
  if (known.length === 1 && first && sum !== null && least === greatest) cells.markKnown(first.cell);
  else cells.relate(known, least, greatest);
  return true;
}
