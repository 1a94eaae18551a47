import type { FollowUpCounts } from '../confidential/follow-up-counts.ts';
import type { AuditedCountsPattern } from '../disclosure/follow-up/audited-counts-pattern.ts';
import type { CountFact, CountFacts } from '../model/follow-up/count-key.ts';

/** A count and its key: `{ key: 'grant:12', state: 'published', value: 25 }`. */
export type KeyedCountFact = { readonly key: string } & CountFact;

/**
 * What readers may know of the counts in the registers. A withheld one holds no number here: there is none to leak. Made
 * only from counts together with the pattern that survived the attack on them.
 */
export class ProtectedFollowUpCounts implements CountFacts {
  readonly #seal = 'protected follow-up counts';
  readonly #facts: ReadonlyMap<string, CountFact>;

  private constructor(facts: ReadonlyMap<string, CountFact>) {
    this.#facts = facts;
  }

  /** Throws when the pattern was proved for other counts. */
  static protect(counts: FollowUpCounts, pattern: AuditedCountsPattern): ProtectedFollowUpCounts {
    if (!pattern.provedFor(counts)) throw new Error('the pattern was proved for other counts');
    const facts = Array.from(counts.counts(), ([key, value]): [string, CountFact] => {
      const isShown = pattern.decisionFor(key) === 'publish';
      return [key, isShown ? { state: 'published', value } : { state: 'withheld' }];
    });
    return new ProtectedFollowUpCounts(new Map(facts.sort(([a], [b]) => (a < b ? -1 : 1))));
  }

  static is(value: unknown): value is ProtectedFollowUpCounts {
    return value instanceof ProtectedFollowUpCounts && value.#seal === 'protected follow-up counts';
  }

  factOf(key: string): CountFact {
    return this.#facts.get(key) ?? { state: 'missing' };
  }

  /** All that have been counted, in the order of their keys. */
  all(): KeyedCountFact[] {
    return Array.from(this.#facts, ([key, fact]) => ({ key, ...fact }));
  }
}
