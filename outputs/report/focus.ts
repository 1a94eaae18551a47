import { heldBy } from '../../indicators/model/review.ts';
import type { ReportContext } from './report-context.ts';

/** Ids of what the newest meeting that the edition may tell of chose to follow, in its order. */
export function focusOf({ content }: ReportContext): readonly string[] {
  return heldBy(content.reviews, content.edition.date).at(-1)?.focus ?? [];
}
