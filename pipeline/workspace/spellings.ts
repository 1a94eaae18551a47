import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { Source } from '../../sources/counting/source.ts';
import type { AddedSpelling } from '../../sources/register/added-spellings.ts';
import { spellingKey } from '../../sources/register/columns/code-set.ts';
import type { ColumnDefinition, RegisterDefinition } from '../../sources/register/register-definition.ts';
import { isIsoDate } from '../iso-date.ts';
import { listLines } from './list-lines.ts';

const header = ['source', 'register', 'column', 'code', 'spelling', 'valid_from', 'valid_to'] as const;
type Field = (typeof header)[number];
type Line = Readonly<Record<Field, string>> & { readonly line: number };

/**
 * The spellings that one municipality's agencies use beside those that the program knows, from
 * `code-lists/spellings.csv`, parted by commas or semicolons. The column goes by its name in the export; dates may be
 * empty.
 *
 * @param sources  all sources, for what may be named
 * @returns the spellings, none where there are problems: an unknown name, a date that is none, or a spelling that
 *   would be read as two codes
 */
export function readSpellings(
  file: string,
  text: string,
  sources: readonly Source[],
): { readonly spellings: readonly AddedSpelling[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const codesSeen = new Map<string, { readonly code: string; readonly line: number }>();
  const spellings: AddedSpelling[] = [];
  for (const line of linesOf(file, text, problems)) {
    const wrong = (column: Field, found: string, expected: string) =>
      problems.push(problem('WORKSPACE-005', { file, line: line.line, column }, found, expected));
    const column = columnOf(line, sources, wrong);
    if (column) checkCode(line, column, codesSeen, wrong);
    checkDates(line, wrong);
    if (column) spellings.push(addedSpelling(line, column));
  }
  return { spellings: problems.length === 0 ? spellings : [], problems };
}

type Wrong = (column: Field, found: string, expected: string) => void;

function linesOf(file: string, text: string, problems: Problem[]): Line[] {
  const refuse = (line: number, found: string, expected: string) =>
    problems.push(problem('WORKSPACE-005', { file, line }, found, expected));
  const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const lines = listLines(text, header, delimiter, refuse);
  if (lines === null) refuse(1, 'text that is no CSV', 'lines parted by commas or semicolons');
  return (lines ?? []).map(({ line, fields }) => {
    const [source = '', register = '', column = '', code = '', spelling = '', from = '', to = ''] = fields;
    return { line, source, register, column, code, spelling, valid_from: from, valid_to: to };
  });
}

/** A column with a code set, and whose it is. */
interface CodedColumn {
  readonly source: string;
  readonly register: string;
  readonly column: ColumnDefinition;
}

/** What a line names; null where a name is unknown, and the first such name is a problem. */
function columnOf(line: Line, sources: readonly Source[], wrong: Wrong): CodedColumn | null {
  const named = <T>(field: Field, known: readonly T[], nameOf: (one: T) => string): T | undefined => {
    const found = known.find((one) => spellingKey(nameOf(one)) === spellingKey(line[field]));
    if (!found) wrong(field, `"${line[field]}"`, `one of: ${known.map(nameOf).join(', ')}`);
    return found;
  };
  const coded = ({ columns }: RegisterDefinition) => columns.filter(({ type }) => type.codes);
  const registersOf = (one: Source) => one.registers.filter((register) => coded(register).length > 0);
  const known = sources.filter((one) => registersOf(one).length > 0);
  const source = named('source', known, ({ id }) => id);
  const register = source && named('register', registersOf(source), ({ id }) => id);
  const column = register && named('column', coded(register), ({ name }) => name);
  return source && register && column ? { source: source.id, register: register.id, column } : null;
}

/** The code is one of the column's, and the spelling stands for no other of them: here or in the program. */
function checkCode(
  { line, code, spelling }: Line,
  { source, register, column }: CodedColumn,
  seen: Map<string, { readonly code: string; readonly line: number }>,
  wrong: Wrong,
): void {
  const codes = column.type.codes ?? [];
  const key = spellingKey(spelling);
  if (!codes.some((known) => known.code === code))
    wrong('code', `"${code}"`, `one of: ${[...new Set(codes.map((known) => known.code))].join(', ')}`);
  if (key === '') {
    wrong('spelling', 'no letter and no digit', 'the text that stands in the register');
    return;
  }
  const builtIn = codes.find(({ spellings }) => spellings.some((known) => spellingKey(known) === key));
  if (builtIn && builtIn.code !== code)
    wrong('spelling', `"${spelling}", which the program knows as ${builtIn.code}`, 'one code for a spelling');
  const place = [source, register, column.as, key].join('|');
  const earlier = seen.get(place);
  if (earlier) {
    const found = `"${spelling}", which line ${earlier.line} gives to ${earlier.code}`;
    wrong('spelling', found, 'each spelling once, whatever its case, spaces and signs');
  } else seen.set(place, { code, line });
}

function checkDates({ valid_from: from, valid_to: to }: Line, wrong: Wrong): void {
  const isDate = (text: string) => text === '' || isIsoDate(text);
  if (!isDate(from)) wrong('valid_from', `"${from}"`, 'a date such as 2016-01-01, or empty');
  if (!isDate(to)) wrong('valid_to', `"${to}"`, 'a date such as 2016-12-31, or empty');
  else if (isDate(from) && from !== '' && to !== '' && to < from)
    wrong('valid_to', `${to}, which is before ${from}`, 'a last day that is not before the first');
}

function addedSpelling(
  { code, spelling, valid_from: from, valid_to: to }: Line,
  { source, register, column }: CodedColumn,
): AddedSpelling {
  const added = { source, register, column: column.as, code, spelling };
  if (from === '' && to === '') return added;
  return {
    ...added,
    inForce: { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) },
  };
}
