import { harmless } from '../../files/csv-file.ts';

/** A table of the page as plain text: what stands in print, sign by sign. */
export interface PlainTable {
  readonly head: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
  /** Caption, notes, source and marks: what has to follow the figures wherever they go. */
  readonly below: readonly string[];
}

const byteOrderMark = '\ufeff';

/**
 * The table for a Swedish spreadsheet: UTF-8 with a byte order mark, semicolons, decimal comma, CRLF. A number loses the
 * spaces between its thousands, so that it can be calculated with. What is marked after it (`p`, `r`, `u`) goes to a
 * column of its own, which stands only where it is needed; a sign in place of a number stands as it is.
 * @param signColumn  names that column after the one before it: `2025, tecken`
 */
export function csvText(table: PlainTable, signColumn: (column: string) => string): string {
  const cells = table.rows.map((row) => row.cells.map(parted));
  const columns = table.head.slice(1).map((name, i) => ({
    name,
    marked: cells.some((row) => (row[i]?.mark ?? '') !== ''),
  }));
  const head = columns.flatMap(({ name, marked }) => (marked ? [name, signColumn(name)] : [name]));
  const rows = table.rows.map(({ label }, r) => [
    label,
    ...columns.flatMap(({ marked }, i) => {
      const { figure, mark } = cells[r]?.[i] ?? { figure: '', mark: '' };
      return marked ? [figure, mark] : [figure];
    }),
  ]);
  const lines = [[table.head[0] ?? '', ...head], ...rows, [], ...table.below.map((text) => [text])];
  return `${byteOrderMark}${lines.map((line) => line.map(field).join(';')).join('\r\n')}\r\n`;
}

/** `1 234`, `12,5`, `250 p`: digits with their thousands apart, and the marks after them. */
const printed = /^([−-]?)(\d[\d\u202f\u00a0]*)(?:[.,](\d+))?(?:[\u202f\u00a0]([a-z][a-z\u202f\u00a0]*))?$/;

function parted(text: string): { figure: string; mark: string } {
  const [, minus, whole, decimals, mark] = printed.exec(text) ?? [];
  if (whole === undefined) return { figure: text, mark: '' };
  const digits = whole.replaceAll(/\D/g, '');
  return {
    figure: `${minus === '' ? '' : '-'}${digits}${decimals === undefined ? '' : `,${decimals}`}`,
    mark: mark ?? '',
  };
}

/** A number, and the sign for a missing one, begin with what may begin a formula and are none. */
const plain = /^-?(\d+(,\d+)?)?$/;

function field(text: string): string {
  const safe = plain.test(text) ? text : harmless(text);
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
