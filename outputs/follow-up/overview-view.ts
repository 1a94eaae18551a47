import type { Part } from '../paper/number-paper.ts';
import { bullets, heading, paragraph, terms } from '../paper/parts.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { documentsCounted, undertakingsCounted } from './counted.ts';
import { discrepanciesByKind } from './discrepancies-by-kind.ts';
import { comingItems, dueTable, lateItems } from './due-items.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { verdictCounts } from './verdict-counts.ts';
import { discrepancyWordsOf } from './words/discrepancy-words-of.ts';
import { overviewWordsOf } from './words/overview-words.ts';

/** What fits on one page: of what comes, the next; of what is late, the latest. */
const most = { late: 10, coming: 5 };

/** The state of the follow-up on one page, which leads to all others; null where the registers are empty. */
export function overviewView(material: FollowUpMaterial): FollowUpView | null {
  const { report, followUp } = material;
  if (Object.values(followUp.registers).every((entries) => entries.length === 0)) return null;
  const words = overviewWordsOf(report.language);
  const day = wordingOf(report.language).date(report.edition.date);
  const late = lateItems(followUp, report.edition.date, report.language);
  return {
    slug: 'uppfoljning',
    title: words.title,
    lead: `${words.lead} ${words.late(late.length, day)}`,
    parts: [...inShort(material), ...goals(material), ...lateAndComing(material), ...discrepancies(material)],
    drawings: new Map(),
    outlets: ['page', 'appendix'],
  };
}

function inShort({ report: { language }, followUp: { registers } }: FollowUpMaterial): Part[] {
  const words = overviewWordsOf(language);
  const { documents, undertakings } = registers;
  return [
    heading(1, words.inShort),
    ...bullets([
      ...(documents.length === 0
        ? []
        : [words.documents(documents.length, documentsCounted(documents, language))]),
      ...(undertakings.length === 0
        ? []
        : [words.undertakings(undertakings.length, undertakingsCounted(undertakings, language))]),
    ]),
  ];
}

function goals({ report: { language }, followUp }: FollowUpMaterial): Part[] {
  const words = overviewWordsOf(language);
  const all = followUp.registers.undertakings.filter(({ kind }) => kind === 'goal');
  if (all.length === 0) return [];
  const without = all.filter(({ keyFigures }) => keyFigures.length === 0).length;
  return [
    heading(1, words.goals),
    paragraph(`${words.goalCount(all.length)} ${words.goalsWithoutKeyFigure(without, all.length)}`),
    ...(followUp.goals.length === 0
      ? []
      : [paragraph(words.verdicts(followUp.goals.length)), terms(verdictCounts(followUp.goals, language))]),
  ];
}

function lateAndComing({ report, followUp }: FollowUpMaterial): Part[] {
  const { language, edition } = report;
  const words = overviewWordsOf(language);
  const day = wordingOf(language).date(edition.date);
  const late = lateItems(followUp, edition.date, language);
  const coming = comingItems(followUp, edition.date, language);
  return [
    heading(1, words.lateHeading),
    ...(late.length === 0
      ? [paragraph(words.late(0, day))]
      : dueTable(late.slice(0, most.late), followUp, language)),
    ...(late.length > most.late ? [paragraph(words.more(most.late, late.length))] : []),
    heading(1, words.comingHeading),
    ...(coming.length === 0
      ? [paragraph(words.nothingComing(day))]
      : dueTable(coming.slice(0, most.coming), followUp, language)),
  ];
}

function discrepancies({ report: { language }, followUp }: FollowUpMaterial): Part[] {
  const words = overviewWordsOf(language);
  const { titles } = discrepancyWordsOf(language);
  const groups = discrepanciesByKind(followUp.discrepancies);
  return [
    heading(1, words.discrepancies),
    ...(groups.length === 0
      ? [paragraph(words.noDiscrepancies)]
      : [
          paragraph(words.discrepanciesLead(followUp.discrepancies.length)),
          terms(groups.map(({ kind, all }) => ({ label: titles[kind], text: String(all.length) }))),
        ]),
  ];
}
