import type { Language } from '../../../indicators/model/text.ts';
import type { TableRow } from '../../report-model.ts';
import { wordingOf } from '../../wording/wording-of.ts';
import type { NumberTable } from '../paper.ts';
import { figureColumns, weightOf } from './figure-columns.ts';
import { pageHeight } from './measures.ts';
import { rowLines, tableHeight } from './table-height.ts';
import { listOf, type Typst, typst } from './typst.ts';

/**
 * A table of figures with its caption above, notes and source right under it. All is measured here, by the widths of
 * characters: to lay a table out once more only to measure it takes Typst longer than anything else in a paper.
 */
export function numberTable({ number, table, breaks }: NumberTable, language: Language): Typst {
  const columns = figureColumns(table, breaks, wordingOf(language).numbers.decimal);
  const caption = `${number}. ${table.caption}`;
  const below = [...table.notes.map(({ text }) => text), table.source].filter((text) => text !== '');
  const heights = table.rows.map((row) =>
    rowLines(row, table, columns) === 1 ? typst`${columns.size}pt` : typst`auto`,
  );
  return typst`#number-table(
  caption: "${caption}",
  whole: ${truth(tableHeight(table, columns, { caption, below }) <= pageHeight / 2)},
  size: ${columns.size}pt,
  widths: ${listOf(columns.widths.map((width) => typst`${width}pt`))},
  gutters: ${listOf(columns.gutters.map((width) => typst`${width}pt`))},
  heights: ${listOf(heights)},
  words: ${listOf(columns.words.map(truth))},
  breaks: ${listOf(breaks.map((column) => typst`${column}`))},
  head: ${listOf(table.head.map((text, i) => headOf(text, columns.divisible[i] ?? true)))},
  below: ${listOf(below.map((text) => typst`"${text}"`))},
${table.rows.map((row, i) => rowOf(row, weightOf(row, table) === 'bold', columns.indents[i] ?? []))})`;
}

/** Between the texts of a row; it is in no text, since the typeface cannot show it. */
const separator = typst`\u{1f}`;

/** A word that look.typ would divide, as long as those in `long-words`. */
const longWord = /\p{L}{12}/u;

function headOf(text: string, divisible: boolean): Typst {
  if (divisible) return typst`divisible("${text}")`;
  return longWord.test(text) ? typst`whole-words("${text}")` : typst`"${text}"`;
}

/** Its texts as one string, since thousands of small ones make a document that takes much memory to read. */
function rowOf({ label, depth, cells }: TableRow, bold: boolean, indents: readonly number[]): Typst {
  const texts = [label, ...cells.map(({ text }) => text)].map(
    (text, i) => typst`${i > 0 ? separator : ''}${text}`,
  );
  const short = indents.some((indent) => indent > 0);
  const moved = short ? typst`, indents: ${listOf(indents.map((indent) => typst`${indent}em`))}` : '';
  return typst`  row("${texts}"${bold ? typst`, total: true` : ''}${depth > 0 ? typst`, depth: ${depth}` : ''}${moved}),
`;
}

function truth(value: boolean): Typst {
  return value ? typst`true` : typst`false`;
}
