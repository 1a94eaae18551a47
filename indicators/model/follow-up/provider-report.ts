/** Verksamhetsredovisning: what a provider tells the committee about an activity, and when. */
export interface ProviderReport {
  readonly id: string;
  readonly provider: string;
  readonly activity: string;
  readonly document: string | null;
  /** ISO dates. */
  readonly due: string | null;
  readonly received: string | null;
  /** Id of the role that receives it. */
  readonly owner: string | null;
}
