import { wordColumns } from '../paper/decimal-places.ts';
import { paperWordsOf } from '../paper/paper-words.ts';
import type { Report, Table, TableCell } from '../report-model.ts';
import type { Wording } from '../wording/wording.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { AppendixTable } from './appendix-tables.ts';
import { numberSpans } from './number-spans.ts';
import { printedNumber } from './printed-number.ts';
import { rowLabels } from './row-labels.ts';
import { type Cell, type Head, line, link, type MarkedTable, type Sheet, title, words } from './sheet.ts';
import { statusLines } from './status-lines.ts';
import type { WorkbookNote } from './workbook-notes.ts';
import { workbookWordsOf } from './workbook-words.ts';

/**
 * A table of figures: title, what to read with it, the signs in it, its source; then the table, and nothing under it.
 * A number is rounded as in print; what stands in place of one is text.
 * @param notes  all of the workbook
 */
export function tableSheet(
  { number, table }: AppendixTable,
  notes: readonly WorkbookNote[],
  report: Report,
): Sheet {
  const { language } = report;
  const wording = wordingOf(language);
  const { sheets, oneTable, notesOn, signsIn, toContents } = workbookWordsOf(language);
  const name = tableSheetName(number, report);
  const own = notes.flatMap((note) =>
    note.appliesTo !== 'all' && note.appliesTo.includes(number) ? [note.number] : [],
  );
  const signs = signsOf(table, wording);
  return {
    name,
    lines: [
      title(`${name}. ${table.caption}`),
      link(`${oneTable} ${notesOn(numberSpans(own))}`, sheets.notes),
      ...(signs.length === 0 ? [] : [line(signsIn(signs.join('; ')))]),
      ...(table.source === '' ? [] : [line(table.source)]),
      ...statusLines(report),
      link(toContents, sheets.contents),
    ],
    table: markedTable(table, report),
  };
}

/** `Tabell 7`, as the appendix calls it. */
function tableSheetName(number: number, { language }: Pick<Report, 'language'>): string {
  return `${paperWordsOf(language).table} ${number}`;
}

function markedTable(table: Table, { language }: Report): MarkedTable {
  const wording = wordingOf(language);
  const { marks, noMarks } = workbookWordsOf(language);
  const ofWords = wordColumns(table);
  const labels = rowLabels(table);
  const [first = '', ...columns] = table.head;
  const markTexts = table.rows.map(({ cells }) => marksOf(cells, columns, wording));
  const hasMarks = markTexts.some((text) => text !== '');
  const head: Head[] = [
    { text: first, align: 'left' },
    ...columns.map((text, i): Head => ({ text, align: ofWords[i] ? 'left' : 'right' })),
    ...(hasMarks ? [{ text: marks, align: 'left' } as const] : []),
  ];
  return {
    name: `t_${table.id.replace(/[^A-Za-z0-9]+/g, '_')}`,
    alternative: table.caption,
    head,
    rows: table.rows.map(({ depth, cells }, row) => [
      { ...words(labels[row] ?? ''), depth },
      ...cells.map((cell, i) => cellOf(cell, ofWords[i] ? 'left' : 'right', wording)),
      ...(hasMarks ? [words(markTexts[row] || noMarks)] : []),
    ]),
  };
}

function cellOf(cell: TableCell, align: 'left' | 'right', wording: Wording): Cell {
  const number = printedNumber(cell, wording);
  if (number === null) return { ...words(cell.text), align };
  const { value, decimals, signed } = number;
  return { kind: 'number', value, decimals, signed };
}

/** `2024: r; 2025: p`; empty where no number of the row is marked. */
function marksOf(cells: readonly TableCell[], columns: readonly string[], wording: Wording): string {
  return cells
    .flatMap((cell, i) => {
      const marks = printedNumber(cell, wording)?.marks ?? [];
      return marks.length === 0 ? [] : [`${columns[i] ?? ''}: ${marks.join(' ')}`];
    })
    .join('; ');
}

/** `.. redovisas inte av sekretesskäl`: signs and marks in the table with what they say, each once. */
function signsOf({ rows }: Table, wording: Wording): string[] {
  const cells = rows.flatMap((row) => row.cells);
  const absent = cells.flatMap(({ state, text, spoken }) =>
    state === 'published' || spoken === null ? [] : [`${text} ${spoken}`],
  );
  const used = new Set(cells.flatMap((cell) => printedNumber(cell, wording)?.marks ?? []));
  const marks = Object.values(wording.marks).filter(({ sign }) => used.has(sign));
  return [...new Set([...absent, ...marks.map(({ sign, spoken }) => `${sign} ${spoken}`)])];
}
