import type { Part } from '../paper/number-paper.ts';
import { bullets, heading, paragraph, subheading } from '../paper/parts.ts';
import type { CommitmentLine, LastMeeting, Saying } from './last-meeting.ts';
import { type ReviewWords, reviewWordsOf } from './review-words.ts';

/** The last meeting as a numbered section of a paper. */
export function lastMeetingPart(meeting: LastMeeting): Part[] {
  return [heading(1, meeting.heading), ...meetingParts(meeting)];
}

/** What the last meeting decided, took on, said of indicators, chose and asked; for under a heading of level 1. */
export function meetingParts(meeting: LastMeeting): Part[] {
  const words = reviewWordsOf(meeting.language);
  const { decisions, commitments, comments, focus, questions } = meeting;
  return [
    ...under(words.decisions, decisions.map(said)),
    ...(commitments.length === 0
      ? [paragraph(words.noCommitments)]
      : [subheading(2, words.commitments), commitmentTable(commitments, words)]),
    ...under(
      words.groupComments,
      comments.map(({ on, ...saying }) => `${on.name}: ${said(saying)}`),
    ),
    ...under(
      words.nextFocus,
      focus.map(({ name }) => name),
    ),
    ...under(words.questions, questions),
  ];
}

/** `Rutinen ses över. (enhetschef)` */
export function said({ text, role }: Saying): string {
  return `${text} (${role})`;
}

function under(title: string, sentences: readonly string[]): Part[] {
  return sentences.length === 0 ? [] : [subheading(2, title), ...bullets(sentences)];
}

function commitmentTable(commitments: readonly CommitmentLine[], words: ReviewWords): Part {
  return {
    kind: 'word-table',
    columns: ['rest', 36, 28, 40],
    head: words.commitmentHead,
    rows: commitments.map(({ text, remarks, owner, due, status, isLate }) => [
      [`${text} `, { fine: remarks.join(' ') }],
      [owner],
      [due],
      [isLate ? { strong: status } : status],
    ]),
  };
}
