import { daysBetween } from '../../indicators/follow-up/iso-days.ts';
import type { Review } from '../../indicators/model/review.ts';
import type { AgencyStatus } from './agency-status.ts';
import type { CommitteeStatus } from './committee-status.ts';
import type { Due } from './due.ts';
import type { FollowUpStatus } from './follow-up-status.ts';
import type { StepStatus } from './step-status.ts';
import { yearRuns } from './year-runs.ts';

/** Something that should have been done by now, and how many days ago: above 0. */
export interface LateThing extends Due {
  readonly days: number;
}

/** Where late things are looked for. */
export interface Expected {
  readonly agencies: readonly AgencyStatus[];
  readonly committees: readonly CommitteeStatus[];
  readonly steps: readonly StepStatus[];
  readonly reviews: readonly Review[];
  readonly followUp: FollowUpStatus | null;
}

/**
 * All that is late on a day, by last day and, of one day, in the order of the sources that are named here. A thing is
 * late from the day after its last day.
 */
export function lateThings(expected: Expected, date: string): LateThing[] {
  const { agencies, committees, steps, reviews, followUp } = expected;
  const due = [
    ...agencies.flatMap((agency) => deliveriesDue(agency, date)),
    ...committees.flatMap(paperDue),
    ...steps
      .filter(({ state }) => state === 'late')
      .map(({ id, year, what, owner, due }) => ({
        role: owner,
        what: `step ${id} of ${year}: ${what}`,
        due,
      })),
    ...reviews.flatMap(({ commitments }) =>
      commitments
        .filter(({ status }) => status === 'open')
        .map(({ owner, text, due }) => ({ role: owner, what: `commitment: ${text}`, due })),
    ),
    ...(followUp?.due ?? []),
  ];
  return due
    .filter((one) => one.due < date)
    .map((one) => ({ ...one, days: daysBetween(one.due, date) }))
    .sort((a, b) => b.days - a.days);
}

/** The years that are late in one line: in a new workspace nothing has come of any. */
function deliveriesDue({ source, role, years }: AgencyStatus, date: string): Due[] {
  const lacking = years.filter((one) => one.received === null && one.absent === null && one.due < date);
  const [newest] = lacking;
  if (!newest) return [];
  const what = `delivery of ${source} for ${yearRuns(lacking.map(({ year }) => year))}`;
  return [{ role, what, due: newest.due }];
}

function paperDue({ committee, meeting, author, handedOver, nextReport }: CommitteeStatus): Due[] {
  return [
    ...(handedOver === null ? [{ role: author, what: `papers of ${committee}`, due: meeting }] : []),
    ...(nextReport === null ? [] : [{ role: author, what: `next report to ${committee}`, due: nextReport }]),
  ];
}
