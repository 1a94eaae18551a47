import type { Part } from '../paper/number-paper.ts';
import { bullets, heading, paragraph, subheading } from '../paper/parts.ts';
import type { CommitteeMaterial } from './committee-paper.ts';
import { committeeWordsOf } from './committee-words-of.ts';
import { restOfSignals } from './signals-part.ts';

/** Section 1: for whom, how to read it, and what it cannot say. */
export function aboutPart({ report, recipient }: CommitteeMaterial): Part[] {
  const { language } = report;
  const { appendix: words } = committeeWordsOf(language);
  return [
    heading(1, words.about),
    heading(2, words.purpose),
    paragraph(`${recipient.purpose[language]} ${words.recipient(recipient.committee[language])}`),
    paragraph(words.use),
    heading(2, words.reading.heading),
    ...words.reading.text.map((text) => paragraph(text)),
    {
      kind: 'word-table',
      columns: [16, 'rest', 'auto'],
      head: words.signHead,
      rows: report.legend.map(({ sign, meaning, word }) => [[sign], [meaning], [word]]),
    },
    heading(2, words.limits, 'limits'),
    ...bullets(report.standingNotes.map(({ text }) => text)),
    ...(report.absences.length === 0
      ? [paragraph(words.nothingMissing)]
      : [subheading(3, words.missing), ...bullets(report.absences)]),
    ...restOfSignals(report),
  ];
}
