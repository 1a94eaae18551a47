import type { Language } from '../../indicators/model/text.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import { comparisonColumns } from './comparison-columns.ts';
import { comparisonRows } from './comparison-rows.ts';
import type { DataTable } from './data-table.ts';
import { dictionaryTable } from './dictionary-table.ts';
import { followUpTables } from './follow-up/follow-up-tables.ts';
import { indicatorColumns } from './indicator-columns.ts';
import { indicatorRows } from './indicator-rows.ts';
import { pooledColumns } from './pooled-columns.ts';
import { pooledRows } from './pooled-rows.ts';
import { publishedColumns, publishedRows } from './published-rows.ts';
import { revisionColumns } from './revision-columns.ts';
import { revisionRows } from './revision-rows.ts';
import { statisticsColumns } from './statistics-columns.ts';
import { statisticsRows } from './statistics-rows.ts';

/** Every table of the open data, and last the dictionary of their columns. */
export function dataTables(
  content: ReleaseContent,
  status: 'draft' | 'release',
  language: Language,
): DataTable[] {
  const { catalogue } = content;
  const tables: DataTable[] = [
    {
      name: 'indicators',
      title: {
        sv: 'Alla uppgifter, en rad per cell och mått',
        en: 'All figures, one row per cell and measure',
      },
      columns: indicatorColumns(catalogue, language),
      rows: indicatorRows(content, status, language),
      key: ['indicator', 'year', ...place, 'measure'],
      isBinaryToo: true,
    },
    {
      name: 'pooled',
      title: { sv: 'Flera år tillsammans', en: 'Years together' },
      columns: pooledColumns(catalogue, language),
      rows: pooledRows(content, status, language),
      key: ['indicator', 'from_year', 'to_year', ...place, 'measure'],
      isBinaryToo: false,
    },
    {
      name: 'statistics',
      title: {
        sv: 'Trender och förändringar, en rad per tidsserie',
        en: 'Trends and changes, one row per series',
      },
      columns: statisticsColumns(catalogue, language),
      rows: statisticsRows(content, status, language),
      key: ['indicator', ...place, 'measure'],
      isBinaryToo: true,
    },
    {
      name: 'comparisons',
      title: {
        sv: 'Områden jämförda med kommunen, kommunen med andra',
        en: 'Areas against the municipality, the municipality against others',
      },
      columns: comparisonColumns,
      rows: comparisonRows(content, status, language),
      key: ['indicator', 'measure', 'year', 'against', 'code'],
      isBinaryToo: false,
    },
    {
      name: 'revisions',
      title: {
        sv: 'Antal som är andra än i den förra utgåvan, då och nu',
        en: 'Counts that differ from the edition before, then and now',
      },
      columns: revisionColumns(catalogue, language),
      rows: revisionRows(content, status, language),
      key: ['indicator', 'from_year', 'to_year', ...place],
      isBinaryToo: false,
    },
    {
      name: 'published-by-others',
      title: {
        sv: 'Uppgifter som andra har publicerat, som de står',
        en: 'Figures that others have published, as they stand',
      },
      columns: publishedColumns,
      rows: publishedRows(content.publishedByOthers, language),
      key: [],
      isBinaryToo: false,
    },
    ...followUpTables(content, status),
  ];
  return [...tables, dictionaryTable(tables)];
}

const place = ['area', 'sex', 'age', 'school_form', 'type'];
