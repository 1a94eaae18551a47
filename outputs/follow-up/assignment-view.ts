import type { PlannedDay } from '../../indicators/model/follow-up/calendar.ts';
import type { FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import type { ReportDuty } from '../../indicators/model/follow-up/report-duty.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { Part } from '../paper/number-paper.ts';
import { bullets, heading, paragraph, terms } from '../paper/parts.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { whatIsToBeDone } from './area-part.ts';
import { discrepancySentence } from './discrepancy-sentence.ts';
import { documentLinks } from './document-links.ts';
import { documentRun } from './document-run.ts';
import { documentTerms } from './document-terms.ts';
import { dutyName } from './duty-name.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { bodyName } from './named.ts';
import { assignmentWordsOf } from './words/assignment-words.ts';
import { factWordsOf } from './words/fact-words.ts';

/**
 * What committees have been asked to do and to report, and the days that texts name: assignments, and decisions that ask
 * for a report. Null where there are neither assignments nor days.
 */
export function assignmentView(material: FollowUpMaterial): FollowUpView | null {
  const { report, followUp } = material;
  const { documents, days } = followUp.registers;
  const assignments = documents.filter(isAssignment);
  if (assignments.length === 0 && days.length === 0) return null;
  const words = assignmentWordsOf(report.language);
  return {
    slug: 'uppfoljning-uppdrag',
    title: words.title,
    lead: `${words.lead(assignments.length)} ${nextDue(assignments, material)}`.trim(),
    parts: [...assignments.flatMap((one) => assignmentPart(one, material)), ...dayPart(days, material)],
    drawings: new Map(),
    outlets: ['page', 'paper', 'appendix'],
  };
}

function isAssignment({ kind, followUp }: FollowUpDocument): boolean {
  return kind === 'assignment' || (kind === 'decision' && followUp !== null);
}

/** The next report that is still to come, or the oldest that is late. */
function nextDue(assignments: readonly FollowUpDocument[], { report, followUp }: FollowUpMaterial): string {
  if (assignments.length === 0) return '';
  const words = assignmentWordsOf(report.language);
  const { date } = wordingOf(report.language);
  const ids = new Set(assignments.map(({ id }) => id));
  const awaited = followUp.duties.filter(({ document, given }) => ids.has(document) && given === null);
  const late = awaited.filter(({ daysLate }) => daysLate !== null && daysLate > 0);
  const coming = awaited.filter(({ daysLate }) => daysLate !== null && daysLate <= 0).map(({ due }) => due);
  const [next] = coming.sort();
  return [
    ...(late.length === 0 ? [] : [words.late(late.length)]),
    next === undefined ? words.nothingComing : words.next(date(next)),
  ].join(' ');
}

function assignmentPart(document: FollowUpDocument, material: FollowUpMaterial): Part[] {
  const { registers, duties } = material.followUp;
  const words = assignmentWordsOf(material.report.language);
  const own = registers.undertakings.filter((one) => one.document === document.id);
  const linked = documentLinks(document, material);
  return [
    heading(1, document.name),
    ...(document.about === null ? [] : [paragraph(document.about)]),
    terms(documentTerms(document, material)),
    ...(own.length === 0 ? [] : [paragraph({ strong: words.parts }), ...whatIsToBeDone(own, material)]),
    ...dutyTable(
      duties.filter((duty) => duty.document === document.id),
      material,
    ),
    ...(linked.length === 0 ? [] : [{ kind: 'bullets', items: linked } as const]),
  ];
}

function dutyTable(duties: readonly ReportDuty[], { report: { language } }: FollowUpMaterial): Part[] {
  if (duties.length === 0) return [];
  const words = assignmentWordsOf(language);
  const { date } = wordingOf(language);
  return [
    {
      kind: 'word-table',
      columns: ['rest', 40, 62],
      head: words.dutyHead,
      rows: duties.map((duty) => {
        return [[dutyName(duty, language)], [date(duty.due)], [givenText(duty, language)]];
      }),
    },
  ];
}

/** When a report was given, that it is late or awaited, or that nobody knows. */
function givenText({ given, daysLate }: ReportDuty, language: Language): string | { strong: string } {
  const words = assignmentWordsOf(language);
  const facts = factWordsOf(language);
  if (given !== null) return words.given(wordingOf(language).date(given), facts.given(daysLate ?? 0));
  if (daysLate === null) return words.unknown;
  return daysLate > 0 ? { strong: words.notGiven(facts.late(daysLate)) } : words.awaited;
}

/** The days that texts name; those that are off and that nobody has made sure of are pointed out. */
function dayPart(days: readonly PlannedDay[], material: FollowUpMaterial): Part[] {
  if (days.length === 0) return [];
  const { registers, discrepancies } = material.followUp;
  const { language } = material.report;
  const words = assignmentWordsOf(language);
  const { date } = wordingOf(language);
  const inOrder = [...days].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const off = discrepancies.filter(({ kind }) => kind === 'holiday');
  const isOff = (id: string) =>
    off.some(({ about }) => about.some((entry) => entry.register === 'days' && entry.id === id));
  return [
    heading(1, words.days),
    {
      kind: 'word-table',
      columns: [36, 'rest', 44],
      head: words.dayHead,
      rows: inOrder.map(({ id, what, body, document, date: day }) => [
        isOff(id) ? [`${date(day)} `, { strong: words.toConfirm }] : [date(day)],
        document === null ? [what] : [`${what}: `, documentRun(registers, document)],
        [body === null ? '' : bodyName(registers, body, language)],
      ]),
    },
    ...bullets(off.map((one) => discrepancySentence(one, language))),
  ];
}
