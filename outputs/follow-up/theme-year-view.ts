import { indicatorsBehind } from '../../indicators/follow-up/undertaking-progress.ts';
import type { DerivedFact } from '../../indicators/model/fact.ts';
import type { FollowUpDocument } from '../../indicators/model/follow-up/document.ts';
import { type Intervention, preventionLevels } from '../../indicators/model/follow-up/intervention.ts';
import type { Survey } from '../../indicators/model/follow-up/survey.ts';
import { type Undertaking, undertakingStates } from '../../indicators/model/follow-up/undertaking.ts';
import type { Part } from '../paper/number-paper.ts';
import type { Run } from '../paper/paper.ts';
import { bullets, heading, paragraph } from '../paper/parts.ts';
import { slugOf } from '../report/report-context.ts';
import { note } from '../report/standard-note.ts';
import type { TableRow } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { discrepancySentence } from './discrepancy-sentence.ts';
import { decidedText, lastText, nextText } from './document-facts.ts';
import { documentRun } from './document-run.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { goalTable } from './goal-table.ts';
import { indicatorTable } from './indicator-table.ts';
import { numberCell } from './register-cells.ts';
import { registerTable } from './register-table.ts';
import { reportContextOf } from './report-context-of.ts';
import { followUpTermsOf } from './terms.ts';
import { undertakingTable } from './undertaking-table.ts';
import { themeYearWordsOf } from './words/theme-year-words.ts';

/**
 * One view for each theme that a document, an undertaking, an intervention or a survey carries, in the order of the
 * catalogue's themes and then of those that only the registers know: all that is followed up of it in one place. This
 * is the yearly view of the ANDTS strategy.
 */
export function themeYearViews(material: FollowUpMaterial): FollowUpView[] {
  return themesOf(material).map((theme) => themeView(material, theme));
}

/** What the registers hold of one theme. */
interface Theme {
  readonly id: string;
  readonly name: string;
  readonly documents: readonly FollowUpDocument[];
  readonly undertakings: readonly Undertaking[];
  /** Of the newest year that was mapped. */
  readonly interventions: readonly Intervention[];
  readonly surveys: readonly Survey[];
  /** Ids, in the order of the report and then as they are registered. */
  readonly indicators: readonly string[];
}

function themesOf(material: FollowUpMaterial): Theme[] {
  const { documents, undertakings, interventions, surveys } = material.followUp.registers;
  const carried = new Set(
    [...documents, ...undertakings, ...interventions, ...surveys].flatMap(({ themes }) => themes),
  );
  const known = [...material.content.catalogue.themes.keys()].filter((id) => carried.has(id));
  return [...new Set([...known, ...carried])].map((id) => themeOf(material, id));
}

/** An undertaking belongs to its own themes, and to those of the document it stands in where it names none. */
function themeOf({ content, report, followUp }: FollowUpMaterial, id: string): Theme {
  const { registers } = followUp;
  const newest = Math.max(...registers.interventions.map(({ year }) => year));
  const isOf = ({ themes }: { readonly themes: readonly string[] }): boolean => themes.includes(id);
  const documents = registers.documents.filter(isOf);
  const undertakings = registers.undertakings.filter(
    (one) =>
      isOf(one) || (one.themes.length === 0 && documents.some((document) => document.id === one.document)),
  );
  const interventions = registers.interventions.filter((one) => one.year === newest && isOf(one));
  const theme = content.catalogue.themes.get(id);
  const name = theme?.name[report.language] ?? id;
  const ofReport = report.themes.filter((one) => one.name === name).flatMap(({ indicators }) => indicators);
  return {
    ...{ id, name, documents, undertakings, interventions },
    surveys: registers.surveys.filter(isOf),
    indicators: [
      ...new Set([
        ...ofReport.map((one) => one.id),
        ...documents.flatMap(({ indicators }) => indicators),
        ...undertakings.flatMap(indicatorsBehind),
        ...interventions.flatMap(({ indicators }) => indicators),
      ]),
    ],
  };
}

function themeView(material: FollowUpMaterial, theme: Theme): FollowUpView {
  const { language, edition } = material.report;
  const words = themeYearWordsOf(language);
  const counted = (['documents', 'undertakings', 'interventions', 'indicators', 'surveys'] as const)
    .filter((part) => theme[part].length > 0)
    .map((part) => words.counted[part](theme[part].length));
  return {
    slug: `uppfoljning-tema-${slugOf(theme.id)}`,
    title: words.title(theme.name, edition.years.at(-1) ?? 0),
    lead: words.lead(theme.name, wordingOf(language).list(counted)),
    parts: [
      ...documentsPart(material, theme),
      ...undertakingsPart(material, theme),
      ...interventionsPart(material, theme),
      ...indicatorsPart(material, theme),
      ...surveysPart(material, theme),
      ...namesPart(material, theme),
      paragraph(note(reportContextOf(material), 'N21').text),
    ],
    drawings: new Map(),
    outlets: ['page', 'paper'],
  };
}

function documentsPart(material: FollowUpMaterial, { documents }: Theme): Part[] {
  if (documents.length === 0) return [];
  const words = themeYearWordsOf(material.report.language);
  return [
    heading(1, words.documents),
    {
      kind: 'word-table',
      columns: ['rest', 42, 34, 34],
      head: words.documentHead,
      rows: documents.map((document) => [
        documentRuns(material, document),
        [decidedText(document, material)],
        [lastText(document, material)],
        [nextText(document, material)],
      ]),
    },
  ];
}

