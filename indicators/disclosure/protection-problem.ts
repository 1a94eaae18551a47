/**
 * The description that the suppressor and the attacker share, and all that they share: which counts there are, how
 * they hang together, and what the public knows of them by rule. Cells are referred to by their place in the list.
 */
export interface ProtectionProblem {
  readonly cells: readonly ProblemCell[];
  readonly relations: readonly Relation[];
  /** What can be dropped as a whole, in the order of the catalogue. */
  readonly breakdowns: readonly Droppable[];
}

export interface ProblemCell {
  readonly id: string;
  readonly indicator: string;
  readonly year: number;
  /** Confidential. For a cell that nobody has counted for us, any value that agrees with the others. */
  readonly value: number;
  /** False for a value that we do not know ourselves: masked by the agency, or in a table that was never counted. */
  readonly counted: boolean;
  /** Published before this release, so known whatever is decided now. */
  readonly known: boolean;
  /** Stands in the release, unless it is withheld or dropped. Complements and uncounted tables do not. */
  readonly publishable: boolean;
  /** What a reader may take for granted of a cell that is withheld: 1 where zeros are always shown, else 0. */
  readonly lower: 0 | 1;
  readonly primary: Primary | null;
  /** One person stands behind it, who knows its value from her own life. */
  readonly alone: boolean;
  /** 0 the municipal total, 1 one breakdown, 2 a crossing of breakdowns. The lower, the dearer to withhold. */
  readonly rank: 0 | 1 | 2;
}

/** Why a cell is unsafe, and what has to be kept possible. */
export interface Primary {
  readonly because: 'small' | 'sensitive_zero' | 'complement' | 'masked';
  /**
   * The values that the sign in its place stands for, both included: each of them that a release of zeros alone would
   * leave possible must remain possible. Null where two possible values suffice (units other than persons).
   */
  readonly label: readonly [number, number] | null;
}

/** Σ sign × value is equal to the constant, or at most the constant. Holds for the confidential values. */
export interface Relation {
  readonly kind: 'equal' | 'at_most';
  readonly terms: readonly Term[];
  readonly constant: number;
}

export interface Term {
  readonly cell: number;
  readonly sign: 1 | -1;
}

/**
 * A crossing of one indicator, over all years, with the complements of its shares. Its cells go when it is dropped,
 * but for those that another crossing has too. Municipal totals are never among them.
 */
export interface Droppable {
  readonly indicator: string;
  readonly crossing: readonly string[];
  readonly cells: readonly number[];
}

/** Cells that are linked by relations, and those relations; what happens in one component tells nothing of another. */
export interface Component {
  readonly cells: readonly number[];
  readonly relations: readonly Relation[];
}

/** What is done with a cell. `drop`: neither it nor its zero is shown, so that nothing at all is known of it by rule. */
export type Treatment = 'publish' | 'withhold' | 'drop';

/** One treatment per cell of the problem. A cell that is not publishable is never shown, whatever it says. */
export type Treatments = readonly Treatment[];
