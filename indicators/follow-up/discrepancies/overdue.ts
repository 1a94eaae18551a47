import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import { daysBetween } from '../iso-days.ts';
import { receivedUntil } from '../received-until.ts';
import { isLate } from '../undertaking-progress.ts';
import type { Searched } from './discrepancy-material.ts';

/**
 * What should have been done by a day that has passed: undertakings of which nobody has said how they ended, what
 * providers were to tell, and what a decision has led to. On its last day nothing is late yet. A goal with a key figure
 * is not done but reached, and its verdict tells.
 * Facts: `name`, `due`, `daysLate`; `document` of an undertaking, `provider` of a report.
 */
export function overdue({ registers, whose, date }: Searched): Discrepancy[] {
  const nameOf = (id: string): string => registers.documents.find((one) => one.id === id)?.name ?? id;
  const late = (
    entry: Discrepancy['about'][number],
    due: string | null,
    facts: Readonly<Record<string, string>>,
    committees: readonly string[],
  ): Discrepancy[] => {
    if (due === null || due >= date) return [];
    const daysLate = daysBetween(due, date);
    return [{ kind: 'overdue', about: [entry], facts: { ...facts, due, daysLate }, committees }];
  };
  return [
    ...registers.undertakings
      .filter((one) => isLate(one, date))
      .flatMap((one) => {
        const facts = { name: one.text, document: nameOf(one.document) };
        return late({ register: 'undertakings', id: one.id }, one.due, facts, whose.ofUndertaking(one));
      }),
    ...registers.providerReports
      .filter((report) => receivedUntil(report, date).received === null)
      .flatMap(({ id, provider, activity, due, document }) => {
        const facts = { name: activity, provider };
        return late({ register: 'providerReports', id }, due, facts, whose.ofDocument(document));
      }),
    ...registers.dispatches
      .filter(({ done }) => !done)
      .flatMap(({ id, action, due, recipient }) =>
        action === null ? [] : late({ register: 'dispatches', id }, due, { name: action }, [recipient]),
      ),
  ];
}
