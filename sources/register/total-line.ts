import { readNumber } from './columns/number.ts';

/** A line that sums up the rows above it; it is no row. */
export interface TotalLine {
  /** The number of rows that it states, or null where it states something else or nothing. */
  readonly rows: number | null;
}

const totalWord = /^(summa|totalt?|antal( rader)?|antal poster)\b[\s:]*/i;

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
