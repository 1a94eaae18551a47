import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import type { FollowUpDocument } from '../../model/follow-up/document.ts';
import type { ReportDuty } from '../../model/follow-up/report-duty.ts';
import { addMonths, daysBetween } from '../iso-days.ts';
import { receivedUntil } from '../received-until.ts';
import type { Searched } from './discrepancy-material.ts';

/**
 * Reports that have not been given although their day has passed, and those that were given after it: of documents,
 * and of providers. Of reports that recur, those that lack are one discrepancy per document, told by the newest of
 * them; those that were given late are told of the newest alone, and only past a month: *every twelve months* names
 * no day.
 * Facts: `name`, `due`, `daysLate`; `given` where it was; `reportYear` of a year report; `missed`, how many lack, of
 * those that recur; `provider` where `name` is its activity.
 */
export function lateReports({ registers, duties, whose, date }: Searched): Discrepancy[] {
  return [
    ...registers.documents.flatMap((document) => {
      const own = duties.filter((duty) => duty.document === document.id);
      return [
        ...own.filter(({ kind }) => kind !== 'recurring').filter(isLate),
        ...lateAmongRecurring(own),
      ].map((duty) => ({ ...lateReport(document, duty), committees: whose.ofDocument(document.id) }));
    }),
    ...registers.providerReports.flatMap((report) => {
      const { id, provider, activity, due, received, document } = receivedUntil(report, date);
      if (due === null || received === null || received <= due) return [];
      const daysLate = daysBetween(due, received);
      const late: Discrepancy = {
        kind: 'report_given_late',
        about: [{ register: 'providerReports', id }],
        facts: { name: activity, provider, due, given: received, daysLate },
        committees: whose.ofDocument(document),
      };
      return [late];
    }),
  ];
}

/** A duty, and of those that recur how many have been missed until it. */
type Late = ReportDuty & { readonly missed?: number };

function lateAmongRecurring(duties: readonly ReportDuty[]): Late[] {
  const recurring = duties.filter(({ kind }) => kind === 'recurring');
  const given = recurring.findLast((duty) => duty.given !== null);
  const missed = recurring.filter((duty) => duty.given === null && isLate(duty));
  const newest = missed.at(-1);
  return [
    ...(given?.given && addMonths(given.due, 1) < given.given ? [given] : []),
    ...(newest ? [{ ...newest, missed: missed.length }] : []),
  ];
}

function isLate({ daysLate }: ReportDuty): boolean {
  return daysLate !== null && daysLate > 0;
}

function lateReport(
  { id, name }: FollowUpDocument,
  { given, due, daysLate, reportYear, missed }: Late,
): Omit<Discrepancy, 'committees'> {
  return {
    kind: given === null ? 'report_overdue' : 'report_given_late',
    about: [{ register: 'documents', id }],
    facts: {
      ...{ name, due, daysLate: daysLate ?? 0 },
      ...(given === null ? {} : { given }),
      ...(reportYear === null ? {} : { reportYear }),
      ...(missed === undefined ? {} : { missed }),
    },
  };
}
