/** Something that was done: a lecture, a meeting, a training. */
export interface Activity {
  readonly id: string;
  readonly document: string | null;
  readonly undertaking: string | null;
  readonly what: string;
  /** ISO dates, or a year alone; none where only how often is known. */
  readonly dates: readonly string[];
  /** How often; null where the dates tell. */
  readonly times: number | null;
  /** How many came stands in `activity:<id>:least` and `:most`, protected; `exact` where the two are one number. */
  readonly participants: 'unknown' | 'exact' | 'interval' | 'approximate';
  readonly note: string | null;
}
