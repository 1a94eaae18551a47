import { zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { unpackedParts } from './unpacked-parts.ts';

/** A sheet with a table of figures: the lines above it, and the table. */
export interface SheetTable {
  readonly sheet: string;
  readonly lines: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A number is a number, a word a word; null where nothing stands. */
export type SheetCell = string | number | null;

/**
 * Every sheet of a workbook. Its table begins at the first row with more than one cell: all lines above have one.
 */
export async function workbookSheets(xlsx: Uint8Array): Promise<SheetTable[]> {
  // The reader unpacks whatever it is given: it gets what has been unpacked within bounds.
  const within = zipSync(Object.fromEntries(unpackedParts(xlsx, () => true)), { level: 0 });
  const sheets = await readWorkbook(Buffer.from(within), { trim: false });
  return sheets.map(({ sheet, data }) => {
    const rows = data.map((row) => row.map(cellOf));
    const filled = (row: readonly SheetCell[]) => row.filter((cell) => cell !== null).length;
    const first = rows.findIndex((row) => filled(row) > 1);
    const [head = [], ...body] = first < 0 ? [] : rows.slice(first);
    return {
      sheet,
      lines: rows.slice(0, first < 0 ? rows.length : first).map(([line]) => String(line ?? '')),
      head: head.map((cell) => String(cell ?? '')),
      rows: body,
    };
  });
}

function cellOf(value: unknown): SheetCell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return value === null || value === undefined ? null : String(value);
}
