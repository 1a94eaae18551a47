import type { SeriesBreak } from '../catalogue/indicator-schema.ts';
import { isParted } from '../catalogue/pooled-windows.ts';
import type { IndicatorCell, IndicatorCells } from '../confidential/indicator-cells.ts';
import type { AuditedPattern } from '../disclosure/audited-pattern.ts';
import { type CellPlace, type Coordinates, cellId } from '../model/cell.ts';
import type { PublicCell, PublicFact } from '../model/fact.ts';
import { type PooledCell, type PooledYears, pooledId } from '../model/pooled-cell.ts';

/**
 * All published cells of one indicator, over the years and over years together. A withheld cell holds no number here:
 * there is none to leak. Made only from cells together with the pattern that survived the attack on them.
 */
export class ProtectedTable {
  readonly #seal = 'protected table';
  readonly indicator: string;
  readonly #cells: ReadonlyMap<string, PublicCell>;
  readonly #pooled: readonly PooledCell[];

  private constructor(
    indicator: string,
    cells: ReadonlyMap<string, PublicCell>,
    pooled: readonly PooledCell[],
  ) {
    this.indicator = indicator;
    this.#cells = cells;
    this.#pooled = pooled;
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
    const pooled = pooledCells(cells, pattern);
    return [...byIndicator].map(
      ([indicator, table]) => new ProtectedTable(indicator, table, pooled.get(indicator) ?? []),
    );
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

  /** Years together: period by period, oldest first, then in the order of the cells. */
  pooled(): readonly PooledCell[] {
    return this.#pooled;
  }

  /** The same without the periods that a break parts: one that is known only once something has been protected. */
  withoutPeriodsOver(breaks: readonly SeriesBreak[]): ProtectedTable {
    const pooled = this.#pooled.filter(({ years }) => !isParted(years, breaks));
    return new ProtectedTable(this.indicator, this.#cells, pooled);
  }
}

/** By indicator. A pooled cell stands where its first year does. */
function pooledCells(cells: IndicatorCells, pattern: AuditedPattern): Map<string, PooledCell[]> {
  const periods = new Map<string, PooledYears[]>();
  for (const period of pattern.pooled) {
    periods.set(period.indicator, [...(periods.get(period.indicator) ?? []), period]);
  }
  const byIndicator = new Map<string, PooledCell[]>();
  for (const { indicator, year, coordinates } of cells.cells()) {
    const period = periods.get(indicator)?.find(({ years: [first] }) => first === year);
    if (!period) continue;
    const id = pooledId(period, coordinates);
    const decision = pattern.decisionFor(id);
    if (decision === 'drop') continue;
    const { years } = period;
    const ofYears = years.flatMap((one) => cells.get(cellId({ indicator, year: one, coordinates })) ?? []);
    const isShown = (cell: IndicatorCell) => pattern.decisionFor(cell.id) === 'publish';
    const fact = pooledFact(ofYears, isShown, decision === 'withhold');
    const pooled = byIndicator.get(indicator) ?? [];
    byIndicator.set(indicator, pooled);
    pooled.push({ id, indicator, years, coordinates, fact });
  }
  return byIndicator;
}

/**
 * A year without a number leaves the sum without one, for the same reason; one that its agency has masked hides it.
 * Preliminary or revised as one of the years that are shown: nothing is said of a hidden one.
 */
function pooledFact(
  ofYears: readonly IndicatorCell[],
  isShown: (cell: IndicatorCell) => boolean,
  withheld: boolean,
): PublicFact {
  const facts = ofYears.map((cell) => publicFact(cell, withheld));
  const without = facts.find(({ state }) => state !== 'published' && state !== 'withheld');
  if (without) return without;
  const counted = ofYears.flatMap((cell) => (cell.state === 'counted' ? [cell] : []));
  if (withheld || counted.length < ofYears.length) return { state: 'withheld' };
  return {
    state: 'published',
    value: counted.reduce((sum, { value }) => sum + value, 0),
    preliminary: counted.some((cell) => isShown(cell) && cell.preliminary),
    revised: counted.some((cell) => isShown(cell) && cell.revised),
  };
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
