import type { FollowUpCounts } from '../../confidential/follow-up-counts.ts';
import type { FollowUpRegisters } from '../../model/follow-up/registers.ts';
import { treatment } from '../problem/protection-problem.ts';
import { type PatternRequest, type SafePattern, safePattern } from '../safe-pattern.ts';
import { AuditedCountsPattern } from './audited-counts-pattern.ts';
import type { EarlierCounts } from './count-cells.ts';
import { type CountPolicies, countPolicies } from './count-policies.ts';
import { CountsEvidence } from './counts-evidence.ts';
import { buildFollowUpProblem, type FollowUpPlan, type FollowUpProblem } from './follow-up-problem.ts';
import { type ProtectedBeside, sameAsWithheld } from './same-as-withheld.ts';

export interface ProveOptions extends Pick<PatternRequest, 'onProgress' | 'crews'> {
  readonly policies?: CountPolicies;
  /** The tables of the same release; where they are left out no count is held against them. */
  readonly beside?: ProtectedBeside;
}

export interface ProvedPattern {
  readonly pattern: AuditedCountsPattern;
  readonly evidence: CountsEvidence;
  /** Keys of small counts that one value alone fits whatever is withheld, through earlier releases or what must add up. */
  readonly alreadyOpen: readonly string[];
  /** Keys of shown counts that equal a withheld cell of an indicator that their intervention names. */
  readonly sameAsWithheld: readonly string[];
}

/**
 * The door to disclosure control of the counts in the registers: decides for each key, and lets only a pattern out that
 * has stood a full attack on exactly these decisions. There always is one, since any count may be withheld for another:
 * of a survey of very few the totals go too.
 */
export async function proveCounts(
  registers: FollowUpRegisters,
  counts: FollowUpCounts,
  earlier: EarlierCounts,
  { policies = countPolicies, beside, ...request }: ProveOptions = {},
): Promise<ProvedPattern> {
  const { built, found } = await settle(registers, counts, { earlier, policies }, request);
  const { placeOf, keys } = built;
  const isShown = (place: number): boolean => found.treatments[place] === treatment.publish;
  const decisions = new Map<string, 'publish' | 'withhold'>();
  for (const [key, place] of placeOf) decisions.set(key, isShown(place) ? 'publish' : 'withhold');
  const withheld = new Map(Array.from(counts.counts()).filter(([key]) => decisions.get(key) === 'withhold'));
  const same = beside ? sameAsWithheld(registers, counts, beside) : [];
  const shownAndSame = same.filter((key) => decisions.get(key) === 'publish');
  return {
    pattern: AuditedCountsPattern.survived(counts, decisions),
    evidence: new CountsEvidence({ built, pattern: found, withheld, sameAsWithheld: shownAndSame }),
    alreadyOpen: Array.from(found.verdict.alreadyOpen, (place) => keys[place] ?? ''),
    sameAsWithheld: shownAndSame,
  };
}

/** Seeks a pattern, and again with what has to go along with it, until nothing more has to. */
async function settle(
  registers: FollowUpRegisters,
  counts: FollowUpCounts,
  plan: Pick<FollowUpPlan, 'earlier' | 'policies'>,
  request: Pick<PatternRequest, 'onProgress' | 'crews'>,
): Promise<{ readonly built: FollowUpProblem; readonly found: SafePattern }> {
  const hiddenBases = new Set<string>();
  for (;;) {
    const built = buildFollowUpProblem(registers, counts, { ...plan, hiddenBases });
    const { problem, keys, withheldFromStart, shownBases } = built;
    const found = await safePattern(problem, { withheldFromStart, ...request });
    if (found.verdict.breaches.length > 0)
      throw new Error('a pattern that was broken came out of the search');
    const more = shownBases.filter((base) => found.treatments[base] !== treatment.publish);
    if (more.length === 0) return { built, found };
    for (const base of more) hiddenBases.add(keys[base] ?? '');
  }
}
