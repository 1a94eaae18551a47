import { describe, expect, it } from 'vitest';
import type { Grant, GrantAnswer, GrantRound } from '../../../../indicators/model/follow-up/grant.ts';
import { sampleDocument } from '../../../support/sample-follow-up.ts';
import { discrepanciesIn, factsIn } from './find-discrepancies.ts';

const round: GrantRound = {
  ...{ id: 'r', name: 'Omgång 1', document: 'strategi', closed: '2026-01-31', targetGroup: null },
  ...{ criteria: [], applications: null, awarded: null },
  questions: [
    { id: 'used', text: 'Använt enligt ansökan' },
    { id: 'continues', text: 'Fortsätter arbetet' },
  ],
};

function grant(recipient: string, answers: readonly GrantAnswer[], own: Partial<Grant> = {}): Grant {
  return {
    ...{ id: recipient, round: 'r', recipient, answeredAs: null, project: null, amount: 1, motivation: null },
    answers: new Map(answers.map((answer, i) => [round.questions[i]?.id ?? '', answer])),
    ...{ listedAsSilent: false, countsPersons: false },
    ...own,
  };
}

const found = (
  kind: 'unanswered' | 'contradictory_answer',
  grants: readonly Grant[],
  own: Partial<GrantRound> = {},
) => factsIn(kind, { grantRounds: [{ ...round, ...own }], grants });

describe('answers about grants', () => {
  const answered = grant('Ett', ['yes', 'unanswered']);
  const silent = grant('Två', ['unanswered', 'unanswered']);
  const absent = grant('Tre', []);

  it('lack where every one is blank, and not where one is given', () => {
    expect(found('unanswered', [answered, silent, absent, { ...absent, listedAsSilent: true }])).toEqual([
      { name: 'Två', round: 'Omgång 1', listed: 0 },
      { name: 'Tre', round: 'Omgång 1', listed: 0 },
      { name: 'Tre', round: 'Omgång 1', listed: 1 },
    ]);
  });

  it('contradict the list of the silent also by a no, and by a name in the list of answers', () => {
    const listed = { listedAsSilent: true };
    expect(found('contradictory_answer', [grant('Ett', ['no'], listed)])).toEqual([
      { name: 'Ett', round: 'Omgång 1', answered: 1, questions: 2 },
    ]);
    expect(
      found('contradictory_answer', [grant('Ett', [], { ...listed, answeredAs: 'Ettan' })]),
    ).toMatchObject([{ answered: 0 }]);
    expect(found('contradictory_answer', [{ ...silent, ...listed }, answered])).toEqual([]);
  });

  it('lack of a whole round is told of the round', () => {
    const documents = [sampleDocument({ committees: ['namnd'] })];
    const registers = { documents, grantRounds: [round], grants: [silent, absent] };
    expect(discrepanciesIn('unanswered', registers)).toEqual([
      {
        kind: 'unanswered',
        about: [{ register: 'grantRounds', id: 'r' }],
        facts: { name: 'Omgång 1', granted: 2 },
        committees: ['namnd'],
      },
    ]);
    expect(found('unanswered', [])).toEqual([]);
  });

  it('are not awaited where nothing is asked, or one may still apply', () => {
    expect(found('unanswered', [answered, silent], { questions: [] })).toEqual([]);
    expect(found('unanswered', [answered, silent], { closed: '2026-05-20' })).toEqual([]);
    expect(found('unanswered', [answered, silent], { closed: '2026-05-19' })).toHaveLength(1);
    expect(found('unanswered', [answered, silent], { closed: null })).toHaveLength(1);
  });
});
