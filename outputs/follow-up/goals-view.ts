import type { FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import {
  type Checkpoint,
  type GoalVerdict,
  verdicts,
} from '../../indicators/model/follow-up/goal-verdict.ts';
import type { KeyFigure, Undertaking } from '../../indicators/model/follow-up/undertaking.ts';
import type { Part } from '../paper/number-paper.ts';
import type { Run } from '../paper/paper.ts';
import { before, heading, paragraph, terms } from '../paper/parts.ts';
import type { ReportContext } from '../report/report-context.ts';
import { note } from '../report/standard-note.ts';
import { formatNumber } from '../wording/number-format.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { changeSentence, standingWord, whyUnjudged } from './goal-sentence.ts';
import { keyFigureName, keyFigureValue, noKeyFigureText, targetText } from './key-figure-text.ts';
import { documentName, roleTitle } from './named.ts';
import { reportContextOf } from './report-context-of.ts';
import { countOf, verdictLabel } from './verdict-counts.ts';
import { goalsWordsOf } from './words/goals-words.ts';

/**
 * All goals by the document and target area that they stand in: where each key figure started, where it shall be, where
 * it is, and what can be said of that; then each checkpoint; then the list for the operational plan. Null without goals.
 */
export function goalsView(material: FollowUpMaterial): FollowUpView | null {
  const goals = goalsOf(material);
  if (goals.length === 0) return null;
  const words = goalsWordsOf(material.report.language);
  const context = reportContextOf(material);
  return {
    slug: 'uppfoljning-mal',
    title: words.title,
    lead: goalsLead(material, goals),
    parts: [
      ...byDocument(material, goals),
      ...checkpointsPart(context, goals),
      ...planPart(material, goals),
      heading(1, words.reading),
      terms(
        verdicts.map((verdict) => ({
          label: verdictLabel(verdict, material.report.language),
          text: words.rules[verdict],
        })),
      ),
      paragraph(note(context, 'N21').text),
    ],
    drawings: new Map(),
    outlets: ['page', 'paper', 'appendix'],
  };
}

/** A goal, and each of its key figures with what can be said of it. */
interface Goal {
  readonly goal: Undertaking;
  readonly figures: readonly { readonly keyFigure: KeyFigure; readonly verdict: GoalVerdict | null }[];
}

function goalsOf({ followUp: { registers, goals } }: FollowUpMaterial): Goal[] {
  return registers.undertakings
    .filter(({ kind }) => kind === 'goal')
    .map((goal) => ({
      goal,
      figures: goal.keyFigures.map((keyFigure) => ({
        keyFigure,
        verdict: goals.find((one) => one.goal === goal.id && one.keyFigure.id === keyFigure.id) ?? null,
      })),
    }));
}

function goalsLead({ report }: FollowUpMaterial, goals: readonly Goal[]): string {
  const { lead } = goalsWordsOf(report.language);
  const judged = goals.flatMap(({ figures }) => figures.flatMap(({ verdict }) => verdict ?? []));
  const counted = verdicts.flatMap((verdict) => {
    const count = countOf(judged, verdict);
    return count === 0 ? [] : [lead.counted[verdict](count)];
  });
  const without = goals.filter(({ figures }) => figures.length === 0).length;
  return [
    lead.goals(goals.length, new Set(goals.map(({ goal }) => goal.document)).size),
    ...(judged.length === 0 ? [] : [lead.standings(judged.length, counted)]),
    ...(without === goals.length ? [lead.nothingMeasured] : []),
    ...(without > 0 && without < goals.length ? [lead.withoutKeyFigure(without)] : []),
  ].join(' ');
}

/** A heading for each document and area that has a goal; the areas only where the document has any. */
function byDocument(material: FollowUpMaterial, goals: readonly Goal[]): Part[] {
  const { registers } = material.followUp;
  const ids = [...new Set(goals.map(({ goal }) => goal.document))];
  return ids.flatMap((id) => {
    const own = goals.filter(({ goal }) => goal.document === id);
    const document = registers.documents.find((one) => one.id === id);
    return [heading(1, documentName(registers, id)), ...byArea(material, document, own)];
  });
}

function byArea(
  material: FollowUpMaterial,
  document: FollowUpDocument | undefined,
  goals: readonly Goal[],
): Part[] {
  const areas = document?.areas ?? [];
  const { noArea } = goalsWordsOf(material.report.language);
  const groups = [
    ...areas.map(({ id, name }) => ({ name, own: goals.filter(({ goal }) => goal.area === id) })),
    { name: noArea, own: goals.filter(({ goal }) => !areas.some(({ id }) => id === goal.area)) },
  ].filter(({ own }) => own.length > 0);
  return groups.flatMap(({ name, own }) => [
    ...(areas.length === 0 ? [] : [heading(2, name)]),
    goalsTable(material, own),
  ]);
}

function goalsTable(material: FollowUpMaterial, goals: readonly Goal[]): Part {
  const context = reportContextOf(material);
  const { head } = goalsWordsOf(context.words.language);
  return {
    kind: 'word-table',
    columns: ['rest', 29, 24, 24, 33],
    head,
    rows: goals.flatMap((goal) => goalRows(context, goal)),
  };
}

type Cells = readonly (readonly Run[])[];

function goalRows(context: ReportContext, { goal, figures }: Goal): Cells[] {
  if (figures.length === 0) {
    return [[[goal.text], ['–'], ['–'], ['–'], [noKeyFigureText(context, goal)]]];
  }
  return figures.map(({ keyFigure, verdict }) => {
    const newest = verdict?.checkpoints.at(-1);
    return [
      [goal.text, ' ', { fine: keyFigureName(context, keyFigure) }],
      [baselineText(context, keyFigure, verdict)],
      [targetOfYear(context, keyFigure, verdict)],
      [newest === undefined ? '–' : valueOfYear(context, keyFigure, newest)],
      standingRuns(context, newest),
    ];
  });
}

/** The published value of the baseline year; with what the document says, where it says something. */
function baselineText(context: ReportContext, keyFigure: KeyFigure, verdict: GoalVerdict | null): string {
  const words = goalsWordsOf(context.words.language);
  const { year, said } = keyFigure.baseline;
  const value = (of: number): string => keyFigureValue(context, keyFigure, of);
  const published = verdict?.baseline ?? null;
  const text = words.ofYear(published === null ? words.noValue : value(published), year);
  if (said === null || (published !== null && value(said) === value(published))) return text;
  return `${text}; ${words.said(value(said))}`;
}

function targetOfYear(context: ReportContext, keyFigure: KeyFigure, verdict: GoalVerdict | null): string {
  const target = verdict === null ? keyFigure.target.value : verdict.target;
  return goalsWordsOf(context.words.language).ofYear(
    targetText(context, { keyFigure, target }),
    keyFigure.target.year,
  );
}

function valueOfYear(context: ReportContext, keyFigure: KeyFigure, { value, year }: Checkpoint): string {
  const words = goalsWordsOf(context.words.language);
  return words.ofYear(value === null ? words.noValue : keyFigureValue(context, keyFigure, value), year);
}

function standingRuns(context: ReportContext, checkpoint: Checkpoint | undefined): Run[] {
  if (checkpoint === undefined) return [goalsWordsOf(context.words.language).notJudged];
  const why = whyUnjudged(context, checkpoint);
  const word = { strong: standingWord(context, checkpoint) };
  return why === null ? [word] : [word, `: ${why}`];
}

/** Each year in which a key figure has been looked at; nothing where none has. */
function checkpointsPart(context: ReportContext, goals: readonly Goal[]): Part[] {
  const words = goalsWordsOf(context.words.language);
  const verdictsGiven = goals.flatMap(({ figures }) => figures.flatMap(({ verdict }) => verdict ?? []));
  const rows = verdictsGiven.flatMap((verdict) =>
    verdict.checkpoints.map((checkpoint) => checkpointRow(context, verdict, checkpoint)),
  );
  if (rows.length === 0) return [];
  return [
    heading(1, words.checkpoints),
    before(words.checkpointsLead),
    { kind: 'word-table', columns: ['rest', 11, 20, 20, 42, 32], head: words.checkpointHead, rows },
  ];
}

function checkpointRow(context: ReportContext, verdict: GoalVerdict, checkpoint: Checkpoint): Cells {
  const { keyFigure } = verdict;
  const { noValue } = goalsWordsOf(context.words.language);
  const { year, value, path, standing } = checkpoint;
  const shown = (of: number | null): string =>
    of === null ? noValue : keyFigureValue(context, keyFigure, of);
  return [
    [keyFigureName(context, keyFigure)],
    [`${year}`],
    [shown(value)],
    [shown(path)],
    [standing.change === null ? '–' : changeSentence(context, verdict, standing.change)],
    standingRuns(context, checkpoint),
  ];
}

/** What is put into the operational plan: every goal, those without key figure too. */
function planPart(material: FollowUpMaterial, goals: readonly Goal[]): Part[] {
  const context = reportContextOf(material);
  const words = goalsWordsOf(context.words.language);
  return [
    heading(1, words.plan),
    paragraph(words.planLead),
    {
      kind: 'word-table',
      columns: ['rest', 32, 26, 21, 26, 25],
      head: words.planHead,
      rows: goals.flatMap((goal) => planRows(material, context, goal)),
    },
  ];
}

function planRows(material: FollowUpMaterial, context: ReportContext, { goal, figures }: Goal): Cells[] {
  const { language } = context.words;
  const owner = roleTitle(material.followUp.registers, goal.owner, language);
  if (figures.length === 0) {
    return [[[goal.text], [noKeyFigureText(context, goal)], ['–'], ['–'], ['–'], [owner]]];
  }
  return figures.map(({ keyFigure, verdict }) => [
    [goal.text],
    [keyFigureName(context, keyFigure)],
    [baselineText(context, keyFigure, verdict)],
    [targetOfYear(context, keyFigure, verdict)],
    [smallestText(context, verdict)],
    [owner],
  ]);
}

/** Without its sign: which way it goes is said by the target. */
function smallestText({ words }: ReportContext, verdict: GoalVerdict | null): string {
  const smallest = verdict?.smallestDetectable ?? null;
  if (smallest === null) return '–';
  const unit = smallest.kind === 'points' ? words.statistics.points : words.statistics.perCent;
  return unit(formatNumber(Math.abs(smallest.change), 1, words.numbers));
}
