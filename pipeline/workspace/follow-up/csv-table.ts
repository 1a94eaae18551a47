import { type Problem, problem } from '../../../indicators/model/problem.ts';
import { personsInTable } from './persons-in-table.ts';
import { type Columns, type Row, rowOf } from './row.ts';
import { type TableLine, tableLines } from './table-lines.ts';

export interface Table<C extends string> {
  readonly rows: readonly Row<C>[];
  /** False where rows could not be read, so that nobody can say what is not among them. */
  readonly complete: boolean;
  /** Of the file and its rows; asking a row for a cell adds to them. */
  readonly problems: Problem[];
}

/**
 * A CSV file of `follow-up/`, parted by commas or semicolons. Columns go by their names, in any order. What stands in
 * a row is told of by line and column alone: beside it stands how many persons it is about.
 *
 * @param file  the name that problems give
 */
export function csvTable<C extends string>(
  file: string,
  text: string,
  columns: Readonly<Record<C, Columns[string]>>,
): Table<C> {
  const lines = tableLines(text);
  if (!Array.isArray(lines)) {
    const found = 'text that is no CSV';
    const broken = problem('FOLLOW-UP-004', { file, ...lines }, found, 'quotes around whole cells');
    return { rows: [], complete: false, problems: [broken] };
  }
  if (lines.length === 0) return { rows: [], complete: true, problems: [] };
  const persons = personsInTable(file, lines);
  if (persons.length > 0) return { rows: [], complete: false, problems: persons };
  const [header = { line: 1, fields: [] }, ...rest] = lines;
  const problems = headerProblems(file, header, columns);
  if (problems.length > 0) return { rows: [], complete: false, problems };
  const rows = rest.flatMap(({ line, fields }) => {
    if (fields.every((field) => field === '')) return [];
    if (fields.length === header.fields.length)
      return [rowOf({ file, line, names: header.fields, fields, columns, problems })];
    const found = `${fields.length} columns`;
    problems.push(problem('FOLLOW-UP-004', { file, line }, found, `${header.fields.length} columns`));
    return [];
  });
  return { rows, complete: problems.length === 0, problems };
}

function headerProblems(file: string, { line, fields }: TableLine, columns: Columns): Problem[] {
  const known = Object.keys(columns);
  const wrong = (found: string, expected: string) =>
    problem('FOLLOW-UP-004', { file, line }, found, expected);
  // A file without a header begins with a row, and no row is shown.
  if (!fields.some((field) => known.includes(field))) return [wrong('another header', known.join(','))];
  const unknown = fields.filter((field) => !known.includes(field));
  const twice = known.filter((name) => fields.indexOf(name) !== fields.lastIndexOf(name));
  const absent = known.filter((name) => columns[name] === 'filled' && !fields.includes(name));
  return [
    ...unknown.map((name) => wrong(`the column ${name || 'without a name'}`, `only ${known.join(', ')}`)),
    ...twice.map((name) => wrong(`the column ${name} twice`, 'each column once')),
    ...absent.map((name) => wrong(`no column ${name}`, `${known.join(', ')}`)),
  ];
}
