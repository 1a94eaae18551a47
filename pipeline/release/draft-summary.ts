import { breakdownOfCode, type Catalogue, indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { DroppedBreakdown } from '../../indicators/disclosure/audited-pattern.ts';
import { brokenDownBy } from '../../indicators/model/cell.ts';
import type { PublicCell } from '../../indicators/model/fact.ts';
import type { ProtectedTable } from '../../indicators/release/protected-table.ts';

/** A crossing of an indicator in words: `sex × age`. */
export interface NamedCrossing {
  readonly indicator: string;
  readonly crossing: string;
}

/** What protection left of the tables, from what is published alone. */
export interface DraftSummary {
  readonly cells: {
    readonly published: number;
    readonly withheld: number;
    /** Not applicable, missing or pending. */
    readonly without: number;
  };
  readonly dropped: readonly NamedCrossing[];
  /** Crossings of which more than a quarter is withheld. */
  readonly dotted: readonly NamedCrossing[];
}

const tooManyDots = 0.25;

export function draftSummary(
  tables: readonly ProtectedTable[],
  catalogue: Catalogue,
  dropped: readonly DroppedBreakdown[],
): DraftSummary {
  const cells = tables.flatMap((table) => table.cells());
  const inState = (wanted: (state: string) => boolean): number =>
    cells.filter(({ fact }) => wanted(fact.state)).length;
  const published = inState((state) => state === 'published');
  const withheld = inState((state) => state === 'withheld');
  return {
    cells: { published, withheld, without: cells.length - published - withheld },
    dropped: dropped.map(({ indicator, crossing }) => ({ indicator, crossing: crossing.join(' × ') })),
    dotted: dottedCrossings(cells, catalogue),
  };
}

function dottedCrossings(cells: readonly PublicCell[], catalogue: Catalogue): NamedCrossing[] {
  const groups = new Map<string, NamedCrossing & { all: number; withheld: number }>();
  for (const cell of cells) {
    const crossing = crossingOf(cell, catalogue);
    if (crossing === '' || (cell.fact.state !== 'published' && cell.fact.state !== 'withheld')) continue;
    const key = `${cell.indicator} ${crossing}`;
    const group = groups.get(key) ?? { indicator: cell.indicator, crossing, all: 0, withheld: 0 };
    group.all += 1;
    if (cell.fact.state === 'withheld') group.withheld += 1;
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ all, withheld }) => withheld > tooManyDots * all)
    .map(({ indicator, crossing }) => ({ indicator, crossing }));
}

function crossingOf({ indicator, coordinates }: PublicCell, catalogue: Catalogue): string {
  const definition = indicatorOf(catalogue, indicator);
  return brokenDownBy(coordinates)
    .map((column) => breakdownOfCode(catalogue, definition, column, coordinates[column]) ?? column)
    .join(' × ');
}
