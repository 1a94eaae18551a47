import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import { type Grant, type GrantRound, hasAnswered } from '../../model/follow-up/grant.ts';
import type { Searched } from './discrepancy-material.ts';

/**
 * Recipients that have answered and are listed as silent too, and those that have answered nothing. Where nobody of a
 * round has answered, the round is told of and no recipient by itself. Rounds that ask nothing, or in which one may
 * still apply, are left out.
 * Facts: `name`, the recipient, and `round`; `answered` of how many `questions` where it is listed too; `listed`, 1
 * where the list of the silent has it too and 0 where it does not; of a round its `name` and how many were `granted`.
 */
export function grantAnswers({ registers, whose, date }: Searched): Discrepancy[] {
  return registers.grantRounds
    .filter(({ questions, closed }) => questions.length > 0 && (closed === null || closed < date))
    .flatMap((round) => {
      const grants = registers.grants.filter((grant) => grant.round === round.id);
      const found = grants.some((grant) => hasAnswered(grant) || grant.listedAsSilent)
        ? grants.flatMap((grant) => answersOf(grant, round))
        : silence(round, grants.length);
      return found.map((one) => ({ ...one, committees: whose.ofRound(round.id) }));
    });
}

type Found = Omit<Discrepancy, 'committees'>;

function answersOf(grant: Grant, round: GrantRound): Found[] {
  const about: Discrepancy['about'] = [{ register: 'grants', id: grant.id }];
  const facts = { name: grant.recipient, round: round.name };
  if (!hasAnswered(grant)) {
    return [{ kind: 'unanswered', about, facts: { ...facts, listed: grant.listedAsSilent ? 1 : 0 } }];
  }
  if (!grant.listedAsSilent) return [];
  const [answered, questions] = [answeredBy(grant, round), round.questions.length];
  return [{ kind: 'contradictory_answer', about, facts: { ...facts, answered, questions } }];
}

function silence({ id, name }: GrantRound, granted: number): Found[] {
  if (granted === 0) return [];
  return [{ kind: 'unanswered', about: [{ register: 'grantRounds', id }], facts: { name, granted } }];
}

/** How many questions of the round; a blank answers none. */
function answeredBy({ answers }: Grant, { questions }: GrantRound): number {
  return questions.filter(({ id }) => (answers.get(id) ?? 'unanswered') !== 'unanswered').length;
}
