import type { EntryCommittees } from '../../model/follow-up/entry-committees.ts';
import type { GoalVerdict } from '../../model/follow-up/goal-verdict.ts';
import type { FollowUpRegisters } from '../../model/follow-up/registers.ts';
import type { ReportDuty } from '../../model/follow-up/report-duty.ts';

/** What is looked through for discrepancies. All of it public. */
export interface DiscrepancyMaterial {
  readonly registers: FollowUpRegisters;
  readonly goals: readonly GoalVerdict[];
  readonly duties: readonly ReportDuty[];
  /** ISO date of the edition: what is late is late on this day. */
  readonly date: string;
}

/** The same, with whose each entry is. */
export interface Searched extends DiscrepancyMaterial {
  readonly whose: EntryCommittees;
}
