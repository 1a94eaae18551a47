import type { ChangedTable } from '../problem/protection-problem.ts';
import { type Certificate, type PlaceTable, tableOf } from './certificate.ts';
import type { Ground } from './ground.ts';

/** A certificate told by cells instead of places, so that it can leave the ground it was found on. */
export interface CellCertificate {
  /** A primary cell. */
  readonly cell: number;
  readonly tables: readonly ChangedTable[];
}

/** The cells of a place change together; the difference of an inequality has none. */
export function inCells(
  { cellStarts, cells: cellsOfPlaces }: Ground,
  { places, by }: PlaceTable,
): ChangedTable {
  let size = 0;
  for (const place of places) size += (cellStarts[place + 1] ?? 0) - (cellStarts[place] ?? 0);
  const cells = new Int32Array(size);
  const changes = new Float64Array(size);
  let end = 0;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    for (let k = cellStarts[place] ?? 0; k < (cellStarts[place + 1] ?? 0); k++) {
      // Places rise, but the cells that share one may lie between those of others.
      let hole = end++;
      const cell = cellsOfPlaces[k] ?? 0;
      for (; hole > 0 && (cells[hole - 1] ?? 0) > cell; hole--) {
        cells[hole] = cells[hole - 1] ?? 0;
        changes[hole] = changes[hole - 1] ?? 0;
      }
      cells[hole] = cell;
      changes[hole] = by[at] ?? 0;
    }
  }
  return { cells, by: changes };
}

/**
 * The same on another ground. Null where it does not fit: cells that share a place must change alike, and the differences
 * of inequalities, which no cell tells, must not be needed.
 */
export function inPlaces(ground: Ground, tables: readonly ChangedTable[]): Certificate | null {
  const certificate: PlaceTable[] = [];
  for (const { cells, by } of tables) {
    const changes = new Map<number, number>();
    for (let at = 0; at < cells.length; at++) {
      const place = ground.placeOf[cells[at] ?? 0] ?? -1;
      const change = by[at] ?? 0;
      if (place === -1 || (changes.get(place) ?? change) !== change) return null;
      changes.set(place, change);
    }
    certificate.push(tableOf(changes));
  }
  return certificate;
}
