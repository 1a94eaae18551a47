import type { ProviderReport } from '../model/follow-up/provider-report.ts';

/**
 * A report of a provider as it is known on a day: what came after it had not come yet. So a draft that is made anew when
 * the register has grown says of its own day what it said before.
 * @param date  ISO date of the edition
 */
export function receivedUntil(report: ProviderReport, date: string): ProviderReport {
  const hasCome = report.received !== null && report.received <= date;
  return hasCome ? report : { ...report, received: null };
}
