import { Confidential } from '../confidential/confidential.ts';
import type { IndicatorCells } from '../confidential/indicator-cells.ts';
import type { PooledYears } from '../model/pooled-cell.ts';

/** What happens to one cell in every outlet alike. A dropped cell belongs to a breakdown that is not published. */
export type Decision = 'publish' | 'withhold' | 'drop';

/** A breakdown of one indicator that had to go because no pattern for it could be proved. */
export interface DroppedBreakdown {
  readonly indicator: string;
  /** Names of the breakdowns of the crossing, as in the catalogue. */
  readonly crossing: readonly string[];
}

/**
 * A pattern of withheld cells that the attack has failed to break, bound to the cells it was proved for.
 * Confidential: which cells are primary is known here and nowhere downstream.
 */
export class AuditedPattern extends Confidential {
  readonly #seal = 'audited pattern';
  readonly #cells: IndicatorCells;
  readonly #decisions: ReadonlyMap<string, Decision>;
  readonly dropped: readonly DroppedBreakdown[];
  /** The years that are published together as well. */
  readonly pooled: readonly PooledYears[];

  private constructor(
    cells: IndicatorCells,
    decisions: ReadonlyMap<string, Decision>,
    dropped: readonly DroppedBreakdown[],
    pooled: readonly PooledYears[],
  ) {
    super();
    this.#cells = cells;
    this.#decisions = decisions;
    this.dropped = dropped;
    this.pooled = pooled;
  }

  /**
   * Only `protect` calls this, after an attack on exactly these decisions has failed.
   * @param decisions  by id, of the cells of single years and of pooled ones
   */
  static survived(
    cells: IndicatorCells,
    decisions: ReadonlyMap<string, Decision>,
    dropped: readonly DroppedBreakdown[],
    pooled: readonly PooledYears[] = [],
  ): AuditedPattern {
    return new AuditedPattern(cells, decisions, dropped, pooled);
  }

  static is(value: unknown): value is AuditedPattern {
    return value instanceof AuditedPattern && value.#seal === 'audited pattern';
  }

  provedFor(cells: IndicatorCells): boolean {
    return this.#cells === cells;
  }

  /** Throws for a cell that was not part of the proof: nothing is published by default. */
  decisionFor(id: string): Decision {
    const decision = this.#decisions.get(id);
    if (decision === undefined) throw new Error('a cell outside the proof was asked for');
    return decision;
  }
}
