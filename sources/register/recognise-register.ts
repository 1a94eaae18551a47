import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import { spellingKey } from './columns/code-set.ts';
import { decodeRegister, type RegisterText } from './decode-register.ts';
import type { OpenedText } from './open-register.ts';
import {
  absentColumns,
  type ColumnPositions,
  columnPositions,
  type RegisterDefinition,
} from './register-definition.ts';

const delimiters = [';', ',', '\t'] as const;

/** Titles and blank lines may stand above the header, but not more of them than this. */
const LINES_LOOKED_AT = 25;

/** The line of column names, in the register that it fits best. */
interface Header {
  readonly register: RegisterDefinition;
  readonly delimiter: string;
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly positions: ColumnPositions;
  /** Share of the register's needed columns that are there. */
  readonly fit: number;
}

/** A register file with everything that is needed to read its rows. */
export interface RecognisedRegister extends Pick<Header, 'register' | 'delimiter' | 'line' | 'positions'> {
  readonly file: string;
  readonly text: RegisterText;
  /** How many fields the header has; a row with more of them has been cut in the wrong places. */
  readonly width: number;
}

/**
 * Finds which register a file is, by its column names or, where two registers fit as well, by its file name.
 * A header counts as one when it has at least two known columns and half of the needed ones; one needed column
 * that is lacking or misspelt is then a problem with the names that were found.
 */
export function recogniseRegister(
  { file, source }: OpenedText,
  registers: readonly RegisterDefinition[],
): RecognisedRegister | Problem {
  const text = decodeRegister(file, source, (head) =>
    Math.max(0, ...headersIn(head, registers).map(({ positions }) => positions.size)),
  );
  if ('code' in text) return text;
  const header = bestHeader(text.head(), file, registers);
  if (header === null) return unrecognised(file, registers);
  const { register, delimiter, line, cells, positions } = header;
  const absent = absentColumns(register, positions).filter(({ optional }) => !optional);
  if (absent.length > 0) {
    const found = namesFound(cells, positions);
    const expected = absent.map(({ name }) => `"${name}"`).join(', ');
    return problem('REGISTER-003', { file, line }, found, expected);
  }
  return { file, text, register, delimiter, line, positions, width: cells.length };
}

function bestHeader(head: string, file: string, registers: readonly RegisterDefinition[]): Header | null {
  const named = (header: Header) => Number(file.toLowerCase().includes(header.register.id));
  const headers = headersIn(head, registers)
    .filter(({ fit, positions }) => fit >= 0.5 && positions.size >= 2)
    .sort(
      (a, b) =>
        b.fit - a.fit || named(b) - named(a) || b.positions.size - a.positions.size || a.line - b.line,
    );
  return headers[0] ?? null;
}

function headersIn(head: string, registers: readonly RegisterDefinition[]): Header[] {
  return head
    .split('\n', LINES_LOOKED_AT)
    .flatMap((text, i) =>
      delimiters.flatMap((delimiter) => {
        const cells = cellsOf(text, delimiter);
        return registers.map((register): Header => {
          const positions = columnPositions(register, cells);
          const needed = register.columns.filter(({ optional }) => !optional);
          const fit = needed.filter(({ as }) => positions.has(as)).length / needed.length;
          return { register, delimiter, line: i + 1, cells, positions, fit };
        });
      }),
    )
    .filter(({ positions }) => positions.size > 0);
}

/** Cut as the rows are. A quotation mark that never closes belongs to a title: such a line has no names. */
function cellsOf(line: string, delimiter: string): string[] {
  try {
    const [cells = []] = parse(line, { delimiter, relax_quotes: true });
    return cells.map((cell) => cell.trim());
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return [];
  }
}

function unrecognised(file: string, registers: readonly RegisterDefinition[]): Problem {
  const named = registers.find(({ id }) => spellingKey(file).includes(spellingKey(id)));
  if (named) {
    const names = named.columns.filter(({ optional }) => !optional).map(({ name }) => `"${name}"`);
    return problem('REGISTER-003', { file }, 'no line of column names', names.join(', '));
  }
  const known = registers.map(({ id }) => `${id}.csv`).join(', ');
  return problem('REGISTER-006', { file }, 'columns of no register of this source', known);
}

/** The names that were not recognised, as far as they look like names: a header may turn out to be a row. */
function namesFound(cells: readonly string[], positions: ColumnPositions): string {
  const recognised = new Set(positions.values());
  const names = cells.filter((cell, i) => !recognised.has(i) && /^[\p{L}][\p{L} /().-]{0,39}$/u.test(cell));
  return names.length === 0
    ? `${positions.size} known columns and no other`
    : `other columns: ${names.map((name) => `"${name}"`).join(', ')}`;
}
