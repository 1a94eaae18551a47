import type { DataColumn, DataRow } from './data-column.ts';

/** Excel takes a file without it for Windows-1252 and shows Ã¥ for å; DuckDB, R's readr and pandas skip it. */
const byteOrderMark = '\ufeff';

/**
 * UTF-8 with a byte order mark, comma, decimal point, empty for null, one head line, LF.
 * Text that a spreadsheet could take for a formula gets an apostrophe in front: see `harmless`.
 */
export function csvFile<Name extends string>(
  columns: readonly DataColumn<Name>[],
  rows: readonly DataRow<Name>[],
): Uint8Array {
  const lines = rows.map((row) => columns.map(({ name }) => field(row[name])).join(','));
  const head = columns.map(({ name }) => name).join(',');
  return new TextEncoder().encode(`${byteOrderMark}${[head, ...lines].join('\n')}\n`);
}

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * An apostrophe before = + - @ (and their full-width forms) where a cell may begin: at the start, and after
 * a semicolon, tab or line end, since a Swedish Excel that opens the file by a double click splits there instead.
 */
export function harmless(text: string): string {
  return text.replace(/(^|[;\t\n\r])(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'");
}
