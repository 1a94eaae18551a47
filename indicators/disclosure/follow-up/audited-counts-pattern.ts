import { Confidential } from '../../confidential/confidential.ts';
import type { FollowUpCounts } from '../../confidential/follow-up-counts.ts';

/** Which counts of the registers are withheld: a pattern that the attack has failed to break, bound to these counts. */
export class AuditedCountsPattern extends Confidential {
  readonly #seal = 'audited counts pattern';
  readonly #counts: FollowUpCounts;
  readonly #decisions: ReadonlyMap<string, 'publish' | 'withhold'>;

  private constructor(counts: FollowUpCounts, decisions: ReadonlyMap<string, 'publish' | 'withhold'>) {
    super();
    this.#counts = counts;
    this.#decisions = decisions;
  }

  /** Only `proveCounts` calls this, after an attack on exactly these decisions has failed. */
  static survived(
    counts: FollowUpCounts,
    decisions: ReadonlyMap<string, 'publish' | 'withhold'>,
  ): AuditedCountsPattern {
    return new AuditedCountsPattern(counts, decisions);
  }

  static is(value: unknown): value is AuditedCountsPattern {
    return value instanceof AuditedCountsPattern && value.#seal === 'audited counts pattern';
  }

  provedFor(counts: FollowUpCounts): boolean {
    return this.#counts === counts;
  }

  /** Throws for a key that was not part of the proof: nothing is published by default. */
  decisionFor(key: string): 'publish' | 'withhold' {
    const decision = this.#decisions.get(key);
    if (decision === undefined) throw new Error('a count outside the proof was asked for');
    return decision;
  }
}
