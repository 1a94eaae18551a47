import { type CountFact, countKeys } from '../../indicators/model/follow-up/count-key.ts';
import type { Survey } from '../../indicators/model/follow-up/survey.ts';
import type { SurveyShare } from '../../indicators/model/follow-up/survey-share.ts';
import type { Part } from '../paper/number-paper.ts';
import { bullets, heading, paragraph, terms } from '../paper/parts.ts';
import { generated } from '../report/generated-sentence.ts';
import { signedNumber } from '../report/signed-number.ts';
import { note } from '../report/standard-note.ts';
import { measureCell } from '../report/table-cells.ts';
import type { Note, TableCell, TableRow } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { FollowUpMaterial, FollowUpView } from './follow-up-view.ts';
import { documentName } from './named.ts';
import { personsCell } from './register-cells.ts';
import { registerTable } from './register-table.ts';
import { reportContextOf } from './report-context-of.ts';
import { surveysWordsOf } from './words/surveys-words.ts';

/**
 * Each survey, the newest first: who was asked, how many answered, what share of each group said so and how sure that
 * is, and what has changed since the round before. Null where there is none.
 */
export function surveysView(material: FollowUpMaterial): FollowUpView | null {
  const { surveys } = material.followUp.registers;
  if (surveys.length === 0) return null;
  const words = surveysWordsOf(material.report.language);
  const years = [...new Set(surveys.map(({ year }) => year))].sort((a, b) => a - b);
  const newestFirst = [...surveys].sort((a, b) => b.year - a.year);
  return {
    slug: 'uppfoljning-enkater',
    title: words.title,
    lead: words.lead(surveys.length, wordingOf(material.report.language).list(years)),
    parts: newestFirst.flatMap((survey) => surveyPart(material, survey)),
    drawings: new Map(),
    outlets: ['page', 'appendix'],
  };
}

function surveyPart(material: FollowUpMaterial, survey: Survey): Part[] {
  const words = surveysWordsOf(material.report.language);
  return [
    heading(1, words.survey(survey.name, survey.year)),
    surveyTerms(material, survey),
    ...survey.questions.flatMap((question) => [
      heading(2, question.text),
      questionTable(material, survey, question),
      ...changes(material, survey, question),
    ]),
  ];
}

function surveyTerms(material: FollowUpMaterial, survey: Survey): Part {
  const { language } = material.report;
  const { label, rateUnknown } = surveysWordsOf(language);
  const { document, population, source } = survey;
  return terms([
    { label: label.population, text: population },
    { label: label.source, text: source },
    ...(document === null
      ? []
      : [{ label: label.document, text: documentName(material.followUp.registers, document) }]),
    { label: label.invited, text: factText(material, invited(material, survey)) },
    { label: label.answered, text: factText(material, answeredAll(material, survey)) },
    { label: label.rate, text: responseRate(material, survey) ?? rateUnknown },
  ]);
}

function invited({ followUp }: FollowUpMaterial, { id }: Survey): CountFact {
  return followUp.counts.factOf(countKeys.invited(id));
}

/** The first group is all who answered. */
function answeredAll({ followUp }: FollowUpMaterial, { id, groups }: Survey): CountFact {
  const [all] = groups;
  return all === undefined ? { state: 'missing' } : followUp.counts.factOf(countKeys.answered(id, all.id));
}

function factText({ report }: FollowUpMaterial, fact: CountFact): string {
  const { text, spoken } = personsCell(fact, wordingOf(report.language));
  return spoken ?? text;
}

/** `81 %`: of those who were asked; null where one of the two is not told. */
function responseRate(material: FollowUpMaterial, survey: Survey): string | null {
  const { numbers, statistics } = wordingOf(material.report.language);
  const [part, whole] = [answeredAll(material, survey), invited(material, survey)];
  if (part.state !== 'published' || whole.state !== 'published') return null;
  if (whole.value === 0 || part.value > whole.value) return null;
  return statistics.perCent(formatNumber((100 * part.value) / whole.value, 0, numbers));
}

type Question = Survey['questions'][number];

function questionTable(material: FollowUpMaterial, survey: Survey, question: Question): Part {
  const words = surveysWordsOf(material.report.language);
  const rows = survey.groups.map(
    (group, i): TableRow => ({
      label: group.name,
      depth: i === 0 ? 0 : 1,
      cells: groupCells(material, survey, question, group.id),
    }),
  );
  return registerTable(material, {
    id: `enkat-${survey.id}-${question.id}`,
    caption: words.caption(question.text, words.survey(survey.name, survey.year)),
    heading: question.text,
    head: words.head,
    rows,
    counted: 'respondents',
    whose: survey.source,
    notes: [surveyNote(material, survey), ...uncertainNote(material, rows)],
  });
}

function groupCells(
  material: FollowUpMaterial,
  survey: Survey,
  question: Question,
  group: string,
): TableCell[] {
  const wording = wordingOf(material.report.language);
  const { counts } = material.followUp;
  const share = shareOf(material, survey, question, group)?.share ?? {
    state: 'not_calculated' as const,
    because: 'missing' as const,
  };
  return [
    personsCell(counts.factOf(countKeys.yes(survey.id, group, question.id)), wording),
    personsCell(counts.factOf(countKeys.answeredQuestion(survey.id, group, question.id)), wording),
    ...(['value', 'lower', 'upper'] as const).map((part) => measureCell(share, part, 1, wording)),
  ];
}

function shareOf(
  { followUp }: FollowUpMaterial,
  survey: Survey,
  question: Question,
  group: string,
): SurveyShare | undefined {
  return followUp.surveys.find(
    (one) => one.survey === survey.id && one.question === question.id && one.group === group,
  );
}

function surveyNote(material: FollowUpMaterial, survey: Survey): Note {
  const { language } = material.report;
  const least = formatNumber(material.followUp.thresholds.respondents, 0, wordingOf(language).numbers);
  const text = surveysWordsOf(language).note(survey.population, responseRate(material, survey), least);
  return { id: 'N20', text };
}

function uncertainNote(material: FollowUpMaterial, rows: readonly TableRow[]): Note[] {
  const { sign } = wordingOf(material.report.language).marks.uncertain;
  const isUncertain = rows.some(({ cells }) => cells.some(({ text }) => text.endsWith(`\u202f${sign}`)));
  return isUncertain ? [note(reportContextOf(material), 'N26')] : [];
}

/** A sentence for each group that can be compared with the round before. */
function changes(material: FollowUpMaterial, survey: Survey, question: Question): Part[] {
  const { language } = material.report;
  const words = surveysWordsOf(language);
  const wording = wordingOf(language);
  const sentences = survey.groups.flatMap(({ id, name }) => {
    const change = shareOf(material, survey, question, id)?.change ?? null;
    if (change === null) return [];
    const [low, high] = change.interval.map((end) => signedNumber(end, wording.numbers));
    const { points, interval } = wording.statistics;
    const sentence = words.change(
      name,
      change.from,
      points(signedNumber(change.change, wording.numbers)),
      interval([low ?? '', high ?? ''], points),
      change.clear,
    );
    return [generated(wording, sentence, [name])];
  });
  if (sentences.length > 0) return bullets(sentences);
  const hasEarlier = material.followUp.registers.surveys.some(
    ({ name, year }) => name === survey.name && year < survey.year,
  );
  return [paragraph(hasEarlier ? words.noChange : words.firstRound)];
}