/** With the other spellings of its name, so that who looks for one of them finds it. */
function documentRuns(
  { report: { language }, followUp }: FollowUpMaterial,
  { id, kind, spellings }: FollowUpDocument,
): readonly Run[] {
  const kindName = `${followUpTermsOf(language).documentKinds[kind]}.`;
  const also =
    spellings.length === 0
      ? ''
      : ` ${themeYearWordsOf(language).alsoWritten(wordingOf(language).list(spellings))}`;
  return [documentRun(followUp.registers, id), ' ', { fine: kindName + also }];
}

/** How many stand where; then each, the goals with how they stand. */
function undertakingsPart(material: FollowUpMaterial, { id, name, undertakings }: Theme): Part[] {
  if (undertakings.length === 0) return [];
  const { language } = material.report;
  const words = themeYearWordsOf(language);
  const terms = followUpTermsOf(language);
  const toDo = undertakings.filter(({ kind }) => kind !== 'goal');
  const ofState = (wanted: Undertaking['state']): number =>
    toDo.filter(({ state }) => state === wanted).length;
  const unknown = ofState(null);
  const states = registerTable(material, {
    id: `tema-${slugOf(id)}-lage`,
    caption: words.stateCaption(name),
    heading: words.undertakings,
    head: words.stateHead,
    rows: [
      countRow(material, words.all, 0, toDo.length),
      ...undertakingStates.map((state) => countRow(material, terms.states[state], 1, ofState(state))),
      ...(unknown === 0 ? [] : [countRow(material, terms.stateUnknown, 1, unknown)]),
    ],
  });
  return [
    heading(1, words.undertakings),
    ...goalTable(undertakings, material),
    ...(toDo.length === 0 ? [] : [states]),
    ...undertakingTable(toDo, material),
  ];
}

function countRow({ report }: FollowUpMaterial, label: string, depth: number, count: number): TableRow {
  return { label, depth, cells: [numberCell(count, wordingOf(report.language))] };
}

/** Every level, those without an intervention too. */
function interventionsPart(material: FollowUpMaterial, { id, name, interventions }: Theme): Part[] {
  const [first] = interventions;
  if (first === undefined) return [];
  const { language } = material.report;
  const words = themeYearWordsOf(language);
  const terms = followUpTermsOf(language);
  const ofLevel = (wanted: Intervention['level']): number =>
    interventions.filter(({ level }) => level === wanted).length;
  const unknown = ofLevel(null);
  return [
    heading(1, words.interventions(first.year)),
    registerTable(material, {
      id: `tema-${slugOf(id)}-nivaer`,
      caption: words.levelCaption(name, first.year),
      heading: words.interventions(first.year),
      head: words.levelHead,
      rows: [
        countRow(material, words.all, 0, interventions.length),
        ...preventionLevels.map((level) => countRow(material, terms.levels[level], 1, ofLevel(level))),
        ...(unknown === 0 ? [] : [countRow(material, terms.levelUnknown, 1, unknown)]),
      ],
    }),
    ...bullets(interventions.map((one) => one.name)),
  ];
}

function indicatorsPart(material: FollowUpMaterial, { indicators }: Theme): Part[] {
  const table = indicatorTable(material, indicators);
  return table.length === 0
    ? []
    : [heading(1, themeYearWordsOf(material.report.language).indicators), ...table];
}

/** What all who answered said, survey by survey; a share that is not told is left out here: its sign stands among the surveys. */
function surveysPart(material: FollowUpMaterial, { surveys }: Theme): Part[] {
  if (surveys.length === 0) return [];
  const words = themeYearWordsOf(material.report.language);
  return [
    heading(1, words.surveys),
    ...surveys.flatMap((survey) => {
      const sentences = shareSentences(material, survey);
      return [
        heading(2, words.survey(survey.name, survey.year)),
        ...(sentences.length === 0 ? [paragraph(words.noShare)] : bullets(sentences)),
      ];
    }),
  ];
}

function shareSentences({ report, followUp }: FollowUpMaterial, survey: Survey): string[] {
  const words = themeYearWordsOf(report.language);
  const [all] = survey.groups;
  return survey.questions.flatMap(({ id, text }) => {
    const found = followUp.surveys.find(
      (one) => one.survey === survey.id && one.question === id && one.group === all?.id,
    );
    return found?.share.state === 'calculated' ? [words.share(text, ...shareText(report, found.share))] : [];
  });
}

type Calculated = Extract<DerivedFact, { readonly state: 'calculated' }>;

function shareText(
  { language }: FollowUpMaterial['report'],
  { value, interval }: Calculated,
): [string, string] {
  const { statistics, numbers } = wordingOf(language);
  const number = (of: number): string => formatNumber(of, 1, numbers);
  const [low, high] = interval ?? [value, value];
  return [
    statistics.perCent(number(value)),
    statistics.interval([number(low), number(high)], statistics.perCent),
  ];
}

/** One name that texts write in several ways, where it is that of a document of the theme. */
function namesPart(material: FollowUpMaterial, { documents }: Theme): Part[] {
  const own = material.followUp.discrepancies.filter(
    ({ kind, about }) =>
      kind === 'name_variant' &&
      about.some((entry) => entry.register === 'documents' && documents.some(({ id }) => id === entry.id)),
  );
  if (own.length === 0) return [];
  return [
    heading(1, themeYearWordsOf(material.report.language).names),
    ...bullets(own.map((one) => discrepancySentence(one, material.report.language))),
  ];
}
