import { resolve } from 'node:path';
import { type Checked, checkedFile, differs, readOr, together } from './checked.ts';
import { asExpected, compareRows, type ExpectedRows } from './compare-rows.ts';
import { figureKey } from './cube-cells.ts';
import type { DataRows } from './data-rows.ts';
import { indicatorRows, pooledRows, publishedRows, revisionRows } from './expected-rows.ts';
import { readArrowRows } from './read-arrow-rows.ts';
import { readCsvRows } from './read-csv-rows.ts';
import { readParquetRows } from './read-parquet-rows.ts';
import type { ReleaseFolder } from './release-folder.ts';
import type { Released } from './released.ts';
import { figuresOf } from './released-figures.ts';

const formats = { csv: 'CSV', parquet: 'Parquet', arrow: 'Arrow' } as const;
type Ending = keyof typeof formats;

/**
 * The tables of the data files against `release.json`; `statistics`, which it does not hold, in its three formats against
 * each other, and of `comparisons.csv` the values that are also in `release.json`.
 */
export async function checkDataTables(
  folder: ReleaseFolder,
  released: Released,
  status: 'draft' | 'release',
): Promise<Checked> {
  const indicators = indicatorRows(released, status);
  const checks = [
    checkTable(folder, 'indicators', 'csv', indicators),
    checkTable(folder, 'indicators', 'parquet', indicators),
    checkTable(folder, 'indicators', 'arrow', indicators),
    checkTable(folder, 'pooled', 'csv', pooledRows(released, status)),
    checkTable(folder, 'revisions', 'csv', revisionRows(released, status)),
    checkTable(folder, 'published-by-others', 'csv', publishedRows(released)),
    checkStatistics(folder),
    checkComparisons(folder, released),
  ];
  return together(await Promise.all(checks));
}

async function checkTable(
  folder: ReleaseFolder,
  name: string,
  ending: Ending,
  expected: ExpectedRows,
): Promise<Checked> {
  const file = `data/${name}.${ending}`;
  const read = await readRows(folder, file, ending);
  if ('problem' in read) return checkedFile(formats[ending], 0, [read.problem]);
  const rows = read.content;
  // Without rows nothing tells which columns there should be.
  const wanted = expected.rows.length === 0 ? { ...expected, columns: rows.columns } : expected;
  return compareRows(formats[ending], file, rows, wanted);
}

/** The first that can be read is what the others are held against. */
async function checkStatistics(folder: ReleaseFolder): Promise<Checked> {
  const key = ['indicator', 'area', 'sex', 'age', 'school_form', 'type', 'measure'];
  const checks: Checked[] = [];
  let expected: ExpectedRows | null = null;
  for (const ending of ['parquet', 'arrow', 'csv'] as const) {
    const file = `data/statistics.${ending}`;
    const read = await readRows(folder, file, ending);
    if ('problem' in read) {
      checks.push(checkedFile(formats[ending], 0, [read.problem]));
      continue;
    }
    expected ??= asExpected(read.content, key, file);
    checks.push(compareRows(formats[ending], file, read.content, expected));
  }
  return together(checks);
}

/** Of the areas: value, limits and what they are held against are measures of the release. */
async function checkComparisons(folder: ReleaseFolder, released: Released): Promise<Checked> {
  const file = 'data/comparisons.csv';
  const read = await readRows(folder, file, 'csv');
  if ('problem' in read) return checkedFile(formats.csv, 0, [read.problem]);
  const { columns, rows } = read.content;
  const figures = new Map(figuresOf(released).map((figure) => [figureKey(figure), figure] as const));
  const problems = [];
  let values = 0;
  for (const [row, fields] of rows.entries()) {
    const at = (name: string) => String(fields[columns.indexOf(name)] ?? '');
    if (at('against') !== 'municipality') continue;
    const figureAt = (area: string) =>
      figures.get(`${at('indicator')}|${at('year')}|${area}|T|T|T|T ${at('measure')}`);
    const [own, whole] = [figureAt(at('code')), figureAt('TOT')];
    const isShown = at('reason') === '';
    const pairs: readonly (readonly [string, number | null | undefined])[] = [
      ['value', isShown ? own?.value : null],
      ['lower', isShown ? own?.lower : null],
      ['upper', isShown ? own?.upper : null],
      ['reference', whole?.value],
    ];
    values += pairs.length;
    for (const [name, expected] of pairs) {
      const text = at(name);
      if ((text === '' ? null : Number(text)) !== expected)
        problems.push(differs(file, `row ${row + 1}, ${name}`, 'release.json'));
    }
  }
  return checkedFile(formats.csv, values, problems);
}

async function readRows(folder: ReleaseFolder, file: string, ending: Ending) {
  return readOr<DataRows>(file, `a table (${formats[ending]})`, async () => {
    switch (ending) {
      case 'csv':
        return readCsvRows(await folder.read(file));
      case 'arrow':
        return readArrowRows(await folder.read(file));
      case 'parquet':
        await folder.read(file);
        return readParquetRows(resolve(folder.dir, file));
    }
  });
}
