import type { FollowUpCounts } from '../../confidential/follow-up-counts.ts';
import type { Activity } from '../../model/follow-up/activity.ts';
import { countKeys } from '../../model/follow-up/count-key.ts';
import type { FollowUpRegisters } from '../../model/follow-up/registers.ts';
import type { Policy } from '../policy/policy.ts';
import type { ProtectionProblem } from '../problem/protection-problem.ts';
import { CountCells, type EarlierCounts, isSmall } from './count-cells.ts';
import type { CountPolicies } from './count-policies.ts';
import { addSurvey } from './survey-counts.ts';

/** The counts of the registers as one problem. Confidential. */
export interface FollowUpProblem {
  readonly problem: ProtectionProblem;
  /** What the cells are called. Those who did not say yes are called after their question, with `:no`. */
  readonly keys: readonly string[];
  /** Where each count of the registers stands. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly withheldFromStart: Uint8Array;
  /** Those who answered, where they are not withheld from the start: with them others would have to go. */
  readonly shownBases: readonly number[];
}

/** Everything besides the counts that decides what is protected. */
export interface FollowUpPlan {
  readonly earlier: EarlierCounts;
  readonly policies: CountPolicies;
  /** Keys of those who answered that have been found to be withheld though they are many. */
  readonly hiddenBases: ReadonlySet<string>;
}

/**
 * Interventions, grants and activities stand each by itself: they are never summed, since the same persons may be in
 * several, and nothing is printed that is made of two of them. Surveys hang together inside.
 *
 * @throws Error where the counts contradict each other, or belong to no entry of the registers
 */
export function buildFollowUpProblem(
  registers: FollowUpRegisters,
  counts: FollowUpCounts,
  { earlier, policies, hiddenBases }: FollowUpPlan,
): FollowUpProblem {
  const cells = new CountCells(counts.counts(), earlier);
  const { persons, respondents: policy } = policies;
  const rule = { policy: persons };
  for (const { year, id } of registers.interventions) cells.add(countKeys.intervention(year, id), rule);
  for (const { id } of registers.grants) cells.add(countKeys.grant(id), rule);
  for (const activity of registers.activities) addActivity(cells, activity, persons);
  const shownBases = registers.surveys.flatMap((survey) => addSurvey(cells, survey, { policy, hiddenBases }));
  const keys = cells.keys();
  return {
    problem: cells.problem(),
    keys,
    placeOf: new Map([...counts.counts().keys()].map((key) => [key, placeOf(cells, key)])),
    withheldFromStart: cells.withheldFromStart(),
    shownBases,
  };
}

/**
 * The ends between which so many came: where one of them may not be shown, neither is. Readers are told whether the two
 * are one number, an interval, or about so many.
 */
function addActivity(cells: CountCells, { id, participants }: Activity, policy: Policy): void {
  const ends = [countKeys.leastPresent(id), countKeys.mostPresent(id)] as const;
  const [from, to] = ends.map((end) => cells.valueOf(end));
  if (participants === 'exact' && from !== undefined && from === to) {
    const one = cells.add(ends[0], { policy });
    if (one !== undefined) cells.addAgain(ends[1], one);
    return;
  }
  const hidden = ends.some((end) => isSmall(cells.valueOf(end), policy) || cells.isKeptWithheld(end));
  const [least, most] = ends.map((end) => cells.add(end, { policy, hidden }));
  cells.atMost(least, most, participants === 'interval' ? 1 : 0);
}

function placeOf(cells: CountCells, key: string): number {
  const place = cells.placeOf(key);
  if (place === undefined) throw new Error(`a count of no entry in the registers: ${key}`);
  return place;
}
