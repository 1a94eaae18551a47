import { type Catalogue, cellsOfCrossing, indicatorOf } from '../catalogue/catalogue.ts';
import { type CellPlace, cellId, isTotal } from '../model/cell.ts';
import type { DroppedBreakdown } from './audited-pattern.ts';

/**
 * Which cells go with the dropped breakdowns: those of no other crossing that stays. The municipal total never goes.
 * Asked for the cells without a number, which are no part of the problem.
 */
export function goesWith(
  catalogue: Catalogue,
  dropped: readonly DroppedBreakdown[],
): (cell: CellPlace) => boolean {
  const gone = new Map<string, Set<string>>();
  for (const id of new Set(dropped.map(({ indicator }) => indicator))) {
    const indicator = indicatorOf(catalogue, id);
    const isDropped = (crossing: readonly string[]): boolean =>
      dropped.some((one) => one.indicator === id && one.crossing.join() === crossing.join());
    const cellsOf = (crossings: readonly (readonly string[])[]): string[] =>
      crossings.flatMap((crossing) =>
        cellsOfCrossing(catalogue, indicator, crossing)
          .filter((coordinates) => !isTotal(coordinates))
          .map((coordinates) => cellId({ indicator: id, year: 0, coordinates })),
      );
    const stays = new Set(cellsOf(indicator.crossings.filter((crossing) => !isDropped(crossing))));
    gone.set(id, new Set(cellsOf(indicator.crossings).filter((cell) => !stays.has(cell))));
  }
  return (cell) => gone.get(cell.indicator)?.has(cellId({ ...cell, year: 0 })) === true;
}
