import { placeKey } from '../../../indicators/model/cell.ts';
import { countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import type { ExpectedRows } from '../compare-rows.ts';
import type { DataValue } from '../data-rows.ts';
import { countsOf, type ReleasedCount, type ReleasedFollowUp } from './released-follow-up.ts';

type Row = Readonly<Record<string, DataValue>>;

/** What the file of a register has to hold: its columns are there without any row too. */
export interface RegisterFile {
  /** `follow-up-goals`: without its ending. */
  readonly name: string;
  readonly expected: ExpectedRows;
}

/**
 * What the data files of the follow-up have to hold, from `release.json` alone.
 * @param edition  the columns that end each row of each data file
 */
export function registerFiles(followUp: ReleasedFollowUp, edition: Row): RegisterFile[] {
  const { documents, undertakings, interventions, grants } = followUp.registers;
  const countOf = countsOf(followUp);
  const file = (name: string, own: readonly string[], key: readonly string[], rows: readonly Row[]) => {
    const columns = [...own, ...Object.keys(edition)];
    const fields = rows.map((row) => columns.map((column) => row[column] ?? edition[column] ?? null));
    return { name: `follow-up-${name}`, expected: { columns, key, from: 'release.json', rows: fields } };
  };
  return [
    file(
      'documents',
      documentColumns,
      ['id'],
      documents.map((document) => documentRow(document, followUp)),
    ),
    file('undertakings', undertakingColumns, ['id'], undertakings.map(undertakingRow)),
    file('goals', goalColumns, ['key_figure', 'year'], goalRows(followUp)),
    file(
      'interventions',
      interventionColumns,
      ['year', 'id'],
      interventions.map((one) => interventionRow(one, countOf)),
    ),
    file('grants', grantColumns, ['id'], grants.map(grantRow)),
    file('grant-answers', answerColumns, ['grant', 'question'], answerRows(followUp)),
    file('surveys', surveyColumns, ['survey', 'group', 'question'], surveyRows(followUp, countOf)),
  ];
}

type Registers = ReleasedFollowUp['registers'];
type CountOf = (key: string) => ReleasedCount;

const documentColumns = [
  ...['id', 'kind', 'name', 'parties', 'decided_by', 'decided', 'paragraph', 'registry_number', 'valid_from'],
  ...['valid_to', 'owner', 'followed_up_by', 'reported_to', 'last_report', 'next_report', 'basis', 'use'],
  ...['themes', 'indicators'],
];

function documentRow(document: Registers['documents'][number], { duties }: ReleasedFollowUp): Row {
  const { id, kind, name, basis, decided, valid, followUp } = document;
  const awaited = duties.filter(({ given, daysLate }) => given === null && daysLate !== null);
  const next = awaited.find((duty) => duty.document === id);
  return {
    ...{ id, kind, name, basis, parties: listed(document.parties) },
    ...{ decided_by: said(decided?.by), decided: said(decided?.date), paragraph: said(decided?.paragraph) },
    ...{ registry_number: said(decided?.registryNumber) },
    ...{ valid_from: said(valid.from), valid_to: said(valid.to), owner: said(document.owner) },
    ...{ followed_up_by: said(followUp?.by), reported_to: said(followUp?.to) },
    ...{ last_report: said(followUp?.given.at(-1)), next_report: said(next?.due) },
    ...{ use: said(document.use), themes: listed(document.themes), indicators: listed(document.indicators) },
  };
}

const undertakingColumns = [
  ...['id', 'document', 'kind', 'area', 'direction', 'text', 'owner', 'due', 'state', 'state_date'],
  ...['shown_by', 'mandate', 'level', 'measured', 'indicators', 'tags'],
];

function undertakingRow(undertaking: Registers['undertakings'][number]): Row {
  const { id, document, kind, text, keyFigures, indicators } = undertaking;
  const without = undertaking.unmeasured ? 'decided_without' : 'no';
  const unlessKeyFigure = indicators.length > 0 ? 'indicator' : without;
  return {
    ...{ id, document, kind, text, area: said(undertaking.area), direction: said(undertaking.direction) },
    ...{ owner: said(undertaking.owner), due: said(undertaking.due), state: said(undertaking.state) },
    ...{ state_date: said(undertaking.stateDate), shown_by: said(undertaking.shownBy) },
    ...{ mandate: said(undertaking.mandate), level: said(undertaking.level) },
    measured: keyFigures.length > 0 ? 'key_figure' : unlessKeyFigure,
    ...{ indicators: listed(indicators), tags: listed(undertaking.tags) },
  };
}

const goalColumns = [
  ...[
    'goal',
    'key_figure',
    'indicator',
    'shown',
    'place',
    'baseline_year',
    'baseline',
    'target_year',
    'target',
  ],
  ...['direction', 'year', 'value', 'verdict', 'because', 'change_kind', 'change', 'change_lower'],
  ...['change_upper', 'detectable_change'],
];

/** A row for each year in which a key figure is looked at. */
function goalRows({ goals }: ReleasedFollowUp): Row[] {
  return goals.flatMap(({ goal, keyFigure, baseline, target, checkpoints, smallestDetectable }) =>
    checkpoints.map(({ year, value, standing }) => {
      const { change } = standing;
      const [lower, upper] = change?.interval ?? [];
      return {
        ...{ goal, key_figure: keyFigure.id, indicator: keyFigure.indicator, shown: keyFigure.shown },
        place: placeKey(keyFigure.coordinates),
        ...{ baseline_year: keyFigure.baseline.year, baseline },
        ...{ target_year: keyFigure.target.year, target, direction: keyFigure.target.direction },
        ...{ year, value, verdict: standing.verdict },
        because: standing.verdict === 'cannot_be_judged' ? standing.because : '',
        ...{ change_kind: said(change?.kind), change: change?.change ?? null },
        ...{ change_lower: lower ?? null, change_upper: upper ?? null },
        detectable_change: smallestDetectable?.change ?? null,
      };
    }),
  );
}

const interventionColumns = [
  ...['year', 'id', 'name', 'provider', 'target_group', 'ages', 'level', 'cost', 'volume', 'volume_unit'],
  ...['volume_status', 'basis', 'document', 'financed_by', 'follow_up', 'themes', 'indicators'],
];

function interventionRow(intervention: Registers['interventions'][number], countOf: CountOf): Row {
  const { year, id, name, cost, volume } = intervention;
  const count = volumeOf(intervention, countOf);
  return {
    ...{ year, id, name, provider: said(intervention.provider) },
    ...{ target_group: said(intervention.targetGroup), ages: said(intervention.ages) },
    ...{ level: said(intervention.level), cost },
    ...{ volume: shown(count), volume_unit: said(volume?.unit), volume_status: count.state },
    ...{ basis: said(intervention.basis), document: said(intervention.document) },
    ...{ financed_by: said(intervention.financedBy), follow_up: said(intervention.followUp) },
    ...{ themes: listed(intervention.themes), indicators: listed(intervention.indicators) },
  };
}

/** Persons by the counts that may be shown; things as the register has them. */
export function volumeOf(
  { volume, year, id }: Registers['interventions'][number],
  countOf: CountOf,
): ReleasedCount {
  if (volume?.of === 'things') return { state: 'published', value: volume.number };
  return volume === null ? { state: 'missing' } : countOf(countKeys.intervention(year, id));
}

const grantColumns = ['id', 'round', 'recipient', 'project', 'amount', 'motivation'];

function grantRow({ id, round, recipient, project, amount, motivation }: Registers['grants'][number]): Row {
  return { id, round, recipient, project: said(project), amount, motivation: said(motivation) };
}

const answerColumns = ['grant', 'question', 'question_text', 'answer'];

/** A row for each question of its round; a blank is `unanswered`. */
function answerRows({ registers: { grants, grantRounds } }: ReleasedFollowUp): Row[] {
  return grants.flatMap(({ id, round, answers }) => {
    const questions = grantRounds.find((one) => one.id === round)?.questions ?? [];
    return questions.map((question) => ({
      ...{ grant: id, question: question.id, question_text: question.text },
      answer: Object.hasOwn(answers, question.id) ? (answers[question.id] ?? '') : 'unanswered',
    }));
  });
}

const surveyColumns = [
  ...['survey', 'year', 'group', 'group_label', 'question', 'question_text'],
  ...['answered', 'answered_status', 'yes', 'yes_status'],
];

function surveyRows({ registers: { surveys } }: ReleasedFollowUp, countOf: CountOf): Row[] {
  return surveys.flatMap(({ id, year, groups, questions }) =>
    groups.flatMap((group) =>
      questions.map((question) => {
        const answered = countOf(countKeys.answeredQuestion(id, group.id, question.id));
        const yes = countOf(countKeys.yes(id, group.id, question.id));
        return {
          ...{ survey: id, year, group: group.id, group_label: group.name },
          ...{ question: question.id, question_text: question.text },
          ...{ answered: shown(answered), answered_status: answered.state },
          ...{ yes: shown(yes), yes_status: yes.state },
        };
      }),
    ),
  );
}

function shown(count: ReleasedCount): number | null {
  return count.state === 'published' ? count.value : null;
}

function said(text: string | null | undefined): string {
  return text ?? '';
}

function listed(texts: readonly string[]): string {
  return texts.join(' | ');
}
