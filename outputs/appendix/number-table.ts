import type { Table, TableRow } from '../report-model.ts';
import { type Typst, typst } from './typst.ts';

/** A table that is longer than this may go over several pages, with its head repeated on each. */
const longTable = 30;

/** What an even column of a ten-year table has room for: `123 456`, but not `18 400 p`. */
const roomForCharacters = 7;

/**
 * One numbered table with its notes and source right under it.
 * @param breaks  years before which the series breaks; a dashed rule stands in front of those columns
 */
export function numberTable(table: Table, breaks: readonly number[]): Typst {
  const columns = breaks
    .map((year) => table.head.findIndex((head, column) => column > 0 && Number(head) >= year))
    .filter((column) => column > 0);
  return typst`
#${table.rows.length > longTable ? typst`over-pages` : typst`whole-on-one-page`}(number-table(
  caption: [${table.caption}],
  head: (${table.head.map((text) => typst`[${text}],`)}),
  even: ${isEven(table) ? typst`true` : typst`false`},
  breaks: (${columns.map((column) => typst`${column},`)}),
  rows: (${table.rows.map(row)}),
  below: [${table.notes.map(({ text }) => typst`${text}#parbreak()`)}${table.source}],
))`;
}

function isEven({ head, rows }: Table): boolean {
  return (
    head.length > 6 && rows.every(({ cells }) => cells.every(({ text }) => text.length <= roomForCharacters))
  );
}

function row({ label, depth, cells }: TableRow): Typst {
  const contents = [label, ...cells.map(({ text }) => text)].map((text) => typst`[${text}],`);
  return typst`(depth: ${depth}, cells: (${contents})),`;
}
