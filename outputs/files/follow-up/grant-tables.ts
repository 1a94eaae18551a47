import { type Grant, type GrantAnswer, grantAnswers } from '../../../indicators/model/follow-up/grant.ts';
import { followUpTermsOf } from '../../follow-up/terms.ts';
import { numberColumn as number, textColumn as text } from '../data-column.ts';
import type { DataTable } from '../data-table.ts';
import { coded } from './register-fields.ts';
import { type FollowUpSource, type RegisterColumn, registerTable } from './register-table.ts';

/** `follow-up-grants.csv`: who got how much for what. */
export function grantTable(source: FollowUpSource): DataTable {
  const title = { sv: 'Stimulansbidrag', en: 'Stimulus grants' };
  return registerTable(
    source,
    'follow-up-grants',
    title,
    ['id'],
    source.followUp.registers.grants,
    grantColumns,
  );
}

/** `follow-up-grant-answers.csv`: what each recipient answered to each question; a blank is `unanswered`. */
export function grantAnswerTable(source: FollowUpSource): DataTable {
  const { grants, grantRounds } = source.followUp.registers;
  const rows = grants.flatMap((grant) =>
    (grantRounds.find(({ id }) => id === grant.round)?.questions ?? []).map(
      ({ id, text: question }): AnswerRow => ({
        ...{ grant: grant.id, question: id, text: question },
        answer: grant.answers.get(id) ?? 'unanswered',
      }),
    ),
  );
  const title = { sv: 'Svar om stimulansbidrag', en: 'Answers on stimulus grants' };
  return registerTable(source, 'follow-up-grant-answers', title, ['grant', 'question'], rows, answerColumns);
}

interface AnswerRow {
  readonly grant: string;
  readonly question: string;
  readonly text: string;
  readonly answer: GrantAnswer;
}

const terms = followUpTermsOf('sv');

const grantColumns: readonly RegisterColumn<Grant>[] = [
  { column: text('id', 'Beteckning', 'Id'), value: ({ id }) => id },
  { column: text('round', 'Omgång', 'Round'), value: ({ round }) => round },
  { column: text('recipient', 'Bidragstagare', 'Recipient'), value: ({ recipient }) => recipient },
  { column: text('project', 'Projekt', 'Project'), value: ({ project }) => project ?? '' },
  {
    column: number('amount', 'Belopp i kronor', 'Amount in kronor', 'integer'),
    value: ({ amount }) => amount,
  },
  { column: text('motivation', 'Motivering', 'Motivation'), value: ({ motivation }) => motivation ?? '' },
];

const answerColumns: readonly RegisterColumn<AnswerRow>[] = [
  { column: text('grant', 'Bidrag', 'Grant'), value: ({ grant }) => grant },
  { column: text('question', 'Fråga', 'Question'), value: ({ question }) => question },
  { column: text('question_text', 'Frågans lydelse', 'Words of the question'), value: (row) => row.text },
  {
    column: text('answer', 'Svar', 'Answer', coded(grantAnswers, terms.answers)),
    value: ({ answer }) => answer,
  },
];
