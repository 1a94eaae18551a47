import type { CostTable } from '../model/follow-up/cost-table.ts';
import type { Grant, GrantRound } from '../model/follow-up/grant.ts';

/** Whole kronor, of the rows that are not blank; null where all of them are. */
export function sumOfRows({ rows }: CostTable): number | null {
  const amounts = rows.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return amounts.length === 0 ? null : sumOf(amounts);
}

/** Whole kronor; null where the amount of any of them is unknown. */
export function sumOfGrants(grants: readonly Grant[]): number | null {
  const amounts = grants.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return amounts.length < grants.length ? null : sumOf(amounts);
}

/**
 * Whole kronor that a round gave in all. What is said of the round goes before its single amounts, of which some may be
 * unknown.
 * @param grants  those of the round, or of all rounds
 * @returns null where neither tells
 */
export function awardedIn({ id, awarded }: GrantRound, grants: readonly Grant[]): number | null {
  return awarded ?? sumOfGrants(grants.filter(({ round }) => round === id));
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
