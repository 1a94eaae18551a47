import { brokenDownBy, type CellPlace, placeKey } from '../../model/cell.ts';
import type { ReleaseCell } from './release-cells.ts';

export type PlaceInSeries = Pick<ReleaseCell, 'id' | 'indicator' | 'year' | 'series' | 'rank'>;

/** Where a cell stands, how deep, and in which series. The year of a pooled period is its last. */
export function placeInSeries({
  id,
  indicator,
  year,
  coordinates,
}: CellPlace & { readonly id: string }): PlaceInSeries {
  const depth = brokenDownBy(coordinates).length;
  return {
    id,
    indicator,
    year,
    series: `${indicator}|${placeKey(coordinates)}`,
    rank: depth === 0 ? 0 : depth === 1 ? 1 : 2,
  };
}
