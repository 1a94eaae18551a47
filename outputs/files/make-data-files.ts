import { Draft } from '../../indicators/release/draft.ts';
import { Release } from '../../indicators/release/release.ts';
import { cubeFiles } from '../cubes/cube-files.ts';
import type { Report } from '../report-model.ts';
import { arrowFile } from './arrow-file.ts';
import { csvFile } from './csv-file.ts';
import { csvwFile } from './csvw-file.ts';
import { dataPackageFile } from './data-package-file.ts';
import type { DataTable } from './data-table.ts';
import { dataTables } from './data-tables.ts';
import { packageAbout } from './package-about.ts';
import { parquetFile } from './parquet-file.ts';
import { readmeFile } from './readme-file.ts';

/**
 * The open data of one draft or release: its figures, and the statistics of its series, as CSV, Parquet and Arrow; years
 * together; its comparisons; what it says otherwise than the edition before; the figures published by others; a
 * dictionary of the columns; each CSV described by the W3C's vocabulary; the figures as PX and JSON-stat; a README; and
 * a data package over all of it. Paths start with `data/`. Same content, same bytes.
 * Throws for anything but a draft or a release, and for a report of another one.
 * @param report  made from the same content; gives the language, the status and the marks
 */
export async function makeDataFiles(
  source: Draft | Release,
  report: Report,
): Promise<Map<string, Uint8Array>> {
  if (!Draft.is(source) && !Release.is(source))
    throw new Error('data files are made from a draft or a release only');
  const { content } = source;
  if (report.edition !== content.edition)
    throw new Error('the report was made from another draft or release');
  const { status, language } = report;
  const tables = dataTables(content, status, language);
  const about = packageAbout(content.edition, status);
  const files = new Map([
    ...(await tableFiles(tables, metadataOf(report))),
    ...tables.map((table) => [`${table.name}.csv-metadata.json`, csvwFile(table, about)] as const),
    ...cubeFiles(content, status),
    ['README.txt', readmeFile(report, tables)] as const,
  ]);
  files.set('datapackage.json', dataPackageFile(files, tables, about));
  return new Map([...files].map(([path, bytes]) => [`data/${path}`, bytes]));
}

async function tableFiles(
  tables: readonly DataTable[],
  metadata: ReadonlyMap<string, string>,
): Promise<[string, Uint8Array][]> {
  const files: [string, Uint8Array][] = [];
  for (const { name, columns, rows, isBinaryToo } of tables) {
    files.push([`${name}.csv`, csvFile(columns, rows)]);
    if (!isBinaryToo) continue;
    files.push([`${name}.parquet`, await parquetFile(columns, rows, metadata)]);
    files.push([`${name}.arrow`, arrowFile(columns, rows, metadata)]);
  }
  return files;
}

function metadataOf({ title, status, inventedMark, language, edition }: Report): Map<string, string> {
  return new Map([
    ['title', title],
    ['edition', edition.id],
    ['date', edition.date],
    ['status', status],
    ['language', language],
    ['invented', inventedMark ?? 'no'],
    ['licence', edition.licence?.url ?? 'none'],
  ]);
}
