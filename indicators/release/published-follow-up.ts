import type { Discrepancy } from '../model/follow-up/discrepancy.ts';
import type { GoalVerdict } from '../model/follow-up/goal-verdict.ts';
import type { FollowUpRegisters } from '../model/follow-up/registers.ts';
import type { ReportDuty } from '../model/follow-up/report-duty.ts';
import type { SurveyShare } from '../model/follow-up/survey-share.ts';
import type { ProtectedFollowUpCounts } from '../public/protected-follow-up-counts.ts';

/** All that a release says of how what was decided is followed up. Public. */
export interface PublishedFollowUp {
  readonly registers: FollowUpRegisters;
  readonly counts: ProtectedFollowUpCounts;
  /** Counts of persons of at least one and fewer than these are withheld. Printed under the tables. */
  readonly thresholds: { readonly persons: number; readonly respondents: number };
  /** By survey, question and group as they are registered. */
  readonly surveys: readonly SurveyShare[];
  /** In the order of the undertakings and their key figures. */
  readonly goals: readonly GoalVerdict[];
  /** By due date, oldest first. */
  readonly duties: readonly ReportDuty[];
  /** In the order of the registers and their entries. */
  readonly discrepancies: readonly Discrepancy[];
}
