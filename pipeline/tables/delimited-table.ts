import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import { ByteDictionary } from '../../sources/register/byte-dictionary.ts';
import { bytesOf } from '../../sources/register/byte-source.ts';
import { DelimitedRows } from '../../sources/register/delimited-rows.ts';
import { resized } from '../../sources/register/resized.ts';
import { ifThere } from '../system-error.ts';

/** One column of a table, its repeated texts kept once. */
export interface TextColumn {
  /** For each row the place of its text. */
  readonly at: Int32Array;
  /** Without the spaces around them; two places may hold the same text. */
  readonly texts: readonly string[];
}

/** The columns of a table that were asked for. */
export interface DelimitedTable {
  readonly file: string;
  readonly rows: number;
  /** The line that each row starts on. */
  readonly lines: Int32Array;
  column(name: string): TextColumn | null;
}

export interface Wanted {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
  /** Whether lines of text may follow the last row, as in files that agencies publish. */
  readonly notesMayFollow: boolean;
}

const DELIMITERS = [';', ',', '\t'] as const;

/** Titles may stand above the header, but not more lines of them than this. */
const LINES_LOOKED_AT = 50;

/**
 * Reads a CSV file as it came: UTF-8 or Windows-1252, semicolon, comma or tab, lines of title above the header. The
 * header is the first line that has all needed columns; other columns are passed over.
 *
 * @returns the table, or null together with all that is wrong with its form
 */
export async function readDelimitedTable(
  path: string,
  wanted: Wanted,
): Promise<{ readonly table: DelimitedTable | null; readonly problems: readonly Problem[] }> {
  const file = basename(path);
  const refuse = (found: string, expected: string) => ({
    table: null,
    problems: [problem('TABLE-002', { file }, found, expected)],
  });
  const bytes = await ifThere(readFile(path), null);
  if (bytes === null) return refuse('no such file', 'a CSV file');
  if (bytes.includes(0)) return refuse('bytes that are no text', 'a CSV file in UTF-8 or Windows-1252');
  const decode = decoderFor(bytes);
  const header = findHeader(bytes, decode, wanted);
  if (header.missing.length > 0) {
    const found =
      header.line === 0 ? 'no header' : `no column ${header.missing.map((name) => `"${name}"`).join(', ')}`;
    const place = { file, line: Math.max(1, header.line) };
    return {
      table: null,
      problems: [problem('TABLE-003', place, found, `a header with ${quoted(wanted.needed)}`)],
    };
  }
  return readRows(file, bytes, header, decode, wanted);
}

type Decode = (bytes: Uint8Array) => string;

interface Header {
  readonly delimiter: string;
  /** From 1; 0 where there is none. */
  readonly line: number;
  readonly names: readonly string[];
  readonly missing: readonly string[];
}

function decoderFor(bytes: Uint8Array): Decode {
  const decoder = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return (part) => {
    const text = decoder.decode(part);
    const isMarked = text.length > 1 && text.startsWith('"') && text.endsWith('"');
    return (isMarked ? text.slice(1, -1).replaceAll('""', '"') : text).trim();
  };
}

/** The line that lacks the fewest of the needed columns. */
function findHeader(bytes: Uint8Array, decode: Decode, { needed }: Wanted): Header {
  let best: Header = { delimiter: ';', line: 0, names: [], missing: needed };
  for (const delimiter of DELIMITERS) {
    const rows = rowsOf(bytes, delimiter);
    for (let looked = 0; looked < LINES_LOOKED_AT && rows.next(); looked++) {
      const names = Array.from({ length: rows.count }, (_, field) =>
        decode(rows.bytes.subarray(rows.start(field), rows.end(field))),
      );
      const missing = needed.filter((name) => !names.includes(name));
      if (missing.length < best.missing.length) best = { delimiter, line: rows.line, names, missing };
      if (missing.length === 0) return best;
    }
  }
  return best;
}

function readRows(
  file: string,
  bytes: Uint8Array,
  header: Header,
  decode: Decode,
  wanted: Wanted,
): { readonly table: DelimitedTable | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const names = [...wanted.needed, ...wanted.optional].filter((name) => header.names.includes(name));
  const columns = names.map((name) => new GrowingColumn(header.names.indexOf(name), decode));
  const rows = rowsOf(bytes, header.delimiter);
  while (rows.line < header.line) rows.next();
  let lines = new Int32Array(1024);
  let [count, endedAt] = [0, 0];
  while (rows.next()) {
    if (rows.count !== header.names.length) {
      if (wanted.notesMayFollow) endedAt ||= rows.line;
      else problems.push(wrongWidth(file, rows.line, rows.count, header.names.length));
      continue;
    }
    if (endedAt > 0) {
      problems.push(wrongWidth(file, endedAt, null, header.names.length));
      endedAt = 0;
    }
    if (count === lines.length) lines = resized(lines, new Int32Array(2 * count));
    lines[count] = rows.line;
    for (const column of columns) column.add(count, rows);
    count += 1;
  }
  if (rows.unclosedAt !== null)
    problems.push(
      problem(
        'TABLE-004',
        { file, line: rows.unclosedAt },
        'a quotation mark that never closes',
        'one that does',
      ),
    );
  if (count === 0 && problems.length === 0)
    problems.push(problem('TABLE-004', { file, line: header.line }, 'no rows', 'a row for each cell'));
  if (problems.length > 0) return { table: null, problems };
  const read = new Map(names.map((name, i) => [name, columns[i]?.end(count) ?? null]));
  return {
    table: { file, rows: count, lines: lines.subarray(0, count), column: (name) => read.get(name) ?? null },
    problems,
  };
}

function wrongWidth(file: string, line: number, found: number | null, expected: number): Problem {
  const fields = found === null ? 'another number of fields' : `${found} ${found === 1 ? 'field' : 'fields'}`;
  return problem('TABLE-004', { file, line }, fields, `${expected}, as in the header`);
}

function rowsOf(bytes: Uint8Array, delimiter: string): DelimitedRows {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return new DelimitedRows(bytesOf(bytes), delimiter, hasMark ? 3 : 0, 1);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/** A column while it is read; no text is made of bytes that have been seen before. */
class GrowingColumn {
  readonly #field: number;
  readonly #decode: Decode;
  readonly #dictionary = new ByteDictionary();
  readonly #texts: string[] = [];
  #at = new Int32Array(1024);

  constructor(field: number, decode: Decode) {
    this.#field = field;
    this.#decode = decode;
  }

  add(row: number, rows: DelimitedRows): void {
    const [start, end] = [rows.start(this.#field), rows.end(this.#field)];
    const known = this.#dictionary.size;
    const number = this.#dictionary.numberOf(rows.bytes, rows.view, start, end);
    if (number === known) this.#texts.push(this.#decode(rows.bytes.subarray(start, end)));
    if (row === this.#at.length) this.#at = resized(this.#at, new Int32Array(2 * row));
    this.#at[row] = number;
  }

  end(rows: number): TextColumn {
    return { at: this.#at.subarray(0, rows), texts: this.#texts };
  }
}
