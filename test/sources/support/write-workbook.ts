import writeExcelFile from 'write-excel-file/node';

/** A cell as a spreadsheet holds it: text, number, truth, date, or nothing. */
export type Cell = string | number | boolean | Date | null;

interface WrittenCell {
  readonly value: string | number | boolean | Date;
  readonly type: StringConstructor | NumberConstructor | BooleanConstructor | DateConstructor;
  readonly format?: string;
}

/** A workbook as agencies send it, one sheet for each table. */
export async function workbook(sheets: readonly (readonly (readonly Cell[])[])[]): Promise<Uint8Array> {
  const written = sheets.map((rows, i) => ({
    sheet: `Blad${i + 1}`,
    data: rows.map((row) => row.map(cellOf)),
  }));
  return new Uint8Array(await writeExcelFile(written).toBuffer());
}

/** The cells of a text with semicolons, every field as text. */
export function cellsOfText(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';'));
}

function cellOf(value: Cell): WrittenCell | null {
  if (value === null || value === '') return null;
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' };
  if (typeof value === 'number') return { value, type: Number };
  return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String };
}
