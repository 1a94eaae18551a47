/**
 * A named, complete rule for what is too small to show. Locked: a workspace chooses a policy by name, and no part
 * of one can be changed on its own.
 */
export interface Policy {
  readonly kind: 'suppression';
  readonly name: string;
  /** Counts of 1 to `threshold` − 1 persons are withheld. */
  readonly threshold: number;
  /** The same for those outside a share: 1 to `thresholdOutside` − 1 who are not among the numerator. */
  readonly thresholdOutside: number;
  /**
   * Whether groups are protected too: inside a sensitive breakdown a zero is withheld like the small counts, and so is
   * a part that everybody belongs to. Other zeros are shown as 0.
   */
  readonly withholdsSensitiveZero: boolean;
  /** Shares and means are not calculated on fewer than this; applied when they are derived. */
  readonly leastDenominator: number;
  /** Shares of fewer than this are marked as uncertain; null where nothing is marked. */
  readonly certainFrom: number | null;
  /** What those who decided it print for a withheld value. */
  readonly symbol: '..' | 'X';
  readonly source: PolicySource;
}

/** Rounding instead of withholding: for tables that are rounded as a whole, never for an indicator. */
export interface RoundingPolicy {
  readonly kind: 'rounding';
  readonly name: string;
  /** Every count becomes a multiple of it, less than one base away, and all sums still add up. */
  readonly base: number;
  readonly source: PolicySource;
}

/** Who decided it, and how sure we are of that. */
export interface PolicySource {
  readonly text: string;
  /**
   * `seen`: the numbers stand in a source that was read for this. `common`: said to be practice, without a source that
   * was read. `proposed`: ours, for each agency to decide on.
   */
  readonly standing: 'seen' | 'common' | 'proposed';
}

/** For a count under two policies: the one that withholds more, the first of two alike. The presets form a ladder. */
export function stricterOf(one: Policy, other: Policy): Policy {
  const ours = severityOf(one);
  const more = severityOf(other).map((part, at) => part - (ours[at] ?? 0));
  return (more.find((part) => part !== 0) ?? 0) > 0 ? other : one;
}

function severityOf(policy: Policy): readonly number[] {
  return [policy.threshold, +policy.withholdsSensitiveZero, policy.thresholdOutside, policy.leastDenominator];
}
