import type { CommitteeStatus } from './committee-status.ts';
import type { Due } from './due.ts';
import type { FollowUpStatus } from './follow-up-status.ts';
import type { StepStatus } from './step-status.ts';

interface Planned {
  readonly steps: readonly StepStatus[];
  readonly committees: readonly CommitteeStatus[];
  readonly followUp: FollowUpStatus | null;
}

/** What is still to come on a day or after it: steps, meetings and reports, the next first. */
export function comingThings({ steps, committees, followUp }: Planned, date: string): Due[] {
  const all: Due[] = [
    ...steps
      .filter(({ state }) => state === 'coming')
      .map(({ owner, what, due }) => ({ role: owner, what, due })),
    ...committees.flatMap(({ committee, author, meeting, handedOver, nextReport }) => [
      ...(handedOver === null
        ? [{ role: author, what: `papers of ${committee}, which meets that day`, due: meeting }]
        : []),
      ...(nextReport === null
        ? []
        : [{ role: author, what: `next report to ${committee}`, due: nextReport }]),
    ]),
    ...(followUp?.due ?? []),
    ...(followUp?.days ?? []),
  ];
  return all.filter(({ due }) => due >= date).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
