import type { ReportDuty } from '../model/follow-up/report-duty.ts';
import { daysBetween } from './iso-days.ts';

/** A report may come before its day by at most so much of the time since the duty before it. */
const earliest = 1 / 2;
/** A recurring report is not awaited any more when so much of the time to the next one has passed. */
const lapses = 3 / 4;

/**
 * Which report answers which duty. In order, each report answers the earliest duty that none has answered yet and that
 * it can answer: it is not given too early for it, and a recurring duty has not lapsed. A report that was asked for
 * once never lapses; one of those that recur does, for otherwise a single year without a report would make all
 * later ones a year late.
 * @param dues   by day, no two on the same
 * @param start  ISO date from which the first is counted; null where nothing is said: then it may come at any time
 * @param given  ISO dates, oldest first
 * @returns for each duty the date of its report; null where none answers it. Reports that answer none are left out
 */
export function pairReports(
  dues: readonly Pick<ReportDuty, 'kind' | 'due'>[],
  start: string | null,
  given: readonly string[],
): (string | null)[] {
  const answers: (string | null)[] = dues.map(() => null);
  for (const report of given) {
    const answered = dues.findIndex((_, i) => answers[i] === null && canAnswer(report, i, dues, start));
    if (answered >= 0) answers[answered] = report;
  }
  return answers;
}

function canAnswer(
  report: string,
  i: number,
  dues: readonly Pick<ReportDuty, 'kind' | 'due'>[],
  start: string | null,
): boolean {
  const duty = dues[i];
  if (duty === undefined) return false;
  const before = dues[i - 1]?.due ?? start;
  const next = dues[i + 1]?.due;
  const isTooEarly =
    before !== null &&
    before < duty.due &&
    daysBetween(report, duty.due) > earliest * daysBetween(before, duty.due);
  const hasLapsed =
    duty.kind === 'recurring' &&
    next !== undefined &&
    daysBetween(duty.due, report) > lapses * daysBetween(duty.due, next);
  return !isTooEarly && !hasLapsed;
}
