import type { Part } from '../paper/number-paper.ts';
import { paragraph } from '../paper/parts.ts';
import type { Report } from '../report-model.ts';
import type { LastMeeting } from '../review/last-meeting.ts';
import { lastMeetingPart } from '../review/last-meeting-part.ts';
import { committeeWordsOf } from './committee-words-of.ts';
import { focusPart } from './focus-part.ts';

/**
 * What the group said when it met last, and the indicators that it chose for this year: of those that the committee is
 * told of, and what was said of none in particular. What stands in focus has a section of its own, so that it is not
 * listed twice.
 */
export function meetingPart(report: Report, meeting: LastMeeting): Part[] {
  const { meetingInSwedish } = committeeWordsOf(report.language).appendix;
  const own = meetingAbout(meeting, report);
  const focus = focusPart(report, own);
  const [heading, ...said] = lastMeetingPart(focus.length === 0 ? own : { ...own, focus: [] });
  if (!heading) throw new Error('the part of the last meeting has a heading');
  return [heading, ...(meetingInSwedish === null ? [] : [paragraph(meetingInSwedish)]), ...said, ...focus];
}

function meetingAbout(meeting: LastMeeting, { sections }: Report): LastMeeting {
  const told = new Set(sections.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  const isTold = ({ id }: { readonly id: string }): boolean => told.has(id);
  return {
    ...meeting,
    comments: meeting.comments.filter(({ on }) => isTold(on)),
    commitments: meeting.commitments.filter(
      ({ indicators }) => indicators.length === 0 || indicators.some(isTold),
    ),
    focus: meeting.focus.filter(isTold),
  };
}
