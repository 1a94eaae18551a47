import type { Problem } from '../../indicators/model/problem.ts';
import { type Checked, checkedFile, differs } from './checked.ts';
import { type DataRows, type DataValue, saysSame } from './data-rows.ts';

/** What a table has to hold. */
export interface ExpectedRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DataValue[])[];
  /** Columns that together name a row; none where rows are known by their order. */
  readonly key: readonly string[];
  /** What says so: `release.json`. */
  readonly from: string;
}

/** Every row and every field of a table, none lacking, none twice and none more. */
export function compareRows(format: string, file: string, read: DataRows, expected: ExpectedRows): Checked {
  const { columns, rows, from } = expected;
  if (read.columns.join('\n') !== columns.join('\n'))
    return checkedFile(format, 0, [differs(file, 'columns', from)]);
  const keyOf = keyIn(expected);
  const found = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [row, values] of read.rows.entries()) {
    const key = keyOf(values, row);
    if (found.has(key)) problems.push(differs(file, `row ${row + 1}, which stands twice`, from));
    found.set(key, row);
  }
  for (const [place, wanted] of rows.entries()) {
    const key = keyOf(wanted, place);
    const row = found.get(key);
    if (row === undefined) {
      problems.push(differs(file, `no row for ${key}`, from));
      continue;
    }
    found.delete(key);
    for (const [i, name] of columns.entries()) {
      if (!saysSame(read.rows[row]?.[i], wanted[i] ?? null))
        problems.push(differs(file, `row ${row + 1} (${key}), ${name}`, from));
    }
  }
  for (const row of found.values()) problems.push(differs(file, `row ${row + 1}, which is one more`, from));
  return checkedFile(format, rows.length * columns.length, problems);
}

/** The same rows under other values, read from another format. */
export function asExpected(read: DataRows, key: readonly string[], from: string): ExpectedRows {
  return { ...read, key, from };
}

function keyIn({ columns, key }: ExpectedRows) {
  const places = key.map((name) => columns.indexOf(name));
  return (values: readonly DataValue[], row: number): string =>
    places.length === 0 ? `row ${row + 1}` : places.map((i) => String(values[i] ?? '')).join(' ');
}
