import type { PublishedFollowUp } from '../../indicators/release/published-follow-up.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import type { Part } from '../paper/number-paper.ts';
import type { Drawings } from '../paper/paper.ts';
import type { Report } from '../report-model.ts';

/** What the account of the follow-up is written from: the report in its language, and the registers it tells of. */
export interface FollowUpMaterial {
  readonly content: ReleaseContent;
  readonly report: Report;
  /** Of everybody, or what concerns one committee. */
  readonly followUp: PublishedFollowUp;
}

/**
 * One account of the follow-up, worded and ordered once: a page of the site, a paper of its own, and a section of
 * appendices are made of the same parts.
 */
export interface FollowUpView {
  /** File name on the site and among the papers, the same in every language: `uppfoljning-mal`. */
  readonly slug: string;
  readonly title: string;
  /** One or two sentences under the title: what it tells, and the main thing that it shows. */
  readonly lead: string;
  /** Headings of levels 1 and 2 only: in an appendix they stand one level deeper. */
  readonly parts: readonly Part[];
  /** The drawings among them: SVG text by name. */
  readonly drawings: Drawings;
  /** A page of the site; a paper of its own, in PDF, Word and HTML; a section of the appendices. */
  readonly outlets: readonly ('page' | 'paper' | 'appendix')[];
}

/** Those of the views that an outlet shows, in their order. */
export function shownIn(
  outlet: FollowUpView['outlets'][number],
  views: readonly FollowUpView[],
): FollowUpView[] {
  return views.filter(({ outlets }) => outlets.includes(outlet));
}
