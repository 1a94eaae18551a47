/** A day that a text names: of a meeting, a report, an update. */
export interface PlannedDay {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly what: string;
  /** Id of the body; null where no body meets. */
  readonly body: string | null;
  readonly document: string | null;
  /** Somebody has made sure of it, though it is a holiday. */
  readonly confirmed: boolean;
}

export const stepKinds = ['order', 'extract', 'compile', 'analyse', 'decide', 'report'] as const;
export type StepKind = (typeof stepKinds)[number];

/** One step of the yearly cycle, and who answers for it. */
export interface YearlyStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly what: string;
  /** Id of the role; null where nobody has been named. */
  readonly owner: string | null;
  /** Last day, in the year after the reference year unless `inReferenceYear`. */
  readonly month: number;
  readonly day: number;
  readonly inReferenceYear: boolean;
  /** ISO dates on which it was done, one for each round. */
  readonly done: readonly string[];
}
