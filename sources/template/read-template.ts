import { countsRow } from '../../indicators/model/delivery.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import { findPersonShaped } from '../delivery/person-shaped.ts';
import { readSheets, type SheetRead, type WorkbookRead } from './read-sheets.ts';
import { codeColumns, countsSheet, fillHeadings, MISSING, type RowCodes } from './template-columns.ts';

/** One row of the template as it was filled in; its codes follow the contract but may still be unknown. */
export interface FilledRow {
  /** Row of the sheet, the headings being row 1. */
  readonly line: number;
  readonly codes: RowCodes;
  /** Null where the row says that nobody knows, and where it says nothing that can be used. */
  readonly value: number | null;
  /** Null where nobody knows, and where the row leaves it to the value. */
  readonly persons: number | null;
  /** Whether the row says that the persons behind its value are not known, or says nothing of them. */
  readonly personsAre: 'counted' | 'unknown' | 'left out';
}

export interface TemplateRead {
  readonly rows: readonly FilledRow[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a template that an agency has filled in, as XLSX or CSV. Only the codes, the numbers and the word for what is
 * missing are taken from it; all of it, every sheet, is searched for what looks like a person.
 * @param file  the name that problems give
 * @returns the rows in the order of the sheet, and everything that is wrong with the file or in a field, by row; what
 *   the rows mean together is for the loader's checks
 */
export async function readTemplate(file: string, bytes: Uint8Array): Promise<TemplateRead> {
  const workbook = await readSheets(bytes, countsSheet);
  if (!workbook) {
    return refuse(file, 'bytes that are no spreadsheet', 'an XLSX file, or CSV with the same columns');
  }
  const persons = personsIn(file, workbook);
  const sheet = workbook.sheets.find(({ name }) => name === countsSheet);
  if (!sheet) return refuse(file, `no sheet ${countsSheet}`, `the sheet ${countsSheet}`, persons);
  const places = headingPlaces(sheet);
  const absent = [...places].flatMap(([name, at]) => (at === -1 ? [name] : []));
  if (absent.length > 0) {
    return refuse(file, 'other headings in row 1', `also the columns ${absent.join(', ')}`, persons);
  }
  const read = sheet.rows.slice(1).map((fields, i) => readRow(file, i + 2, fields, places));
  const rows = read.flatMap(({ row }) => (row ? [row] : []));
  return { rows, problems: [...persons, ...read.flatMap(({ problems }) => problems)] };
}

function refuse(file: string, found: string, expected: string, more: readonly Problem[] = []): TemplateRead {
  return { rows: [], problems: [problem('TEMPLATE-001', { file }, found, expected), ...more] };
}

/** Where each needed column stands; −1 where it is not there. Readable columns are not needed and not read. */
function headingPlaces({ rows }: SheetRead): Map<string, number> {
  const header = (rows[0] ?? []).map((name) => name.trim());
  const needed = [...Object.values<string>(fillHeadings), ...codeColumns];
  return new Map(needed.map((name) => [name, header.indexOf(name)]));
}

function readRow(
  file: string,
  line: number,
  fields: readonly string[],
  places: ReadonlyMap<string, number>,
): { readonly row: FilledRow | null; readonly problems: readonly Problem[] } {
  const at = (name: string) => (fields[places.get(name) ?? -1] ?? '').trim();
  // Rows below the table that were once touched are empty, and mean nothing.
  if (fields.every((field) => field.trim() === '')) return { row: null, problems: [] };
  const problems: Problem[] = [];
  const wrong = (column: string, found: string, expected: string) =>
    problems.push(problem('TEMPLATE-002', { file, line, column }, found, expected));

  const parsed = rowCodes.safeParse(Object.fromEntries(codeColumns.map((name) => [name, at(name)])));
  for (const issue of parsed.error?.issues ?? []) {
    const expected = issue.message.replace(/^Invalid option: expected /, '');
    wrong(String(issue.path[0] ?? ''), 'something else', `${expected}, as the template had it`);
  }
  const value = readNumber(at(fillHeadings.value));
  if ('wrong' in value) wrong(fillHeadings.value, value.wrong, `an integer, 0 or ${MISSING}`);
  const written = at(fillHeadings.n_persons);
  const persons = written === '' ? noNumber : readNumber(written);
  if ('wrong' in persons) wrong(fillHeadings.n_persons, persons.wrong, `an integer, 0 or ${MISSING}`);
  if (!parsed.data) return { row: null, problems };
  const usable = 'number' in value && 'number' in persons ? { value, persons } : null;
  const row = {
    line,
    codes: parsed.data,
    value: usable?.value.number ?? null,
    persons: usable?.persons.number ?? null,
    personsAre: personsAre(written),
  };
  return { row, problems };
}

const rowCodes = countsRow.omit({ value: true, n_persons: true, status: true });

function personsAre(written: string): FilledRow['personsAre'] {
  if (written === '') return 'left out';
  return isMissing(written) ? 'unknown' : 'counted';
}

/** A count, null for what is said to be missing, or what is wrong in words that repeat nothing. */
type NumberRead = { readonly number: number | null } | { readonly wrong: string };

const noNumber: NumberRead = { number: null };

function readNumber(written: string): NumberRead {
  if (written === '') return { wrong: 'nothing filled in' };
  if (isMissing(written)) return noNumber;
  const digits = written.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(\D|$))/g, '');
  if (/^\d{1,9}$/.test(digits)) return { number: Number(digits) };
  if (/^[-−]\s*\d/.test(written)) return { wrong: 'a number below zero' };
  if (/^\d+[.,]\d+$/.test(written)) return { wrong: 'a number that is no integer' };
  return { wrong: 'something that is no number' };
}

function isMissing(written: string): boolean {
  return written.toLowerCase() === MISSING;
}

/** By row in the sheet of counts; other sheets by number, since their names may be anything. */
function personsIn(file: string, { sheets, otherTexts }: WorkbookRead): Problem[] {
  const inSheets = sheets.flatMap(({ name, rows }, i) =>
    rows.flatMap((fields, row) => {
      if (!fields.some((field) => findPersonShaped(field) !== null)) return [];
      return [person(name === countsSheet ? file : `${file} (sheet ${i + 1})`, row + 1)];
    }),
  );
  if (inSheets.length > 0) return inSheets;
  return otherTexts.some((text) => findPersonShaped(text) !== null)
    ? [person(`${file} (a comment, a heading or a hidden text)`)]
    : [];
}

function person(file: string, line?: number): Problem {
  const found = 'something that looks like an identity';
  const place = line === undefined ? { file } : { file, line };
  return problem('TEMPLATE-003', place, found, 'codes and counts only');
}
