import { FollowUpCounts } from '../../../../indicators/confidential/follow-up-counts.ts';
import type { EarlierCounts } from '../../../../indicators/disclosure/follow-up/count-cells.ts';
import type { ProveOptions } from '../../../../indicators/disclosure/follow-up/prove-counts.ts';
import { policyOf } from '../../../../indicators/disclosure/policy/presets.ts';
import type { Activity } from '../../../../indicators/model/follow-up/activity.ts';
import { countKeys } from '../../../../indicators/model/follow-up/count-key.ts';
import type { Grant } from '../../../../indicators/model/follow-up/grant.ts';
import { type FollowUpRegisters, noRegisters } from '../../../../indicators/model/follow-up/registers.ts';
import type { Survey } from '../../../../indicators/model/follow-up/survey.ts';
import { protectFollowUp } from '../../../../indicators/protect-follow-up.ts';
import { nothingEarlier } from '../../../support/nothing-earlier.ts';

/** Withholds 1 and 2 alone, so that every possible table can be written down. */
export const threePersons = { persons: policyOf('scb-3'), respondents: policyOf('scb-3') };

/** Of each group: who answered, then for each question who answered it and who said yes. */
export type Answers = Readonly<
  Record<string, readonly [answered: number, ...questions: (readonly [answered: number, yes: number])[]]>
>;

export const surveyId = 's';

/** A survey with the groups of the answers, the first of which is all; questions are `q1`, `q2`. */
export function surveyOf(answers: Answers): Survey {
  const questions = Object.values(answers)[0]?.length ?? 1;
  return {
    ...{ id: surveyId, name: 'Enkät', year: 2025, population: 'Elever', document: null, source: 'Skolan' },
    themes: [],
    questions: Array.from({ length: questions - 1 }, (_, at) => ({ id: `q${at + 1}`, text: 'Påhittad?' })),
    groups: Object.keys(answers).map((id) => ({ id, name: id })),
  };
}

/** The counts of such a survey by key; invited is left out where nobody knows. */
export function countsOf(answers: Answers, invited: number | null = null): Map<string, number> {
  const counts = new Map<string, number>(invited === null ? [] : [[countKeys.invited(surveyId), invited]]);
  for (const [group, [answered, ...questions]] of Object.entries(answers)) {
    counts.set(countKeys.answered(surveyId, group), answered);
    for (const [at, [some, yes]] of questions.entries()) {
      counts.set(countKeys.answeredQuestion(surveyId, group, `q${at + 1}`), some);
      counts.set(countKeys.yes(surveyId, group, `q${at + 1}`), yes);
    }
  }
  return counts;
}

/** An activity with so many who came. */
export function activityOf(id: string, participants: Activity['participants']): Activity {
  return {
    ...{ id, participants, document: null, undertaking: null, what: 'Föreläsning', dates: [], times: null },
    note: null,
  };
}

/** A grant of which it is registered how many took part. */
export function grantOf(id: string): Grant {
  return {
    ...{ id, round: 'r', recipient: 'Förening', answeredAs: null, project: null, amount: 10_000 },
    ...{ motivation: null, answers: new Map(), listedAsSilent: false, countsPersons: true },
  };
}

interface Attempt {
  readonly earlier?: Partial<EarlierCounts>;
  readonly options?: ProveOptions;
}

/** What readers see: a number, or `..` where it is withheld. */
export async function shown(
  registers: Partial<FollowUpRegisters>,
  counts: ReadonlyMap<string, number>,
  { earlier = {}, options = {} }: Attempt = {},
) {
  const protection = await protectFollowUp(
    { ...noRegisters, ...registers },
    FollowUpCounts.fromRegisters(counts),
    { ...nothingEarlier, ...earlier },
    options,
  );
  const facts = protection.counts
    .all()
    .map((fact) => [fact.key, fact.state === 'published' ? fact.value : '..'] as const);
  return { ...protection, facts: Object.fromEntries(facts) };
}
