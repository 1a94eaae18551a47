import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import type { FollowUpDocument } from '../../model/follow-up/document.ts';
import { needsValidity } from '../document-needs.ts';
import { datedOn, hasEnded, isReplaced } from '../in-force.ts';
import { addMonths, daysBetween } from '../iso-days.ts';
import type { Searched } from './discrepancy-material.ts';

/**
 * Documents that no newer version has taken the place of, although they are older than the months that they are good
 * for, or their validity has ended. A text without any date is of no age.
 * Facts: `name`; `dated`, `months` and `since`, the last day on which it was up to date; `ended` and `days` since then.
 */
export function outOfDate({ registers, whose, date }: Searched): Discrepancy[] {
  return registers.documents
    .filter((document) => !isReplaced(document, registers.documents, date))
    .flatMap((document) => {
      const common = {
        about: [{ register: 'documents' as const, id: document.id }],
        committees: whose.ofDocument(document.id),
      };
      return [stale(document, date), ended(document, date)]
        .filter((found) => found !== null)
        .map((found) => ({ ...common, ...found }));
    });
}

type Found = Pick<Discrepancy, 'kind' | 'facts'>;

function stale(document: FollowUpDocument, date: string): Found | null {
  const { name, staleAfterMonths: months } = document;
  const dated = datedOn(document);
  if (months === null || dated === null || hasEnded(document, date)) return null;
  const since = addMonths(dated, months);
  return since < date ? { kind: 'out_of_date', facts: { name, dated, months, since } } : null;
}

/** An assignment ends when it is done; its reports and undertakings tell whether it is. */
function ended(document: FollowUpDocument, date: string): Found | null {
  const { name, valid } = document;
  if (valid.to === null || !hasEnded(document, date) || !needsValidity(document)) return null;
  return { kind: 'validity_ended', facts: { name, ended: valid.to, days: daysBetween(valid.to, date) } };
}
