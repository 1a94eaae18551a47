import { withoutStop } from '../wording/without-stop.ts';
import type { ReportContext } from './report-context.ts';
import { wordsOfRegisters } from './words-of-registers.ts';

/**
 * What people have written in Swedish, and what stands so in a report in another language: reasons, answers, roles and
 * sources. A page marks it with its language, so that it is read aloud as Swedish. The longest come first, without the
 * full stop that a sentence may put after them. None in a Swedish report.
 */
export function writtenInSwedish({ words, content }: ReportContext): string[] {
  if (words.language === 'sv') return [];
  const { edition, tables, publishedByOthers } = content;
  const reasons = tables.flatMap((table) =>
    table.cells().map(({ fact }) => ('reason' in fact && typeof fact.reason === 'string' ? fact.reason : '')),
  );
  const answers = [
    ...content.remarks.all().flatMap((remark) => (remark.state === 'answered' ? [remark] : [])),
    ...content.revisions
      .all()
      .flatMap((revision) =>
        revision.kind === 'value' && revision.cause.kind === 'answered' ? [revision.cause.answer] : [],
      ),
  ].flatMap(({ text, role }) => [role, ...(text[words.language] === null ? [text.sv] : [])]);
  const tests = edition.handedOver.flatMap(({ harmTest }) =>
    harmTest ? [harmTest.role, harmTest.basis] : [],
  );
  const others = [
    ...publishedByOthers.flatMap(({ source, remarks }) => [source, ...remarks]),
    ...content.statistics.outside.flatMap((compared) => compared.others.map(({ source }) => source)),
  ];
  const meetings = content.reviews.flatMap(({ comments, decisions, commitments, questions }) => [
    ...[...comments, ...decisions].flatMap(({ text, role }) => [text, role]),
    ...commitments.flatMap(({ text, owner }) => [text, owner]),
    ...questions,
  ]);
  const followedUp = content.followUp === null ? [] : wordsOfRegisters(content.followUp.registers);
  const all = [
    ...[...reasons, ...meetings, ...answers, ...tests, edition.population.source],
    ...[...others, ...followedUp],
  ].map(withoutStop);
  return [...new Set(all)]
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
