import type { Discrepancy } from '../model/follow-up/discrepancy.ts';
import { EntryCommittees } from '../model/follow-up/entry-committees.ts';
import type { GoalVerdict } from '../model/follow-up/goal-verdict.ts';
import type { FollowUpRegisters } from '../model/follow-up/registers.ts';
import type { ReportDuty } from '../model/follow-up/report-duty.ts';
import type { SurveyShare } from '../model/follow-up/survey-share.ts';

/** The parts of a published follow-up that are somebody's; the release, which holds them, is made further on. */
interface Parts {
  readonly registers: FollowUpRegisters;
  readonly surveys: readonly SurveyShare[];
  readonly goals: readonly GoalVerdict[];
  readonly duties: readonly ReportDuty[];
  readonly discrepancies: readonly Discrepancy[];
}

/**
 * What concerns one committee, and nothing else: what is its own and what is everybody's, in the same order.
 *
 * A document is a committee's where it stands among its committees, an undertaking where it names it or its document
 * does, an intervention where it pays, a day where it meets, a dispatch where it got it; costs, grants, reports,
 * activities, surveys and claims go with their documents. A document of others stays as the place of an undertaking
 * that is the committee's, without its duties. Bodies, roles and the steps of the year are everybody's. The parts of
 * all bodies together are the whole; counts and thresholds stay as they are.
 * @param followUp  `PublishedFollowUp` of the release
 * @param body  id of the committee; of one that owns nothing, what is everybody's is left
 */
export function followUpFor<FollowUp extends Parts>(followUp: FollowUp, body: string): FollowUp {
  const { registers, surveys, goals, duties, discrepancies } = followUp;
  const concerns = (committees: readonly string[]): boolean =>
    committees.length === 0 || committees.includes(body);
  const whose = new EntryCommittees(registers);
  const own = registersFor(registers, whose, concerns);
  const ownUndertakings = new Set(own.undertakings.map(({ id }) => id));
  const ownSurveys = new Set(own.surveys.map(({ id }) => id));
  return {
    ...followUp,
    registers: own,
    surveys: surveys.filter(({ survey }) => ownSurveys.has(survey)),
    goals: goals.filter(({ goal }) => ownUndertakings.has(goal)),
    duties: duties.filter(({ document }) => concerns(whose.ofDocument(document))),
    discrepancies: discrepancies.filter(({ committees }) => concerns(committees)),
  };
}

function registersFor(
  registers: FollowUpRegisters,
  whose: EntryCommittees,
  concerns: (committees: readonly string[]) => boolean,
): FollowUpRegisters {
  const withDocument = ({ document }: { readonly document: string | null }): boolean =>
    concerns(whose.ofDocument(document));
  const undertakings = registers.undertakings.filter((one) => concerns(whose.ofUndertaking(one)));
  const places = new Set(undertakings.map(({ document }) => document));
  return {
    bodies: registers.bodies,
    roles: registers.roles,
    documents: registers.documents.filter(({ id, committees }) => concerns(committees) || places.has(id)),
    undertakings,
    interventions: registers.interventions.filter((one) => concerns(whose.ofIntervention(one))),
    grantRounds: registers.grantRounds.filter(withDocument),
    grants: registers.grants.filter(({ round }) => concerns(whose.ofRound(round))),
    costTables: registers.costTables.filter(withDocument),
    providerReports: registers.providerReports.filter(withDocument),
    activities: registers.activities.filter((one) => concerns(whose.ofActivity(one))),
    surveys: registers.surveys.filter(withDocument),
    claims: registers.claims.filter(withDocument),
    days: registers.days.filter((one) => concerns(whose.ofDay(one))),
    steps: registers.steps,
    dispatches: registers.dispatches.filter(({ recipient }) => concerns([recipient])),
  };
}
