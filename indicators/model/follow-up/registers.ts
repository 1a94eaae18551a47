import type { Activity } from './activity.ts';
import type { PlannedDay, YearlyStep } from './calendar.ts';
import type { Claim } from './claim.ts';
import type { CostTable } from './cost-table.ts';
import type { Dispatch } from './dispatch.ts';
import type { FollowUpDocument } from './document.ts';
import type { Grant, GrantRound } from './grant.ts';
import type { Intervention } from './intervention.ts';
import type { ProviderReport } from './provider-report.ts';
import type { Body, Role } from './roles.ts';
import type { Survey } from './survey.ts';
import type { Undertaking } from './undertaking.ts';

/**
 * How a municipality follows up what it has decided: documents oblige, undertakings say to what, records show what
 * happened. All of it is public, and no count of persons stands in it: those are in `FollowUpCounts` (confidential)
 * until they are protected, and then in `ProtectedFollowUpCounts`, under the keys of count-key.ts.
 */
export interface FollowUpRegisters {
  /** Committees and others that decide or get reports; the recipients of samlad.yaml are among them. */
  readonly bodies: readonly Body[];
  readonly roles: readonly Role[];
  readonly documents: readonly FollowUpDocument[];
  readonly undertakings: readonly Undertaking[];
  readonly interventions: readonly Intervention[];
  readonly grantRounds: readonly GrantRound[];
  readonly grants: readonly Grant[];
  readonly costTables: readonly CostTable[];
  readonly providerReports: readonly ProviderReport[];
  readonly activities: readonly Activity[];
  readonly surveys: readonly Survey[];
  readonly claims: readonly Claim[];
  readonly days: readonly PlannedDay[];
  readonly steps: readonly YearlyStep[];
  readonly dispatches: readonly Dispatch[];
}

/** An entry of a register: `{ register: 'documents', id: 'andts-strategi' }`. */
export interface EntryName {
  readonly register: keyof FollowUpRegisters;
  readonly id: string;
}

/** What a workspace without `follow-up/` has. */
export const noRegisters: FollowUpRegisters = {
  bodies: [],
  roles: [],
  documents: [],
  undertakings: [],
  interventions: [],
  grantRounds: [],
  grants: [],
  costTables: [],
  providerReports: [],
  activities: [],
  surveys: [],
  claims: [],
  days: [],
  steps: [],
  dispatches: [],
};
