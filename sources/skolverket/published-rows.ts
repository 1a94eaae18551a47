import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { AsPublished, Principal, PublishedRow } from '../../indicators/model/published-by-others.ts';
import { readPublishedValue, type Unit } from '../published-value.ts';
import type { Row, SkolverketFile } from './skolverket-file.ts';
import type { TableKind } from './table-kind.ts';

type Report = (found: string, expected: string, column?: string) => null;

/**
 * The rows of a table whose header has been checked, in the order of the file; what cannot be read is added to
 * `problems`. No message repeats what stands in a cell: the file may be another one than somebody thought.
 */
export function publishedRows(
  { header, rows }: SkolverketFile,
  kind: TableKind,
  file: string,
  problems: Problem[],
): PublishedRow[] {
  const firstLines = new Map<string, number>();
  return rows.flatMap((row) => {
    const report: Report = (found, expected, column) => {
      const place = column === undefined ? { file, line: row.line } : { file, line: row.line, column };
      problems.push(problem('PUBLISHED-001', place, found, expected));
      return null;
    };
    const read = readRow(header, row, kind, report);
    if (!read) return [];
    const key = [read.municipality, read.principal, read.sex].join('|');
    const first = firstLines.get(key) ?? row.line;
    if (first !== row.line)
      report(`the same municipality, principal and sex as on line ${first}`, 'each once');
    firstLines.set(key, first);
    return [read];
  });
}

const principals: Readonly<Record<string, Principal>> = {
  Samtliga: 'all',
  Kommunal: 'municipal',
  Enskild: 'independent',
  'Internationella skolor': 'international',
  Statlig: 'state',
  Region: 'region',
};

const sexes: Readonly<Record<string, 'T' | 'F' | 'M'>> = { Samtliga: 'T', Flickor: 'F', Pojkar: 'M' };

function readRow(header: Row, row: Row, kind: TableKind, report: Report): PublishedRow | null {
  if (row.cells.length !== header.cells.length) {
    return report(`${row.cells.length} columns`, `${header.cells.length}, as in the header`);
  }
  const cell = (column: string) => row.cells[header.cells.indexOf(column)] ?? '';
  const name = cell('Kommun');
  const municipality = cell('Kommun-kod');
  const county = cell('Läns-kod');
  if (!/^\p{L}[\p{L} -]{0,39}$/u.test(name)) report('something else', 'the name of a municipality', 'Kommun');
  if (!/^\d{4}$/.test(municipality)) {
    report('something else', 'four digits; a spreadsheet program takes away a leading zero', 'Kommun-kod');
  } else if (county !== municipality.slice(0, 2)) {
    report('something else', 'the first two digits of the municipality code', 'Läns-kod');
  }
  const principal = lookUp(principals, 'Typ av huvudman', cell, report);
  const sex = kind.bySex ? lookUp(sexes, 'Kön', cell, report) : 'T';
  const values = readValues(kind, cell, report);
  return principal && sex && values ? { municipality, name, county, principal, sex, values } : null;
}

function lookUp<T>(
  codes: Readonly<Record<string, T>>,
  column: string,
  cell: (column: string) => string,
  report: Report,
): T | null {
  const known = Object.hasOwn(codes, cell(column)) ? codes[cell(column)] : undefined;
  return known ?? report('something else', `one of: ${Object.keys(codes).join(', ')}`, column);
}

function readValues(
  kind: TableKind,
  cell: (column: string) => string,
  report: Report,
): Record<string, AsPublished> | null {
  const read = kind.columns.flatMap(({ id, column, unit }): [string, AsPublished][] => {
    const value = readPublishedValue(cell(column), unit);
    if (!value) report('something else', wordingOf[unit], column);
    return value ? [[id, value]] : [];
  });
  return read.length === kind.columns.length ? Object.fromEntries(read) : null;
}

const wordingOf: Readonly<Record<Unit, string>> = {
  pupils: 'a whole number, .. or .',
  persons: 'a whole number, .. or .',
  percent: 'a share from 0 to 100, ~100, ~0, .. or .',
  grades: 'a number, .. or .',
};
