import type { IndicatorCell, IndicatorCells } from '../confidential/indicator-cells.ts';
import type { AuditedPattern } from '../disclosure/audited-pattern.ts';
import { type CellPlace, type Coordinates, cellId } from '../model/cell.ts';
import type { PublicCell, PublicFact } from '../model/fact.ts';

/**
 * All published cells of one indicator over all years. A withheld cell holds no number here: there is none to leak.
 * Made only from cells together with the pattern that survived the attack on them.
 */
export class ProtectedTable {
  readonly #seal = 'protected table';
  readonly indicator: string;
  readonly #cells: ReadonlyMap<string, PublicCell>;

  private constructor(indicator: string, cells: ReadonlyMap<string, PublicCell>) {
    this.indicator = indicator;
    this.#cells = cells;
  }

  /** One table per indicator, in the order of the cells. Throws when the pattern was proved for other cells. */
  static protect(cells: IndicatorCells, pattern: AuditedPattern): ProtectedTable[] {
    if (!pattern.provedFor(cells)) throw new Error('the pattern was proved for other cells');
    const byIndicator = new Map<string, Map<string, PublicCell>>();
    for (const cell of cells.cells()) {
      const decision = pattern.decisionFor(cell.id);
      if (decision === 'drop') continue;
      const table = byIndicator.get(cell.indicator) ?? new Map<string, PublicCell>();
      byIndicator.set(cell.indicator, table);
      const { id, indicator, year, coordinates } = cell;
      table.set(id, { id, indicator, year, coordinates, fact: publicFact(cell, decision === 'withhold') });
    }
    return [...byIndicator].map(([indicator, table]) => new ProtectedTable(indicator, table));
  }

  static is(value: unknown): value is ProtectedTable {
    return value instanceof ProtectedTable && value.#seal === 'protected table';
  }

  /** Undefined where the cell is not part of the release, for instance in a breakdown that was dropped. */
  at(year: number, coordinates: Coordinates): PublicCell | undefined {
    return this.#cells.get(cellId({ indicator: this.indicator, year, coordinates } satisfies CellPlace));
  }

  /** In report order: year by year, crossing by crossing. */
  cells(): PublicCell[] {
    return [...this.#cells.values()];
  }
}

function publicFact(cell: IndicatorCell, withheld: boolean): PublicFact {
  switch (cell.state) {
    case 'counted':
      return withheld
        ? { state: 'withheld' }
        : { state: 'published', value: cell.value, preliminary: cell.preliminary, revised: cell.revised };
    case 'masked':
      return { state: 'withheld' };
    default:
      return { state: cell.state, reason: cell.reason };
  }
}
