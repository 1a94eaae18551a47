import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../../outputs/files/csv-file.ts';
import { csvwFile } from '../../../outputs/files/csvw-file.ts';
import type { DataTable } from '../../../outputs/files/data-table.ts';
import { dataTables } from '../../../outputs/files/data-tables.ts';
import { packageAbout } from '../../../outputs/files/package-about.ts';
import { sampleDraft, withUncertainShares } from '../../support/sample-draft.ts';

const { content } = sampleDraft({ content: withUncertainShares });
const about = packageAbout(content.edition, 'draft');
const tables = dataTables(content, 'draft', 'sv');

interface CsvwColumn {
  readonly name: string;
  readonly titles: Readonly<Record<string, readonly string[]>>;
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly separator?: string;
  readonly required?: boolean;
}

describe('the CSVW description of a table', () => {
  it('is one that its CSV file keeps: head, types, codes, required columns and primary key', () => {
    for (const table of tables) {
      const { columns, primaryKey } = described(table).tableSchema;
      const [head = [], ...rows] = readCsv(table);
      // The head of the file must be one of the titles (Model for Tabular Data, 6.1; Metadata Vocabulary, 5.6).
      expect(columns.map(({ titles }) => Object.values(titles).map(([first]) => first))).toEqual(
        head.map((name) => [name, name]),
      );
      expect(columns.map(({ name }) => name)).toEqual(head);
      for (const [i, column] of columns.entries()) {
        const wrong = rows.filter((row) => !isOf(column, row[i] ?? ''));
        expect(
          wrong.map((row) => row[i]),
          `${table.name} ${column.name}`,
        ).toEqual([]);
      }
      if (!primaryKey) continue;
      const keys = rows.map((row) => primaryKey.map((name) => row[head.indexOf(name)]).join('\n'));
      expect(new Set(keys).size, table.name).toBe(rows.length);
    }
  });

  it('has a key for every table but the one whose principals may be empty', () => {
    expect(
      tables.filter((table) => !described(table).tableSchema.primaryKey).map(({ name }) => name),
    ).toEqual(['published-by-others']);
  });

  it('names the file, says what it is in two languages, and how it is written', () => {
    const [indicators] = tables;
    if (!indicators) throw new Error('no table');
    expect(described(indicators)).toMatchObject({
      '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
      url: 'indicators.csv',
      'dc:title': [
        { '@value': 'Alla uppgifter, en rad per cell och mått', '@language': 'sv' },
        { '@value': 'All figures, one row per cell and measure', '@language': 'en' },
      ],
      'dc:description': [
        { '@value': expect.stringMatching(/^Utkast.*Påhittade uppgifter.*inte noll/) },
        { '@value': expect.stringMatching(/^Draft.*Invented figures.*not zero/) },
      ],
      'dc:modified': { '@value': '2026-03-16' },
      dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\n'] },
    });
  });

  it('lets a field of flags hold several', () => {
    const flags = described(tables[0]).tableSchema.columns.find(({ name }) => name === 'flags');
    expect(flags).toMatchObject({
      separator: ' ',
      datatype: { base: 'string', format: '^(preliminary|revised|uncertain|break)$' },
    });
  });
});

/** An empty field is null, which only a required column forbids. */
function isOf({ datatype, separator, required }: CsvwColumn, field: string): boolean {
  if (field === '') return required !== true;
  if (typeof datatype === 'object')
    return field.split(separator ?? '\n').every((one) => new RegExp(datatype.format, 'u').test(one));
  return { string: /^/, integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/ }[datatype]?.test(field) ?? false;
}

function described(table: DataTable | undefined): {
  readonly tableSchema: { readonly columns: readonly CsvwColumn[]; readonly primaryKey?: readonly string[] };
} {
  if (!table) throw new Error('no table');
  return JSON.parse(new TextDecoder().decode(csvwFile(table, about)));
}

function readCsv({ columns, rows }: DataTable): string[][] {
  return parse(Buffer.from(csvFile(columns, rows)), { bom: true });
}
