import type { Activity } from '../../../indicators/model/follow-up/activity.ts';
import type { PlannedDay, YearlyStep } from '../../../indicators/model/follow-up/calendar.ts';
import type { Claim } from '../../../indicators/model/follow-up/claim.ts';
import type { CostTable } from '../../../indicators/model/follow-up/cost-table.ts';
import type { Dispatch } from '../../../indicators/model/follow-up/dispatch.ts';
import type { FollowUpDocument } from '../../../indicators/model/follow-up/document.ts';
import type { GrantRound } from '../../../indicators/model/follow-up/grant.ts';
import type { Intervention } from '../../../indicators/model/follow-up/intervention.ts';
import type { ProviderReport } from '../../../indicators/model/follow-up/provider-report.ts';
import type { Body, Role } from '../../../indicators/model/follow-up/roles.ts';
import type { Survey } from '../../../indicators/model/follow-up/survey.ts';
import type { Entries } from './entry.ts';
import type { AnsweredQuestion } from './grant-answers.ts';
import type { GivenGrant } from './grants.ts';
import type { AnsweredGroup } from './survey-answers.ts';
import type { WrittenUndertaking } from './undertakings-schema.ts';

/** All that the files of `follow-up/` hold, each by itself: nothing has been held against anything else yet. */
export interface FollowUpEntries {
  /** The recipients of samlad.yaml first. */
  readonly bodies: Entries<Body>;
  readonly roles: Entries<Role>;
  readonly documents: Entries<FollowUpDocument>;
  readonly undertakings: Entries<WrittenUndertaking>;
  readonly interventions: Entries<Intervention>;
  readonly grantRounds: Entries<GrantRound>;
  readonly grants: Entries<GivenGrant>;
  readonly grantAnswers: Entries<AnsweredQuestion>;
  readonly costTables: Entries<CostTable>;
  readonly providerReports: Entries<ProviderReport>;
  readonly activities: Entries<Activity>;
  readonly surveys: Entries<Survey>;
  readonly surveyAnswers: Entries<AnsweredGroup>;
  readonly claims: Entries<Claim>;
  readonly days: Entries<PlannedDay>;
  readonly steps: Entries<YearlyStep>;
  readonly dispatches: Entries<Dispatch>;
}
