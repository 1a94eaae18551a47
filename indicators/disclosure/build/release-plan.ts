import type { GivenKnowledge } from './given-knowledge.ts';
import type { PooledPeriod } from './pooled-period.ts';

/** What is known of cells from before this release. */
export interface Earlier {
  /** Published values by cell. One that differs from the cell's value now is of an older version, and tells nothing. */
  readonly given?: ReadonlyMap<string, number>;
  /** Cells that were withheld before and have not been revised. */
  readonly keepWithheld?: ReadonlySet<string>;
  /** What can be known from elsewhere: others' publications, and sums that we have published ourselves. */
  readonly knowledge?: readonly GivenKnowledge[];
}

/** Everything besides the counts and the catalogue that decides what is protected. */
export interface ReleasePlan extends Earlier {
  /** Cells that the statistician wants withheld. One without a number in this release is passed over. */
  readonly byHand?: ReadonlySet<string>;
  /** Sums over years that are published beside the years. */
  readonly pooled?: readonly PooledPeriod[];
}
