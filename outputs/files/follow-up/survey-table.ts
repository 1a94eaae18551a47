import { type CountFact, countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import { numberColumn as number, textColumn as text } from '../data-column.ts';
import type { DataTable } from '../data-table.ts';
import { countStates, shownCount } from './register-fields.ts';
import { type FollowUpSource, type RegisterColumn, registerTable } from './register-table.ts';

interface AnswerCounts {
  readonly survey: string;
  readonly year: number;
  readonly group: string;
  readonly groupName: string;
  readonly question: string;
  readonly questionText: string;
  readonly answered: CountFact;
  readonly yes: CountFact;
}

/** `follow-up-surveys.csv`: how many answered each question, and how many of them said so. */
export function surveyTable(source: FollowUpSource): DataTable {
  const { registers, counts } = source.followUp;
  const rows = registers.surveys.flatMap(({ id: survey, year, groups, questions }) =>
    groups.flatMap((group) =>
      questions.map(
        (question): AnswerCounts => ({
          ...{ survey, year, group: group.id, groupName: group.name },
          ...{ question: question.id, questionText: question.text },
          answered: counts.factOf(countKeys.answeredQuestion(survey, group.id, question.id)),
          yes: counts.factOf(countKeys.yes(survey, group.id, question.id)),
        }),
      ),
    ),
  );
  const title = { sv: 'Enkätsvar', en: 'Survey answers' };
  return registerTable(source, 'follow-up-surveys', title, ['survey', 'group', 'question'], rows, columns);
}

const columns: readonly RegisterColumn<AnswerCounts>[] = [
  { column: text('survey', 'Enkät', 'Survey'), value: ({ survey }) => survey },
  { column: number('year', 'År', 'Year', 'integer'), value: ({ year }) => year },
  { column: text('group', 'Grupp', 'Group'), value: ({ group }) => group },
  { column: text('group_label', 'Gruppens namn', 'Name of the group'), value: ({ groupName }) => groupName },
  { column: text('question', 'Fråga', 'Question'), value: ({ question }) => question },
  {
    column: text('question_text', 'Frågans lydelse', 'Words of the question'),
    value: ({ questionText }) => questionText,
  },
  {
    column: number('answered', 'Antal som svarade', 'Number who answered', 'integer'),
    value: ({ answered }) => shownCount(answered),
  },
  {
    column: text(
      'answered_status',
      'Status för antalet som svarade',
      'Status of those who answered',
      countStates,
    ),
    value: ({ answered }) => answered.state,
  },
  {
    column: number('yes', 'Antal som instämde', 'Number who said so', 'integer'),
    value: ({ yes }) => shownCount(yes),
  },
  {
    column: text('yes_status', 'Status för antalet som instämde', 'Status of those who said so', countStates),
    value: ({ yes }) => yes.state,
  },
];
