import type { DerivedFact } from '../fact.ts';

/** How many of a group said so, from published counts alone. */
export interface SurveyShare {
  /** Ids of the survey, its group and its question. */
  readonly survey: string;
  readonly group: string;
  readonly question: string;
  /** Per cent of those in the group who answered the question, with Wilson's interval. */
  readonly share: DerivedFact;
  /** Since the same survey was last held; null where it is the first, or where either share is not known. */
  readonly change: SurveyChange | null;
}

/** From one round of a survey to the next, of other pupils than those who were asked before. */
export interface SurveyChange {
  /** Year of the earlier round. */
  readonly from: number;
  /** Percentage points. */
  readonly change: number;
  /** 95 per cent, in points. */
  readonly interval: readonly [number, number];
  /** Whether the interval leaves out no change at all. */
  readonly clear: boolean;
}
