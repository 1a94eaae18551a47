import { Confidential } from './confidential.ts';

/** Counts of persons in the registers of the follow-up, small ones too, by the keys of count-key.ts. */
export class FollowUpCounts extends Confidential {
  readonly #seal = 'follow-up counts';
  readonly #counts: ReadonlyMap<string, number>;

  private constructor(counts: ReadonlyMap<string, number>) {
    super();
    this.#counts = counts;
  }

  /**
   * Only the reader of `follow-up/` calls this.
   * @param counts  integers ≥ 0; what nobody has counted is left out
   */
  static fromRegisters(counts: ReadonlyMap<string, number>): FollowUpCounts {
    return new FollowUpCounts(counts);
  }

  static is(value: unknown): value is FollowUpCounts {
    return value instanceof FollowUpCounts && value.#seal === 'follow-up counts';
  }

  counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }
}
