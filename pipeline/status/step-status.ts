import {
  type BuiltInStep,
  doneDateOf,
  dueDateOf,
  yearlyCycle,
} from '../../indicators/follow-up/yearly-cycle.ts';
import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import type { AgencyStatus } from './agency-status.ts';
import type { CommitteeStatus } from './committee-status.ts';
import type { EditionStatus } from './edition-status.ts';

/** One step of the yearly cycle in the round of one reference year. */
export interface StepStatus {
  readonly id: string;
  readonly year: number;
  readonly what: string;
  /** Title of the role; null where nobody has been named. */
  readonly owner: string | null;
  /** ISO date: the last day. */
  readonly due: string;
  /**
   * `done` by the calendar of the municipality, or because files show it; `late` and `coming` by its last day.
   * `unknown` where the day has passed of a built-in step that leaves no files: nobody has said how it went.
   */
  readonly state: 'done' | 'late' | 'coming' | 'unknown';
}

/** What the steps of a round are seen by. */
export interface RoundSeen {
  readonly agencies: readonly AgencyStatus[];
  readonly edition: EditionStatus;
  readonly committees: readonly CommitteeStatus[];
}

/**
 * The steps of the round of the last reference year; and once the first of them is due again or an order has been
 * written, those of the next round too.
 * @param date  ISO date of today
 */
export function stepStatuses(
  { steps, roles }: Pick<FollowUpRegisters, 'steps' | 'roles'>,
  lastYear: number,
  date: string,
  seen: RoundSeen,
): StepStatus[] {
  const cycle = yearlyCycle(steps);
  const [first] = cycle;
  const isOrdered = seen.agencies.some(({ years }) => years.some(({ year }) => year > lastYear));
  const nextHasBegun = isOrdered || (first !== undefined && date >= dueDateOf(first, lastYear + 1));
  const rounds = nextHasBegun ? [lastYear, lastYear + 1] : [lastYear];
  return rounds.flatMap((year) => {
    const shown = shownByFiles(year, year === lastYear, seen);
    return cycle.map((step) => {
      const due = dueDateOf(step, year);
      const isDone = doneDateOf(step, year) !== null || shown.get(step.id) === true;
      const isKept = shown.has(step.id) || steps.includes(step);
      return {
        ...{ id: step.id, year, what: step.what, due },
        owner: roles.find(({ id }) => id === step.owner)?.title ?? step.owner,
        state: isDone ? 'done' : due >= date ? 'coming' : isKept ? 'late' : 'unknown',
      };
    });
  });
}

/** The built-in steps that leave files, and whether those show that they have been done. */
function shownByFiles(year: number, isOfEdition: boolean, seen: RoundSeen): ReadonlyMap<string, boolean> {
  const { edition, committees } = seen;
  const isReleased = isOfEdition && edition.state === 'release';
  const counted = seen.agencies.flatMap(({ years }) => years.filter((one) => one.year === year));
  const each = (is: (one: (typeof counted)[number]) => boolean) => counted.length > 0 && counted.every(is);
  const shown: Partial<Record<BuiltInStep, boolean>> = {
    order: each(({ ordered, received, absent }) => ordered || received !== null || absent !== null),
    extract: each(({ received, absent }) => received !== null || absent !== null),
    load: each(({ loaded, absent }) => loaded || absent !== null),
    // What is answered after the release stands in the next edition.
    comments:
      isReleased ||
      each(({ loaded, absent, openQuestions }) => (loaded || absent !== null) && openQuestions === 0),
    draft: isOfEdition && edition.state !== 'not_made',
    review: isOfEdition && edition.meeting !== null,
    approve: isReleased,
    committees:
      isOfEdition && committees.length > 0 && committees.every(({ handedOver }) => handedOver !== null),
  };
  return new Map(Object.entries(shown));
}
