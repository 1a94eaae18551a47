import type { ReportContext } from '../report/report-context.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';

/** What the parts of the report are made from, for sentences that both tell. */
export function reportContextOf({
  content,
  report,
}: Pick<FollowUpMaterial, 'content' | 'report'>): ReportContext {
  return { content, words: wordingOf(report.language) };
}
