import type { Grant, GrantAnswer, GrantRound } from '../../../indicators/model/follow-up/grant.ts';
import type { AnsweredQuestion } from './grant-answers.ts';
import type { GivenGrant } from './grants.ts';

/**
 * Each grant with an answer to every question of its round, in their order: what no row answers is unanswered, and never
 * a no.
 */
export function grantsWithAnswers(
  grants: readonly GivenGrant[],
  rounds: readonly GrantRound[],
  answered: readonly AnsweredQuestion[],
): Grant[] {
  return grants.map((grant) => {
    const questions = rounds.find(({ id }) => id === grant.round)?.questions ?? [];
    const answers = questions.map(({ id }): [string, GrantAnswer] => {
      const row = answered.find(({ grant: of, question }) => of === grant.id && question === id);
      return [id, row?.answer ?? 'unanswered'];
    });
    return { ...grant, answers: new Map(answers) };
  });
}
