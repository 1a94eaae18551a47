import type { Part } from '../paper/number-paper.ts';
import { paragraph } from '../paper/parts.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { type CommitteeMaterial, pictureTitle } from './committee-paper.ts';
import { committeeWordsOf } from './committee-words-of.ts';

/** What the committee may decide, one sentence each: a suggestion to work on. */
export function decisions({ report, recipient }: CommitteeMaterial): string[] {
  const { language } = report;
  const { decisions: words } = committeeWordsOf(language);
  const { appendix, decision, nextReport } = recipient;
  const committee = recipient.committee[language];
  return [
    words[decision](committee, pictureTitle(report), appendix),
    ...(nextReport === null ? [] : [words.again(committee, wordingOf(language).date(nextReport))]),
  ];
}

/** The same, a paragraph each. */
export function decisionPart(material: CommitteeMaterial): Part[] {
  return decisions(material).map((sentence) => paragraph(sentence));
}
