import type { EntryName } from './registers.ts';

/** What the registers and texts lack, or where they say two things. Nothing is mended for them. */
export const discrepancyKinds = [
  'owner_missing',
  'follow_up_missing',
  'follow_up_owner_missing',
  'use_missing',
  'decision_missing',
  'no_measure',
  'key_figure_missing',
  'state_missing',
  'level_missing',
  'basis_missing',
  'overdue',
  'report_overdue',
  'report_given_late',
  'out_of_date',
  'validity_ended',
  'contradictory_answer',
  'unanswered',
  'sum_differs',
  'number_differs',
  'property_differs',
  'reference_leads_nowhere',
  'name_variant',
  'holiday',
  'baseline_differs',
  'target_below_detectable',
  'chain_incomplete',
] as const;
export type DiscrepancyKind = (typeof discrepancyKinds)[number];

export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  /** What it is about; of a contradiction all that take part. */
  readonly about: readonly EntryName[];
  /** What a sentence about it is made of: names, numbers and dates as they stand in the registers. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** Ids of the bodies that it concerns; none where it is everybody's. */
  readonly committees: readonly string[];
}
