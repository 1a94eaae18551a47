/** What a reference year means for an indicator. */
export const periodKinds = ['calendar_year', 'stock_31dec', 'stock_15oct', 'school_year', 'survey'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/**
 * Whether the whole period lies before a day: until its last day is over it may still bring new cases.
 * @param day  ISO date
 */
export function isOver(period: PeriodKind, year: number, day: string): boolean {
  return day > `${year}-${lastDays[period]}`;
}

/** A school survey is made in the spring; a school year is named after the year in which it ends. */
const lastDays: Readonly<Record<PeriodKind, string>> = {
  calendar_year: '12-31',
  stock_31dec: '12-31',
  stock_15oct: '10-15',
  school_year: '06-30',
  survey: '06-30',
};
