import type { AgencyStatus, AgencyYear } from './agency-status.ts';
import type { CommitteeStatus } from './committee-status.ts';
import type { EditionStatus } from './edition-status.ts';
import type { StepStatus } from './step-status.ts';
import { yearRuns } from './year-runs.ts';

/** What the next thing is chosen from. */
export interface Standing {
  /** The last reference year of samlad.yaml. */
  readonly year: number;
  /** Deliveries that `check` would say something about. */
  readonly unsound: number;
  readonly agencies: readonly AgencyStatus[];
  readonly edition: EditionStatus;
  readonly committees: readonly CommitteeStatus[];
  readonly steps: readonly StepStatus[];
}

/** The one thing to do next, with the command that does it: the first in the order of the year that is not done. */
export function nextThing(standing: Standing): string {
  return deliveriesNext(standing) ?? editionNext(standing) ?? committeesNext(standing) ?? nextRound(standing);
}

function deliveriesNext({ year, unsound, agencies, edition }: Standing): string | null {
  if (edition.state === 'release') return null;
  const all = agencies.flatMap(({ source, years }) => years.map((one) => ({ source, ...one })));
  const mine = all.filter((one) => one.year === year);
  if (unsound > 0) return 'some deliveries cannot be used as they are: samlad check';
  if (mine.length > 0 && mine.every((one) => !one.ordered && isLacking(one)))
    return `ask the agencies for ${year}: samlad order --year ${year}`;
  const lacking = all.filter((one) => one.year <= year && isLacking(one));
  const [first] = lacking;
  if (first) {
    const which = [...new Set(lacking.map(({ source }) => source))].map((source) => {
      const years = lacking.filter((one) => one.source === source).map((one) => one.year);
      return `${source} ${yearRuns(years)}`;
    });
    return `wait for ${which.join('; ')}, or declare under absent: in samlad.yaml why it is not there; then: samlad load`;
  }
  if (all.some((one) => one.received !== null && !one.loaded)) return 'load the deliveries: samlad load';
  return null;
}

function isLacking({ received, absent }: AgencyYear): boolean {
  return received === null && absent === null;
}

function editionNext({ edition }: Standing): string | null {
  const { state, outdated, changedSince, approvedBy, mayApprove, meeting, id } = edition;
  if (state === 'release') return null;
  if (state === 'not_made') return 'protect the counts and write the draft: samlad refresh';
  if (outdated) return `draft ${id} is older than the deliveries: samlad refresh`;
  const [changed] = changedSince;
  if (changed !== undefined) return `draft ${id} is older than ${changed}: samlad refresh`;
  const approve = `samlad approve --role ${quoted(mayApprove[0] ?? '')}`;
  if (approvedBy.length > 0) return `one more role has to approve ${id}: ${approve}`;
  return meeting === null
    ? `let the group see the picture, samlad review --date DATE, and have ${id} approved: ${approve}`
    : `have ${id} approved: ${approve}`;
}

function committeesNext({ committees, edition }: Standing): string | null {
  const first = committees.find(({ handedOver }) => handedOver === null);
  if (!first) return null;
  const { committee, meeting, id } = first;
  return `hand ${edition.id} over to ${committee} for ${meeting}, and note it: samlad handed-over --recipient ${id}`;
}

function nextRound({ steps, year, agencies }: Standing): string {
  const next = year + 1;
  if (agencies.some(({ years }) => years.some((one) => one.year === next && one.ordered)))
    return `begin the round of ${next}: let years: in samlad.yaml end with it, give release: a new id and date, and run samlad status`;
  const step = firstDue(steps, 'late') ?? firstDue(steps, 'coming');
  const order = `samlad order --year ${next}`;
  if (!step || step.id === 'order') return `order the counts of ${next}: ${order}`;
  const { what, due, owner, state } = step;
  const by = state === 'late' ? `due since ${due}` : `by ${due}`;
  return `${by}: ${what} (${owner ?? 'nobody named'}). Then order the counts of ${next}: ${order}`;
}

/** Two rounds may be under way, and a step of the next come before one of this. */
function firstDue(steps: readonly StepStatus[], state: StepStatus['state']): StepStatus | undefined {
  return steps.filter((step) => step.state === state).sort((a, b) => (a.due < b.due ? -1 : 1))[0];
}

/** As a shell wants it. */
function quoted(role: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(role) ? role : `"${role}"`;
}
