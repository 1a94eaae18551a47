import { type Coordinates, columns } from '../model/cell.ts';

/** One name for a place over all indicators and years. */
export function placeKey(coordinates: Coordinates): string {
  return columns.map((column) => coordinates[column]).join('|');
}
