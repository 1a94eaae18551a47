import type { Quantity } from '../../model/follow-up/claim.ts';
import type { GrantRound } from '../../model/follow-up/grant.ts';
import type { EntryName, FollowUpRegisters } from '../../model/follow-up/registers.ts';
import { awardedIn, sumOfRows } from '../sums-of-money.ts';
import type { SaidNumber } from './says-the-same.ts';

/** What the registers say of a quantity. */
export interface Counted extends SaidNumber {
  /** Where it was counted. */
  readonly entries: readonly EntryName[];
}

/**
 * Counts a quantity in the registers.
 * @returns null where they cannot tell: a table, row, round or document that is not there, a blank row or blank rows
 *   alone, amounts or a number of applications that nobody has given, target areas that are not registered, or
 *   directions of some of them only
 */
export function countedQuantity(quantity: Quantity, registers: FollowUpRegisters): Counted | null {
  switch (quantity.kind) {
    case 'cost_total': {
      const table = registers.costTables.find(({ id }) => id === quantity.table);
      const sum = table ? sumOfRows(table) : null;
      return sum === null ? null : counted(sum, costTable(quantity.table));
    }
    case 'cost_row': {
      const table = registers.costTables.find(({ id }) => id === quantity.table);
      const amount = table?.rows.find(({ label }) => label === quantity.label)?.amount ?? null;
      return amount === null ? null : counted(amount, costTable(quantity.table));
    }
    case 'grants_sum':
      return ofRounds(quantity.rounds, registers, (round) => exactOrNull(awardedIn(round, registers.grants)));
    case 'grants_count':
      return ofRounds(quantity.rounds, registers, ({ id }) => exact(countOfGrants(id, registers)));
    case 'applications':
      return ofRounds(quantity.rounds, registers, ({ applications }) => applications);
    case 'areas':
    case 'directions':
      return partsOfDocument(quantity.kind, quantity.document, registers);
  }
}

function counted(number: number, entries: readonly EntryName[]): Counted {
  return { ...exact(number), entries };
}

function exact(number: number): SaidNumber {
  return { number, approximate: false };
}

function exactOrNull(number: number | null): SaidNumber | null {
  return number === null ? null : exact(number);
}

function costTable(id: string): EntryName[] {
  return [{ register: 'costTables', id }];
}

/** Of several rounds the sum, only as sure as the least sure of them. */
function ofRounds(
  rounds: readonly string[],
  { grantRounds }: FollowUpRegisters,
  count: (round: GrantRound) => SaidNumber | null,
): Counted | null {
  const numbers = rounds.map((id) => {
    const round = grantRounds.find((known) => known.id === id);
    return round ? count(round) : null;
  });
  const known = numbers.filter((one) => one !== null);
  if (known.length === 0 || known.length < numbers.length) return null;
  return {
    number: known.reduce((sum, { number }) => sum + number, 0),
    approximate: known.some(({ approximate }) => approximate),
    entries: rounds.map((id) => ({ register: 'grantRounds', id })),
  };
}

function countOfGrants(round: string, { grants }: FollowUpRegisters): number {
  return grants.filter((grant) => grant.round === round).length;
}

function partsOfDocument(
  kind: 'areas' | 'directions',
  id: string,
  { documents }: FollowUpRegisters,
): Counted | null {
  const areas = documents.find((document) => document.id === id)?.areas ?? [];
  if (areas.length === 0) return null;
  const entries: EntryName[] = [{ register: 'documents', id }];
  if (kind === 'areas') return counted(areas.length, entries);
  if (areas.some(({ directions }) => directions.length === 0)) return null;
  return counted(
    areas.reduce((sum, { directions }) => sum + directions.length, 0),
    entries,
  );
}
