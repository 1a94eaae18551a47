/**
 * The description that the suppressor and the attacker share, and all that they share: which counts there are, how
 * they hang together, and what the public knows of them by rule. A cell is its place in the columns; names are kept
 * elsewhere. Columns of numbers, because a release may have a million cells, and because they can be handed to another
 * thread as they are.
 */
export interface ProtectionProblem {
  /** Number of cells; the length of every column. */
  readonly size: number;
  /** Confidential whole numbers. For a cell that nobody has counted for us, any value that agrees with the others. */
  readonly value: Float64Array;
  /** What a reader takes for granted of a cell that is withheld: 1 where zeros are always shown, else as a rule 0. */
  readonly least: Float64Array;
  /** The same upwards; as a rule Infinity. */
  readonly greatest: Float64Array;
  /** `guard.none`, or why a cell is primary. */
  readonly guard: Uint8Array;
  /** The values that the sign in its place stands for, both ends included. Only where the guard is `label`. */
  readonly labelFrom: Float64Array;
  readonly labelTo: Float64Array;
  /** 0 for a value that we do not know ourselves: masked by its owner, or in a table that was never counted. */
  readonly counted: Uint8Array;
  /** 1 for what was published before this release or by others, so known whatever is decided now. */
  readonly known: Uint8Array;
  /** 1 for what stands in the release, unless it is withheld or dropped. Complements and uncounted tables do not. */
  readonly publishable: Uint8Array;
  /** 1 where one person stands behind the cell, who knows its value from her own life. */
  readonly alone: Uint8Array;
  /** What it costs to withhold the cell for the sake of another. Infinity for what is never withheld for another. */
  readonly price: Float64Array;
  readonly relations: Relations;
}

/**
 * What hangs together, row after row (CSR): least ≤ Σ factor × value ≤ greatest, in whole numbers. An equation has
 * both ends equal; a plain ≤ has one end infinite. Holds for the confidential values.
 */
export interface Relations {
  /** Where the terms of each relation begin; one longer than there are relations. */
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  readonly factors: Float64Array;
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

/** What has to be kept possible of a cell. */
export const guard = {
  /** Not primary. */
  none: 0,
  /** Each value from `labelFrom` to `labelTo` that zeros and known cells alone would leave possible. */
  label: 1,
  /** Two values, whichever: units other than persons. */
  twoValues: 2,
} as const;

/** What is done with a cell. `drop`: neither it nor its zero is shown, so that nothing at all is known of it by rule. */
export const treatment = { publish: 0, withhold: 1, drop: 2 } as const;

export type Treatment = (typeof treatment)[keyof typeof treatment];

/** One treatment per cell of the problem. A cell that is not publishable is never shown, whatever it says. */
export type Treatments = Uint8Array;

/** Whether a reader of the release has to guess the cell. */
export function isUnknown(problem: ProtectionProblem, treatments: Treatments, cell: number): boolean {
  if (problem.known[cell] === 1) return false;
  return problem.publishable[cell] === 0 || treatments[cell] !== treatment.publish;
}

/** The least value that a reader takes for granted of an unknown cell: of a dropped one she knows only that it is no debt. */
export function leastOf(problem: ProtectionProblem, treatments: Treatments, cell: number): number {
  const least = problem.least[cell] ?? 0;
  return treatments[cell] === treatment.drop ? Math.min(0, least) : least;
}

/**
 * A possible table, told by how it differs from the confidential one: the cells that change, in rising order, and by
 * how much. All others stay.
 */
export interface ChangedTable {
  readonly cells: Int32Array;
  readonly by: Float64Array;
}
