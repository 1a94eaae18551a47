import type { QuestionSummary } from '../questions/question-summary.ts';
import { counted } from './command-context.ts';

/** A first load of many years asks about each of them. */
const shownAtMost = 20;

/** The letters with open questions, newest first, and how many each asks; never which, and never a count. */
export function questionLines({ open, letters }: QuestionSummary, written: boolean): string[] {
  if (open === 0) return [];
  const shown = letters.slice(0, shownAtMost);
  return [
    `${openQuestions(open)} to the agencies about large changes:`,
    ...shown.map(({ file, questions }) => `  ${file}: ${counted(questions, 'question', 'questions')}`),
    ...(letters.length > shown.length ? [`  … and ${letters.length - shown.length} more letters`] : []),
    written
      ? 'Send the letters under confidential/questions/, and write the answers in answers.yaml.'
      : 'samlad load writes the letters; the answers belong in answers.yaml.',
  ];
}

/** The same in one line, where the draft is what matters. */
export function questionLine({ open }: QuestionSummary): string[] {
  if (open === 0) return [];
  return [
    `${openQuestions(open)} to the agencies, in confidential/questions/: the draft says so of published totals.`,
  ];
}

function openQuestions(open: number): string {
  return counted(open, 'open question', 'open questions');
}
