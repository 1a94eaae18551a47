import type { Part } from '../paper/number-paper.ts';
import { bullets, notices, paragraph, subheading, unnumbered } from '../paper/parts.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { CommitteeMaterial } from './committee-paper.ts';
import { committeeWordsOf } from './committee-words-of.ts';
import { signalsPart } from './signals-part.ts';

/** Page one: what the year shows, what has changed and how sure that is, what the signs mean, and what comes next. */
export function frontPage({ report, recipient }: CommitteeMaterial): Part[] {
  const { language, draftMark, inventedMark, legend, summary, state, beyondContact } = report;
  const { appendix: words } = committeeWordsOf(language);
  const [ofWhom, rest] = words.howSure.text;
  const { date, edition } = wordingOf(language);
  return [
    ...notices(joined(draftMark === null ? null : edition.draftSentence, inventedMark)),
    unnumbered(1, words.summary),
    ...bullets(summary),
    ...signalsPart(report),
    subheading(2, words.howSure.heading),
    paragraph(
      [state, ofWhom, beyondContact, rest].filter((one) => one !== null).join(' '),
      words.limitsIn,
      { anchor: 'limits' },
      '.',
    ),
    ...(recipient.nextReport === null ? [] : [paragraph(words.nextReport(date(recipient.nextReport)))]),
    subheading(2, words.signs),
    { kind: 'signs', entries: legend },
  ];
}

/** The marks in one notice, since the page has little room; null where there are none. */
function joined(...marks: readonly (string | null)[]): string | null {
  const given = marks.filter((mark) => mark !== null);
  return given.length === 0 ? null : given.join(' ');
}
