import { bullets } from '../appendix/bullets.ts';
import { type Typst, typst } from '../appendix/typst.ts';
import type { CommitmentLine, LastMeeting, Saying } from './last-meeting.ts';
import { reviewWordsOf } from './review-words.ts';

const words = reviewWordsOf('sv');

/** The last meeting on paper, in Swedish: what it decided, took on, said of indicators, chose and asked. */
export function lastMeetingPart(meeting: LastMeeting): Typst {
  const comments = meeting.comments.map(({ on, text, role }) => ({ text: `${on.name}: ${text}`, role }));
  return typst`
= ${meeting.heading}
${part(words.decisions, meeting.decisions.map(said))}
${meeting.commitments.length === 0 ? typst`${words.noCommitments}` : commitmentTable(meeting.commitments)}
${part(words.groupComments, comments.map(said))}
${part(
  words.nextFocus,
  meeting.focus.map(({ name }) => name),
)}
${part(words.questions, meeting.questions)}
`;
}

/** `Rutinen ses över. (enhetschef)` */
export function said({ text, role }: Saying): string {
  return `${text} (${role})`;
}

function part(heading: string, sentences: readonly string[]): Typst {
  if (sentences.length === 0) return typst``;
  return typst`
#unnumbered(outlined: false)[${heading}]
${bullets(sentences)}`;
}

function commitmentTable(commitments: readonly CommitmentLine[]): Typst {
  return typst`
#unnumbered(outlined: false)[${words.commitments}]
#text-table(
  columns: (1fr, 36mm, 30mm, 28mm),
  head: (${words.commitmentHead.map((head) => typst`[${head}],`)}),
  rows: (${commitments.map(commitmentRow)}),
)`;
}

function commitmentRow({ text, remarks, owner, due, status, isLate }: CommitmentLine): Typst {
  const state = isLate ? typst`[#strong[${status}]]` : typst`[${status}]`;
  return typst`([${text} #fine[${remarks.join(' ')}]], [${owner}], [${due}], ${state}),`;
}
