import type { FollowUpDocument } from '../model/follow-up/document.ts';
import type { FollowUpRegisters } from '../model/follow-up/registers.ts';
import type { ReportDuty } from '../model/follow-up/report-duty.ts';
import { startOf } from './in-force.ts';
import { addMonths, daysBetween } from './iso-days.ts';
import { pairReports } from './pair-reports.ts';

/** A report that a document asks for, before it is known whether it was given. */
type Due = Pick<ReportDuty, 'kind' | 'reportYear' | 'due'>;

/**
 * Every report that the documents ask for, with the one that answers it (pair-reports.ts), by due date.
 *
 * - Report years are counted from the decision; without its date there is nothing to count from.
 * - Dates that have been asked for are due on their day. A day that is set as the next one is such a date where nothing
 *   recurs; where something does, it takes the place of the recurring day of its own period.
 * - Every so many months is counted from the day on which the document begins to hold, always from there, so that
 *   nothing drifts; until the first such day after the edition; never past the day after its validity or its version has
 *   ended.
 * - A day that two rules give is one duty. Days are not moved from weekends and holidays: it is no statutory time.
 * - Recurring days before the first report that is registered are left out, and where none is, all but the newest that
 *   has passed: nobody knows whether they were missed or only not registered.
 * @param date  ISO date of the edition; what was given after it has not been given yet
 * @throws RangeError where something recurs every 0 months or less
 */
export function reportDuties(registers: FollowUpRegisters, date: string): ReportDuty[] {
  return registers.documents
    .flatMap((document) => dutiesOf(document, registers.documents, date))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

function dutiesOf(
  document: FollowUpDocument,
  documents: readonly FollowUpDocument[],
  date: string,
): ReportDuty[] {
  const given = (document.followUp?.given ?? []).filter((day) => day <= date).sort();
  const dues = duesOf(document, endOf(document, documents), date);
  const answers = pairReports(dues, startOf(document), given);
  return withoutUnregisteredPast(
    dues.map((due, i) => {
      const answer = answers[i] ?? null;
      return {
        document: document.id,
        ...due,
        given: answer,
        daysLate:
          answer === null && isUnknown(due, document, date) ? null : daysBetween(due.due, answer ?? date),
      };
    }),
    date,
  );
}

/** Whether a day has passed of which nobody would know if a report was given. */
function isUnknown({ due }: Due, { followUp }: FollowUpDocument, date: string): boolean {
  const knownUntil = followUp?.knownUntil ?? null;
  return knownUntil !== null && due > knownUntil && due <= date;
}

/**
 * ISO date of the last day on which something can recur: the end of its validity, or the day of a newer version,
 * whichever comes first. A newer version without any date has taken its place from the beginning.
 * @returns null for an open end
 */
function endOf(document: FollowUpDocument, documents: readonly FollowUpDocument[]): string | null {
  const ends = documents
    .filter((newer) => newer.replaces === document.id)
    .map((newer) => startOf(newer) ?? '0000-01-01');
  if (document.valid.to !== null) ends.push(document.valid.to);
  return ends.sort()[0] ?? null;
}

/** By day; where two rules give the same, the first of them has it. */
function duesOf(document: FollowUpDocument, end: string | null, date: string): Due[] {
  const { decided, followUp } = document;
  if (followUp === null) return [];
  const adopted = decided?.date ?? null;
  const years = adopted === null ? [] : followUp.reportYears;
  const asked = followUp.everyMonths === null && followUp.next !== null ? [followUp.next] : [];
  const all: Due[] = [
    ...years.map((year): Due => {
      return { kind: 'report_year', reportYear: year, due: addMonths(adopted ?? '', 12 * year) };
    }),
    ...[...followUp.reportDates, ...asked].map(
      (due): Due => ({ kind: 'report_date', reportYear: null, due }),
    ),
    ...recurringDays(document, end, date).map((due): Due => ({ kind: 'recurring', reportYear: null, due })),
  ];
  const byDay = new Map<string, Due>();
  for (const due of all) if (!byDay.has(due.due)) byDay.set(due.due, due);
  return [...byDay.values()].sort((a, b) => (a.due < b.due ? -1 : 1));
}

function recurringDays(document: FollowUpDocument, end: string | null, date: string): string[] {
  const { everyMonths, next } = document.followUp ?? { everyMonths: null, next: null };
  if (everyMonths === null) return [];
  const start = startOf(document);
  const before = next === null ? null : addMonths(next, -everyMonths);
  const counted =
    start === null
      ? []
      : daysEvery(everyMonths, start, before ?? date).filter((day) => !before || day <= before);
  const set = next === null ? [] : [next, ...(next <= date ? daysEvery(everyMonths, next, date) : [])];
  // A year that begins on 1 January ends on 31 December, and what is due for it on the day after.
  return [...counted, ...set].filter((day) => end === null || daysBetween(end, day) <= 1);
}

/** Until the first one after a day, that one included. */
function daysEvery(months: number, start: string, until: string): string[] {
  if (!(months >= 1)) throw new RangeError('what recurs does so after at least one month');
  const days: string[] = [];
  for (let k = 1; days.length === 0 || (days.at(-1) ?? '') <= until; k++)
    days.push(addMonths(start, k * months));
  return days;
}

function withoutUnregisteredPast(duties: readonly ReportDuty[], date: string): ReportDuty[] {
  const firstGiven = duties.findIndex(({ given }) => given !== null);
  const newestPassed = duties.findLastIndex(({ kind, due }) => kind === 'recurring' && due < date);
  const from = firstGiven >= 0 ? firstGiven : newestPassed;
  return duties.filter(({ kind }, i) => kind !== 'recurring' || i >= from);
}
