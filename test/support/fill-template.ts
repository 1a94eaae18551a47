import readXlsxFile from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';

/** Fields of one sheet, row 1 at index 0. */
export type SheetRows = (string | number | null)[][];

/** The sheets of a workbook by name, as somebody in Excel sees them. */
export async function sheetsOf(xlsx: Uint8Array): Promise<Map<string, SheetRows>> {
  const sheets = await readXlsxFile(Buffer.from(xlsx));
  return new Map(
    sheets.map(({ sheet, data }) => [
      sheet,
      data.map((row) =>
        row.map((field) => (typeof field === 'number' || field === null ? field : String(field))),
      ),
    ]),
  );
}

export async function workbookOf(sheets: ReadonlyMap<string, SheetRows>): Promise<Uint8Array> {
  const written = writeXlsxFile(
    [...sheets].map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) =>
        row.map((value) =>
          value === null ? null : { value, type: typeof value === 'number' ? Number : String },
        ),
      ),
    })),
  );
  return new Uint8Array(await written.toBuffer());
}

/** Where the two columns to fill in stand in the sheet of counts. */
export const valueAt = 6;
export const personsAt = 7;

/**
 * A template as an agency sends it back.
 * @param fill  value and persons of a row by its codes (indicator, area, sex, age, school form, type)
 * @param change  what else was done to the rows of the sheet of counts, its headings included
 */
export async function filledIn(
  template: Uint8Array,
  fill: (
    codes: readonly string[],
  ) => readonly [value: string | number | null, persons: string | number | null],
  change: (rows: SheetRows) => SheetRows = (rows) => rows,
): Promise<Uint8Array> {
  const sheets = await sheetsOf(template);
  const rows = (sheets.get('Antal') ?? []).map((row, i) => {
    if (i === 0) return row;
    const [value, persons] = fill([row[8], row[13], row[15], row[16], row[17], row[18]].map(String));
    return row.map((field, at) => (at === valueAt ? value : at === personsAt ? persons : field));
  });
  sheets.set('Antal', change(rows));
  return workbookOf(sheets);
}
