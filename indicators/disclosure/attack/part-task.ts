import type { ProtectionProblem, Treatments } from '../problem/protection-problem.ts';
import type { PackedTables } from './packed-tables.ts';

/** One part of a release, whose cells are all unknown, as another thread can take it. */
export interface PartTask {
  readonly problem: ProtectionProblem;
  readonly treatments: Treatments;
  /** Values of each cell that need not be looked for below and above: they are outside the floor. */
  readonly floorLeast: Float64Array;
  readonly floorGreatest: Float64Array;
  /** Proposed by others, by places in the part. */
  readonly tables: PackedTables;
  /** Whether to solve for the ends of each primary cell, or to tell only what the tables show. */
  readonly solvesEnds: boolean;
}

/** What the attack on one part comes to, before it is held against the floor. By places in the part. */
export interface PartResult {
  /** Primary cells and values within their label and the floor's bounds for which no table was found. */
  readonly missing: { readonly cells: Int32Array; readonly values: Float64Array };
  /** Primary cells for which no second value was found. */
  readonly single: Int32Array;
  /** Primary cells for which an insider finds no second value, and the one that she finds. */
  readonly pinned: {
    readonly cells: Int32Array;
    readonly insiders: Int32Array;
    readonly values: Float64Array;
  };
  /** How many values of its label, within the bounds of the floor, each cell has been seen at. */
  readonly seen: Int32Array;
  /** Least and greatest value of each cell; meaningless where it is not primary. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  readonly tables: PackedTables;
}
