import { countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import { csvTable } from './csv-table.ts';
import type { CountedEntries } from './entry.ts';
import type { Row } from './row.ts';

const columns = {
  survey: 'filled',
  group: 'filled',
  question: 'may be empty',
  invited: 'may be empty',
  answered: 'filled',
  yes: 'may be empty',
} as const;

/** Where a row of answers stands; without a question it tells who answered at all. Its counts are confidential. */
export interface AnsweredGroup {
  readonly survey: string;
  readonly group: string;
  readonly question: string | null;
  readonly invited: number | null;
  readonly answered: number | null;
  readonly yes: number | null;
}

/**
 * `survey-answers.csv`: for each group a row of who answered at all (and, for all who did, of how many were asked), and a
 * row for each question of who answered it and who said yes. A row of what nobody has counted is left out.
 */
export function surveyAnswersIn(file: string, text: string): CountedEntries<AnsweredGroup> {
  const table = csvTable(file, text, columns);
  const entries = table.rows.map((row) => ({ value: answeredGroupIn(row), at: row.at }));
  return { ...table, entries, counts: entries.flatMap(({ value }) => countsOf(value)) };
}

function answeredGroupIn(row: Row<keyof typeof columns>): AnsweredGroup {
  const ofQuestion = !row.isEmpty('question');
  if (ofQuestion && row.isEmpty('yes')) row.wrong('yes', 'nothing', 'how many said so');
  if (ofQuestion && !row.isEmpty('invited'))
    row.wrong('invited', 'a number for one question', 'how many were asked, in the row without a question');
  if (!ofQuestion && !row.isEmpty('yes')) row.wrong('yes', 'a number without a question', 'the question');
  return {
    survey: row.reference('survey') ?? '',
    group: row.reference('group') ?? '',
    question: row.reference('question'),
    invited: row.whole('invited'),
    answered: row.whole('answered'),
    yes: row.whole('yes'),
  };
}

function countsOf({ survey, group, question, invited, answered, yes }: AnsweredGroup) {
  const keyed: readonly (readonly [string, number | null])[] =
    question === null
      ? [
          [countKeys.invited(survey), invited],
          [countKeys.answered(survey, group), answered],
        ]
      : [
          [countKeys.answeredQuestion(survey, group, question), answered],
          [countKeys.yes(survey, group, question), yes],
        ];
  return keyed.flatMap(([key, count]) => (count === null ? [] : [[key, count] as const]));
}
