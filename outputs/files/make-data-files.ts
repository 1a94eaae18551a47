import { Draft } from '../../indicators/release/draft.ts';
import { Release } from '../../indicators/release/release.ts';
import type { Report } from '../report-model.ts';
import { arrowFile } from './arrow-file.ts';
import { comparisonColumns } from './comparison-columns.ts';
import { comparisonRows } from './comparison-rows.ts';
import { csvFile } from './csv-file.ts';
import { dictionaryFile } from './dictionary-file.ts';
import { indicatorColumns } from './indicator-columns.ts';
import { indicatorRows } from './indicator-rows.ts';
import { parquetFile } from './parquet-file.ts';
import { pooledColumns } from './pooled-columns.ts';
import { pooledRows } from './pooled-rows.ts';
import { publishedColumns, publishedRows } from './published-rows.ts';
import { readmeFile } from './readme-file.ts';
import { statisticsColumns } from './statistics-columns.ts';
import { statisticsRows } from './statistics-rows.ts';

/**
 * The open data of one draft or release: its figures, and the statistics of its series, as CSV, Parquet and Arrow; years
 * together; its comparisons; the figures published by others; a dictionary of the columns and a README. Paths start with `data/`. Same content, same bytes.
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
  const columns = indicatorColumns(content.catalogue, report.language);
  const rows = indicatorRows(content, report.status, report.language);
  const pooled = pooledColumns(content.catalogue, report.language);
  const statistics = statisticsColumns(content.catalogue, report.language);
  const series = statisticsRows(content, report.status, report.language);
  const metadata = metadataOf(report);
  return new Map([
    ['data/indicators.csv', csvFile(columns, rows)],
    ['data/indicators.parquet', await parquetFile(columns, rows, metadata)],
    ['data/indicators.arrow', arrowFile(columns, rows, metadata)],
    ['data/pooled.csv', csvFile(pooled, pooledRows(content, report.status, report.language))],
    ['data/statistics.csv', csvFile(statistics, series)],
    ['data/statistics.parquet', await parquetFile(statistics, series, metadata)],
    ['data/statistics.arrow', arrowFile(statistics, series, metadata)],
    [
      'data/comparisons.csv',
      csvFile(comparisonColumns, comparisonRows(content, report.status, report.language)),
    ],
    [
      'data/published-by-others.csv',
      csvFile(publishedColumns, publishedRows(content.publishedByOthers, report.language)),
    ],
    [
      'data/columns.csv',
      dictionaryFile({
        'indicators.csv, .parquet, .arrow': columns,
        'pooled.csv': pooled,
        'statistics.csv, .parquet, .arrow': statistics,
        'comparisons.csv': comparisonColumns,
        'published-by-others.csv': publishedColumns,
      }),
    ],
    ['data/README.txt', readmeFile(report)],
  ]);
}

function metadataOf({ title, status, inventedMark, language, edition }: Report): Map<string, string> {
  return new Map([
    ['title', title],
    ['edition', edition.id],
    ['date', edition.date],
    ['status', status],
    ['language', language],
    ['invented', inventedMark ?? 'no'],
    ['licence', 'none'],
  ]);
}
