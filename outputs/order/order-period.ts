import type { PeriodKind } from '../../indicators/model/period.ts';

/** Which days a count of one reference year is about, in Swedish: `kalenderåret 2026`. */
export function orderPeriod(period: PeriodKind, year: number): string {
  const words: Readonly<Record<PeriodKind, string>> = {
    calendar_year: `kalenderåret ${year}`,
    stock_31dec: `läget den 31 december ${year}`,
    stock_15oct: `läget den 15 oktober ${year}`,
    school_year: `läsåret ${year - 1}/${year}`,
    survey: `enkäten ${year}`,
  };
  return words[period];
}
