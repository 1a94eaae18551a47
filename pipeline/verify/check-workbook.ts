import type { Problem } from '../../indicators/model/problem.ts';
import type { Language } from '../../indicators/model/text.ts';
import { paperWordsOf } from '../../outputs/paper/paper-words.ts';
import { wordingOf } from '../../outputs/wording/wording-of.ts';
import { workbookWordsOf } from '../../outputs/workbook/workbook-words.ts';
import { type Checked, checkedFile, differs, readOr } from './checked.ts';
import { pathsOf } from './compare-tables.ts';
import type { PrintedTable } from './printed-table.ts';
import { captionOf, type Reference } from './reference.ts';
import type { ReleaseFolder } from './release-folder.ts';
import { isSameInPrint } from './same-text.ts';
import { type SheetCell, type SheetTable, workbookSheets } from './xlsx-tables.ts';

/**
 * The workbook of an appendix: a sheet for each table of the other formats, in which a number is the number that is
 * printed there, its marks stand in a column of their own, and its notes on the sheet of notes.
 */
export async function checkWorkbook(
  folder: ReleaseFolder,
  path: string,
  tables: readonly Reference[],
  language: Language,
): Promise<Checked> {
  const read = await readOr(path, 'an appendix (XLSX)', async () => workbookSheets(await folder.read(path)));
  if ('problem' in read) return checkedFile('XLSX', 0, [read.problem]);
  const sheets = read.content;
  const { table: word } = paperWordsOf(language);
  const notes = notesIn(sheets, language);
  const problems: Problem[] = [];
  let values = 0;
  for (const [i, { table, from }] of tables.entries()) {
    const name = `${word} ${i + 1}`;
    const sheet = sheets.find((one) => one.sheet === name);
    const where = sheet
      ? [
          ...(isSameInPrint(sheet.lines[0] ?? '', captionOf(table, i, language)) ? [] : ['caption']),
          ...cellsOtherwise(sheet, table, language),
          ...wordsLacking(sheet, table, notes, i + 1),
        ]
      : ['no such sheet'];
    problems.push(...where.map((what) => differs(path, `${name}, ${what}`, from)));
    values += sheet?.rows.reduce((sum, row) => sum + row.length - 1, 0) ?? 0;
  }
  const last = `${word} ${tables.length + 1}`;
  if (sheets.some(({ sheet }) => sheet === last))
    problems.push(differs(path, `${last}, which is one more`, 'the other formats'));
  return checkedFile('XLSX', values, problems);
}

function cellsOtherwise({ head, rows }: SheetTable, table: PrintedTable, language: Language): string[] {
  const where: string[] = [];
  const { marks: marksHead, noMarks } = workbookWordsOf(language);
  const signs = Object.values(wordingOf(language).marks).map(({ sign }) => sign);
  const width = table.head.length;
  const hasMarks = head.length > width && head[width] === marksHead;
  for (const [i, text] of table.head.entries()) {
    // Names of columns are unlike each other, and not longer than a spreadsheet allows.
    const name = (head[i] ?? '').replace(/ \(\d+\)$/, '');
    if (!isSameInPrint(text, name) && !(name.length > 100 && text.startsWith(name)))
      where.push(`head of column ${i + 1}`);
  }
  if (rows.length !== table.rows.length) where.push('how many rows');
  const paths = pathsOf(table.rows);
  for (const [i, row] of table.rows.entries()) {
    const [label = null, ...cells] = rows[i] ?? [];
    const place = `row ${i + 1} (${row.label.trim()})`;
    if (!isNamed(String(label ?? ''), paths[i] ?? [])) where.push(`label of row ${i + 1}`);
    const printed = row.cells.map(({ text }) => withoutMarks(text, signs));
    for (const [j, { text }] of printed.entries()) {
      if (!isSameCell(cells[j] ?? null, text)) where.push(`${place}, ${table.head[j + 1] ?? ''}`);
    }
    const marks = printed.flatMap(({ marks }, j) =>
      marks.length === 0 ? [] : [`${table.head[j + 1] ?? ''}: ${marks.join(' ')}`],
    );
    const told = hasMarks ? String(cells[width - 1] ?? '') : noMarks;
    if (!isSameInPrint(told, marks.join('; ') || noMarks)) where.push(`${place}, marks`);
  }
  return where;
}

/** Rows of one name are told apart by those that they stand under: `Flickor, 0–5 år`. */
function isNamed(label: string, path: readonly string[]): boolean {
  return path.some((_, above) => isSameInPrint(label, path.slice(above).join(', ')));
}

/** `1 234 p` as the number and its marks. */
function withoutMarks(text: string, signs: readonly string[]) {
  const parts = text.trim().split(/\s+/u);
  const first = parts.findIndex((_, i) => i > 0 && parts.slice(i).every((part) => signs.includes(part)));
  if (first < 0) return { text, marks: [] };
  return { text: parts.slice(0, first).join(' '), marks: parts.slice(first) };
}

/** A number by what is printed, and never anything else than a number; words and signs as they stand. */
function isSameCell(cell: SheetCell, text: string): boolean {
  if (typeof cell !== 'number') return isSameInPrint(cell ?? '', text);
  const digits = text.replace(/\s/gu, '').replace('−', '-').replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(digits) && Number(digits) === cell;
}

interface SheetNote {
  readonly text: string;
  /** Numbers of tables. */
  readonly appliesTo: ReadonlySet<number>;
  readonly isOfTables: boolean;
}

/** The notes on tables, from the sheet that holds all notes: number, subject, text, and `tabell 3, 5–7`. */
function notesIn(sheets: readonly SheetTable[], language: Language): SheetNote[] {
  const words = workbookWordsOf(language);
  const sheet = sheets.find((one) => one.sheet === words.sheets.notes);
  return (sheet?.rows ?? []).map(([, subject, text, appliesTo]) => ({
    text: String(text ?? ''),
    appliesTo: numbersIn(String(appliesTo ?? '')),
    isOfTables: subject === words.subjects.table,
  }));
}

function numbersIn(text: string): Set<number> {
  return new Set(
    [...text.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap(([, first, last = first]) => {
      const [from, to] = [Number(first), Number(last)];
      return to - from > 10_000 ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
    }),
  );
}

/** Notes of a table that are not told of it, notes that are told of it and are none of its own, and its source. */
function wordsLacking(
  { lines }: SheetTable,
  { below }: PrintedTable,
  notes: readonly SheetNote[],
  number: number,
): string[] {
  const own = notes.filter(({ appliesTo }) => appliesTo.has(number));
  const source = below.at(-1) ?? null;
  const isNote = (text: string) => below.slice(0, -1).some((note) => isSameInPrint(note, text));
  return [
    ...below
      .slice(0, -1)
      .flatMap((note, i) => (own.some(({ text }) => isSameInPrint(text, note)) ? [] : [`note ${i + 1}`])),
    ...(own.some(({ text, isOfTables }) => isOfTables && !isNote(text)) ? ['a note which is one more'] : []),
    ...(source === null || lines.some((line) => isSameInPrint(line, source)) ? [] : ['source']),
  ];
}
