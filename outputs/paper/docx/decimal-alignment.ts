import type { TableCell } from '../../report-model.ts';
import { dividedText } from '../decimal-places.ts';
import { emsOf } from './text-width.ts';

/**
 * How far each cell of a column is moved in from the right, in ems, so that the units stand under each other: what comes
 * after them (decimals, a mark) hangs out to the right, and a sign such as `..` stands at their place.
 *
 * Not a decimal tab: Word aligns that on the decimal sign of the reader's Windows, so that a Swedish table would fall
 * apart on an English machine.
 * @param decimal  the sign before the decimals
 */
export function decimalIndents(cells: readonly TableCell[], decimal: string): number[] {
  const hanging = cells.map((cell) => emsOf(dividedText(cell, decimal).rest));
  const longest = Math.max(0, ...hanging);
  return hanging.map((ems) => longest - ems);
}
