import { type GrantAnswer, grantAnswers } from '../../../indicators/model/follow-up/grant.ts';
import { csvTable } from './csv-table.ts';
import type { Entries } from './entry.ts';

const columns = { grant: 'filled', question: 'filled', answer: 'may be empty' } as const;

/** What the recipient of a grant has answered to one question. */
export interface AnsweredQuestion {
  readonly grant: string;
  readonly question: string;
  readonly answer: GrantAnswer;
}

/** `grant-answers.csv`: a row for each grant and question. An empty answer is none, and never a no. */
export function grantAnswersIn(file: string, text: string): Entries<AnsweredQuestion> {
  const table = csvTable(file, text, columns);
  const entries = table.rows.map((row) => ({
    value: {
      grant: row.reference('grant') ?? '',
      question: row.reference('question') ?? '',
      answer: row.choice('answer', grantAnswers) ?? 'unanswered',
    },
    at: row.at,
  }));
  return { ...table, entries };
}
