import type { Table, TableRow } from '../../report-model.ts';
import { type FigureColumns, weightOf } from './figure-columns.ts';
import { lineCount } from './line-count.ts';
import { lineWidth } from './measures.ts';

/** As number-table.typ sets them, in points. */
const leading = { table: 2, note: 2.5, caption: 3 };
const rowGap = 4.8;
const depthIndent = 7.4;
const caption = { size: 10.5, below: 7 };
const note = { size: 8.5, above: 7, below: 3.5 };

/** About how high a table is with its caption and what stands below it, in points. */
export function tableHeight(
  table: Table,
  columns: FigureColumns,
  texts: { readonly caption: string; readonly below: readonly string[] },
): number {
  const { size, widths } = columns;
  const heads = table.head.map((text, i) => lineCount(text, (widths[i] ?? 0) / size, 'bold'));
  const rows = table.rows.map((row) => rowLines(row, table, columns));
  const lines = [Math.max(...heads), ...rows].map((count) => linesHigh(count, size, leading.table) + rowGap);
  const notes = texts.below.map(
    (text) => linesHigh(lineCount(text, lineWidth / note.size), note.size, leading.note) + note.below,
  );
  const captionLines = lineCount(texts.caption, lineWidth / caption.size, 'bold');
  return (
    linesHigh(captionLines, caption.size, leading.caption) +
    caption.below +
    sum(lines) +
    note.above +
    sum(notes)
  );
}

/** On how many lines a row stands; surely on one when it says so. */
export function rowLines(row: TableRow, table: Table, { size, widths, words }: FigureColumns): number {
  const labelWidth = (widths[0] ?? 0) - row.depth * depthIndent;
  const inWords = row.cells.map(({ text }, i) =>
    words[i] ? lineCount(text, (widths[i + 1] ?? 0) / size, weightOf(row, table)) : 1,
  );
  return Math.max(lineCount(row.label, labelWidth / size, weightOf(row, table)), ...inWords);
}

function linesHigh(count: number, size: number, leading: number): number {
  return count * size + (count - 1) * leading;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
