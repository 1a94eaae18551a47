import { readNumber } from './columns/number.ts';
import type { DelimitedRows } from './delimited-rows.ts';

/** A line that sums up the rows above it; it is no row. */
export interface TotalLine {
  /** The number of rows that it states, or null where it states something else or nothing. */
  readonly rows: number | null;
}

const totalWord = /^(summa|totalt?|antal( rader)?|antal poster)\b[\s:]*/i;

/** Whether the first field that is not blank begins as one of the words does; most rows need no closer look. */
export function mayBeTotalLine(rows: DelimitedRows): boolean {
  const { bytes } = rows;
  for (let field = 0; field < rows.count; field++) {
    if (rows.isBlankAt(field)) continue;
    let at = rows.start(field);
    while (bytes[at] === 0x20 || bytes[at] === 0x09) at++;
    // Bit 0x20 parts small letters from capitals. The marks of a field with doubled ones, and other kinds of space,
    // are left to the closer look.
    const first = (bytes[at] ?? 0) | 0x20;
    const second = (bytes[at + 1] ?? 0) | 0x20;
    if (first === 0x73) return second === 0x75;
    if (first === 0x74) return second === 0x6f;
    if (first === 0x61) return second === 0x6e;
    return first === 0x22 || first > 0x7f;
  }
  return false;
}

/**
 * Recognises “Summa”, “Totalt” and “Antal rader” in the first field that is not blank. A figure is a number of rows
 * when it is the only one on the line and stands in the word's own field or in the field after it: further right it
 * may be the sum of some column.
 */
export function readTotalLine(cells: readonly string[]): TotalLine | null {
  const first = cells.findIndex((cell) => cell.trim() !== '');
  const word = cells[first]?.trim() ?? '';
  if (!totalWord.test(word)) return null;
  const figures = [word.replace(totalWord, '').replace(/\s*(rader|poster)$/i, ''), ...cells.slice(first + 1)]
    .map((text, i) => ({ i, number: text.trim() === '' ? null : readNumber(text) }))
    .filter(({ number }) => number !== null);
  const [figure] = figures;
  const isRows = figures.length === 1 && figure && figure.i <= 1 && Number.isInteger(figure.number);
  return { rows: isRows ? figure.number : null };
}
