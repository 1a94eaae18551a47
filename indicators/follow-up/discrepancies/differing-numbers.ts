import type { Claim, ClaimContent, Quantity } from '../../model/follow-up/claim.ts';
import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import { together } from '../../model/follow-up/entry-committees.ts';
import type { FollowUpRegisters } from '../../model/follow-up/registers.ts';
import { type Counted, countedQuantity } from './counted-quantity.ts';
import type { Searched } from './discrepancy-material.ts';
import { saysTheSame } from './says-the-same.ts';

/**
 * Numbers that a text says, against those that can be counted in the registers; where they cannot, against what the
 * first text says of the same.
 * Facts: `quantity`, its kind; `of`, the name of what it is a quantity of; `said`, `approximate` (1 or 0), `quote`,
 * `source`; `counted` or `otherSaid`, and then `otherQuote` and `otherSource`; `difference`, said less the other.
 */
export function differingNumbers({ registers, whose }: Searched): Discrepancy[] {
  const claims = registers.claims.flatMap(withQuantity);
  return claims.flatMap(({ claim, says }): Discrepancy[] => {
    const counted = countedQuantity(says.quantity, registers);
    const first = claims.find((other) => isSame(other.says.quantity, says.quantity));
    const other = counted ?? (first ? first.says : says);
    if (saysTheSame(says, other)) return [];
    const common = {
      ...{ quantity: says.quantity.kind, of: nameOf(says.quantity, registers), said: says.number },
      ...{ approximate: says.approximate ? 1 : 0, quote: claim.quote, source: claim.source },
      difference: says.number - other.number,
    };
    const own = whose.ofDocument(claim.document);
    if (counted) return [againstRegisters(claim, counted, common, own)];
    return first
      ? [againstClaim(claim, first, common, together([own, whose.ofDocument(first.claim.document)]))]
      : [];
  });
}

type Says = Extract<ClaimContent, { of: 'quantity' }>;

interface Said {
  readonly claim: Claim;
  readonly says: Says;
}

function withQuantity(claim: Claim): Said[] {
  return claim.says.of === 'quantity' ? [{ claim, says: claim.says }] : [];
}

function againstRegisters(
  { id }: Claim,
  { number, entries }: Counted,
  facts: Discrepancy['facts'],
  committees: readonly string[],
): Discrepancy {
  return {
    kind: 'number_differs',
    about: [{ register: 'claims', id }, ...entries],
    facts: { ...facts, counted: number },
    committees,
  };
}

function againstClaim(
  { id }: Claim,
  first: Said,
  facts: Discrepancy['facts'],
  committees: readonly string[],
): Discrepancy {
  const { quote: otherQuote, source: otherSource } = first.claim;
  return {
    kind: 'number_differs',
    about: [
      { register: 'claims', id },
      { register: 'claims', id: first.claim.id },
    ],
    facts: { ...facts, otherSaid: first.says.number, otherQuote, otherSource },
    committees,
  };
}

function isSame(a: Quantity, b: Quantity): boolean {
  return keyOf(a) === keyOf(b);
}

/** Rounds in any order are the same rounds. */
function keyOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'cost_total':
      return `${quantity.kind}|${quantity.table}`;
    case 'cost_row':
      return `${quantity.kind}|${quantity.table}|${quantity.label}`;
    case 'grants_sum':
    case 'grants_count':
    case 'applications':
      return [quantity.kind, ...[...quantity.rounds].sort()].join('|');
    case 'areas':
    case 'directions':
      return `${quantity.kind}|${quantity.document}`;
  }
}

function nameOf(quantity: Quantity, { costTables, grantRounds, documents }: FollowUpRegisters): string {
  const named = (all: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    all.find((one) => one.id === id)?.name ?? id;
  switch (quantity.kind) {
    case 'cost_total':
      return named(costTables, quantity.table);
    case 'cost_row':
      return quantity.label;
    case 'grants_sum':
    case 'grants_count':
    case 'applications':
      return quantity.rounds.map((round) => named(grantRounds, round)).join(', ');
    case 'areas':
    case 'directions':
      return named(documents, quantity.document);
  }
}
