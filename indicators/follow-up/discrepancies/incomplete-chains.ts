import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import { chainKinds, type DocumentKind } from '../../model/follow-up/document.ts';
import { datedOn, isInForce } from '../in-force.ts';
import { addMonths } from '../iso-days.ts';
import type { Searched } from './discrepancy-material.ts';

/** The law sets no time; within a year is this program's reading of a picture that is looked at every year. */
const monthsToNext = 12;

/**
 * Situation pictures, positions and plans of measures in force that are older than a year without the next link
 * following from them. A link without any date is of no age; only the first link that lacks is told, for the others
 * cannot be there. That a position has found no measures needed is not in the registers: it is then told of too.
 * Facts: `name`, `dated`, `missing`, the kind of document that lacks, and `since`, the last day for it.
 */
export function incompleteChains({ registers: { documents }, whose, date }: Searched): Discrepancy[] {
  return documents
    .filter((document) => isInForce(document, documents, date))
    .flatMap((document) => {
      const { id, kind, name, valid } = document;
      const missing = nextInChain(kind);
      const dated = datedOn(document) ?? valid.from;
      if (missing === null || dated === null) return [];
      const since = addMonths(dated, monthsToNext);
      const isThere = documents.some((other) => other.kind === missing && other.follows === id);
      if (isThere || since >= date) return [];
      const found: Discrepancy = {
        kind: 'chain_incomplete',
        about: [{ register: 'documents', id }],
        facts: { name, dated, missing, since },
        committees: whose.ofDocument(id),
      };
      return [found];
    });
}

function nextInChain(kind: DocumentKind): DocumentKind | null {
  const chain: readonly DocumentKind[] = chainKinds;
  const place = chain.indexOf(kind);
  return place < 0 ? null : (chain[place + 1] ?? null);
}
