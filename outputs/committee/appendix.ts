import type { FollowUpView } from '../follow-up/follow-up-view.ts';
import { type Manuscript, numberedPaper } from '../paper/number-paper.ts';
import type { Paper } from '../paper/paper.ts';
import { contents, pageBreak } from '../paper/parts.ts';
import type { LastMeeting } from '../review/last-meeting.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { aboutPart } from './about-part.ts';
import { basisPart, type Companion } from './basis-part.ts';
import { type CommitteeMaterial, committeePaper, pictureTitle } from './committee-paper.ts';
import { committeeWordsOf } from './committee-words-of.ts';
import { definitionsPart } from './definitions-part.ts';
import { followUpPart } from './follow-up-part.ts';
import { frontPage } from './front-page.ts';
import { sectionPart } from './indicator-part.ts';
import { meetingPart } from './meeting-part.ts';
import { qualityPart } from './quality-part.ts';

/**
 * The appendix of one recipient from the first page to the last, in the order that committees know.
 * @param lastMeeting  what the group said when it met last, and chose for this year; null where it has not met
 * @param followUp  the accounts of what concerns the committee
 */
export function appendixPaper(
  material: CommitteeMaterial,
  companions: readonly Companion[],
  lastMeeting: LastMeeting | null,
  followUp: readonly FollowUpView[] = [],
): Paper {
  const { report, recipient } = material;
  const { language } = report;
  const words = committeeWordsOf(language);
  const meeting = wordingOf(language).date(recipient.meeting);
  const occasion = words.appendix.occasion(recipient.committee[language], meeting);
  const kind = words.head.appendix(recipient.appendix);
  const manuscript: Manuscript = {
    ...committeePaper(material, kind, pictureTitle(report), occasion),
    parts: [
      ...frontPage(material),
      pageBreak,
      contents,
      pageBreak,
      ...aboutPart(material),
      ...(lastMeeting === null ? [] : meetingPart(report, lastMeeting)),
      ...report.sections.flatMap((section) => sectionPart(section, words.appendix)),
      ...followUpPart(followUp, words.appendix),
      ...qualityPart(material),
      ...definitionsPart(report),
      ...basisPart(report, companions),
    ],
  };
  return numberedPaper(manuscript);
}
