import type { NewCell } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import type { Random } from '../../../../pipeline/example/random.ts';

/** How one release is protected, and what has happened to its cells before. */
export interface Rules {
  readonly name: string;
  readonly threshold: number;
  /** Counts of families or cases, not of persons. */
  readonly isOtherUnit: boolean;
  /** The dimension in which also a zero tells; -1 for none. */
  readonly sensitive: number;
  /** How often a cell was published before, masked by its owner, or withheld by hand. */
  readonly known: number;
  readonly masked: number;
  readonly byHand: number;
}

export function randomRules(random: Random, dimensions: number): Rules {
  const threshold = random.pick([3, 4, 5]);
  const isOtherUnit = random.chance(0.15);
  const sensitive = random.chance(0.2) ? random.integer(0, dimensions - 1) : -1;
  const known = random.chance(0.2) ? 0.08 : 0;
  const masked = random.chance(0.12) ? 0.3 : 0;
  const byHand = random.chance(0.1) ? 0.05 : 0;
  const name = `threshold ${threshold}${isOtherUnit ? ', other unit' : ''}${sensitive < 0 ? '' : ', zeros tell'}`;
  return { name, threshold, isOtherUnit, sensitive, known, masked, byHand };
}

/** @param codes its code in each dimension; 0 for the total */
export function describeCount(
  random: Random,
  rules: Rules,
  codes: readonly number[],
  value: number,
): { cell: NewCell; isWithheld: boolean } {
  const { threshold, isOtherUnit } = rules;
  const isSmall = value > 0 && value < threshold;
  if (isSmall && random.chance(rules.masked)) {
    const masked: NewCell = {
      value,
      least: 1,
      guard: [1, threshold - 1],
      counted: false,
      publishable: false,
      alone: true,
    };
    return { cell: masked, isWithheld: false };
  }
  const isSensitive = (codes[rules.sensitive] ?? 0) > 0;
  const isKnown = random.chance(rules.known);
  const isWithheld = random.chance(rules.byHand) && !isKnown;
  const isHiddenZero = value === 0 && (isSensitive || isWithheld);
  const persons = isOtherUnit && random.chance(0.3) ? random.integer(1, value) : value;
  const dimensions = codes.filter((code) => code > 0).length;
  return {
    isWithheld,
    cell: {
      value,
      least: isSensitive || isHiddenZero ? 0 : 1,
      guard: guardOf(rules, value, persons, isSensitive),
      known: isKnown,
      alone: value > 0 && persons === 1,
      price:
        dimensions === 0 || (value === 0 && !isHiddenZero)
          ? Number.POSITIVE_INFINITY
          : priceOf(dimensions, value),
    },
  };
}

/** Those of a whole who are outside a part of it: nowhere printed, and as good as printed when both ends are. */
export function describeRest(rules: Rules, value: number, whole: number, codes: readonly number[]): NewCell {
  const isSensitive = (codes[rules.sensitive] ?? 0) > 0;
  return {
    value,
    least: 0,
    guard: value === 0 && whole === 0 ? null : guardOf(rules, value, value, isSensitive),
    publishable: false,
    alone: value === 1,
  };
}

function guardOf(
  { threshold, isOtherUnit }: Rules,
  value: number,
  persons: number,
  isSensitive: boolean,
): NonNullable<NewCell['guard']> | null {
  if (value === 0 && !isSensitive) return null;
  if (persons >= threshold) return null;
  return isOtherUnit ? 'two values' : [isSensitive ? 0 : 1, threshold - 1];
}

function priceOf(dimensions: number, value: number): number {
  return (dimensions === 1 ? 4 : 1) * (1 + Math.log1p(value));
}
