import type { Claim, ClaimContent } from '../../model/follow-up/claim.ts';
import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import { together } from '../../model/follow-up/entry-committees.ts';
import type { Searched } from './discrepancy-material.ts';
import { bareName } from './names/bare-name.ts';

/**
 * Texts that say different things of the same: the huvudman of Mini-Maria. Each value is held against the first that
 * was said; the same value in other letters, hyphens or spaces is no other.
 * Facts: `subject` and `property` as first written; `said`, `quote`, `source`; `otherSaid`, `otherQuote`, `otherSource`
 * of the first.
 */
export function differingProperties({ registers, whose }: Searched): Discrepancy[] {
  const claims = registers.claims.flatMap(withProperty);
  return claims.flatMap(({ claim, says }, i): Discrepancy[] => {
    const before = claims.slice(0, i).filter((other) => isOfSame(other.says, says));
    const [first] = before;
    if (!first || before.some((other) => bareName(other.says.value) === bareName(says.value))) return [];
    return [
      {
        kind: 'property_differs',
        about: [
          { register: 'claims', id: claim.id },
          { register: 'claims', id: first.claim.id },
        ],
        facts: {
          ...{ subject: first.says.subject, property: first.says.property },
          ...{ said: says.value, quote: claim.quote, source: claim.source },
          ...{ otherSaid: first.says.value, otherQuote: first.claim.quote, otherSource: first.claim.source },
        },
        committees: together([whose.ofDocument(claim.document), whose.ofDocument(first.claim.document)]),
      },
    ];
  });
}

type Says = Extract<ClaimContent, { of: 'property' }>;

function withProperty(claim: Claim): { readonly claim: Claim; readonly says: Says }[] {
  return claim.says.of === 'property' ? [{ claim, says: claim.says }] : [];
}

function isOfSame(a: Says, b: Says): boolean {
  return bareName(a.subject) === bareName(b.subject) && bareName(a.property) === bareName(b.property);
}
