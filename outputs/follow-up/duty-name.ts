import type { ReportDuty } from '../../indicators/model/follow-up/report-duty.ts';
import type { Language } from '../../indicators/model/text.ts';
import { dueWordsOf } from './words/due-words.ts';

/** `Rapport år 1`, `Återkommande uppföljning`: which report of its document. */
export function dutyName(
  { kind, reportYear }: Pick<ReportDuty, 'kind' | 'reportYear'>,
  language: Language,
): string {
  const words = dueWordsOf(language);
  if (kind === 'report_year' && reportYear !== null) return words.yearReport(reportYear);
  return kind === 'recurring' ? words.recurring : words.report;
}
