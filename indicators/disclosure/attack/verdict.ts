import type { ChangedTable } from '../problem/protection-problem.ts';

/** A way in which a release tells more of a primary cell than the rule does. */
export type Breach =
  /** A value of the floor is no longer possible. */
  | { readonly kind: 'narrowed'; readonly cell: number }
  /** Only one value is left where two have to be, or the number is printed. */
  | { readonly kind: 'exact'; readonly cell: number }
  /** The one person behind another cell can work it out. */
  | { readonly kind: 'insider'; readonly cell: number; readonly insider: number };

/** What the attack came to. Without breaches, the tables are the proof that the release is safe. */
export interface Verdict {
  /** By cell, what everybody can see before what insiders can. */
  readonly breaches: readonly Breach[];
  /** Primary cells of which one value only was possible before this release said anything but its zeros. */
  readonly alreadyOpen: Int32Array;
  /** Least and greatest value of each withheld primary cell, as a reader with a linear program finds them. */
  readonly intervals: {
    readonly cells: Int32Array;
    readonly least: Float64Array;
    readonly greatest: Float64Array;
  };
  /** Possible tables that show each value and each insider's second value. */
  readonly tables: readonly ChangedTable[];
}
