import type { Workspace } from '../workspace/workspace.ts';
import type { OpenQuestions } from './open-questions.ts';
import { byLetter } from './question-letters.ts';

/**
 * What may be said on screen of the open questions: how many each letter asks. Which cells they are about may tell what
 * is withheld, since a question says that a change was large.
 */
export interface QuestionSummary {
  readonly open: number;
  readonly letters: readonly { readonly file: string; readonly questions: number }[];
}

export function questionSummary(workspace: Workspace, open: OpenQuestions): QuestionSummary {
  return {
    open: open.all().length,
    letters: [...byLetter(workspace, open)].map(([name, questions]) => ({
      file: `confidential/questions/${name}`,
      questions: questions.length,
    })),
  };
}
