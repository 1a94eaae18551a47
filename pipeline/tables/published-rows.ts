import { type Crossing, codeAt } from '../../indicators/disclosure/table/crossing.ts';
import { harmless } from '../../outputs/files/csv-file.ts';

/** Cells in one piece of text: large enough to be quick, and small enough for any string. */
const CELLS_AT_ONCE = 10_000;

/**
 * CSV in UTF-8 with one row for each cell, in the order of the crossing: its codes, then what else is said of it.
 *
 * @param more  names of the columns after the codes
 * @param fieldsOf  what stands in them, with commas between; null for a cell without a row
 */
export function rowsOfCells(
  crossing: Crossing,
  more: readonly string[],
  fieldsOf: (cell: number) => string | null,
): Uint8Array {
  const names = [...crossing.dimensions.map(({ column }) => column), ...more];
  const codes = crossing.dimensions.map((dimension) => dimension.codes.map(field));
  const pieces: Uint8Array[] = [];
  let text = `${names.map(field).join(',')}\n`;
  for (let cell = 0; cell < crossing.size; cell++) {
    const fields = fieldsOf(cell);
    if (fields !== null) {
      for (let d = 0; d < codes.length; d++) text += `${codes[d]?.[codeAt(crossing, cell, d)] ?? ''},`;
      text += `${fields}\n`;
    }
    if (cell % CELLS_AT_ONCE === 0) {
      pieces.push(Buffer.from(text));
      text = '';
    }
  }
  pieces.push(Buffer.from(text));
  return Buffer.concat(pieces);
}

/** Quoted where it must be; an apostrophe goes before what a spreadsheet would take for a formula. */
function field(text: string): string {
  const plain = harmless(text);
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
