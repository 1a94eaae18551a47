/** A report that is due: of a strategy one and three years after adoption, of an assignment on its dates. */
export interface ReportDuty {
  /** Id of the document. */
  readonly document: string;
  /** Which one: a year after adoption, a date that was asked for, or one of those that come every so many months. */
  readonly kind: 'report_year' | 'report_date' | 'recurring';
  /** 1 and 3 for a report year; null otherwise. */
  readonly reportYear: number | null;
  /** ISO date. */
  readonly due: string;
  /** ISO date on which it was given; null where it has not been. */
  readonly given: string | null;
  /**
   * Days from due to given, or to the day of the edition where it has not been given: above 0 is late. Null where its
   * day has passed and nobody would know whether it was given.
   */
  readonly daysLate: number | null;
}

/** Whether it is known that a report has not been given: late, or still to come. */
export function isOutstanding({ given, daysLate }: ReportDuty): boolean {
  return given === null && daysLate !== null;
}
