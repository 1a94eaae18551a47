import type { Text } from '../../indicators/model/text.ts';
import { harmless } from './csv-file.ts';
import type { DataColumn } from './data-column.ts';
import type { DataTable } from './data-table.ts';
import { jsonFile } from './json-file.ts';
import type { PackageAbout } from './package-about.ts';

/**
 * `indicators.csv-metadata.json`: the table by the W3C's CSV on the Web, under the name where its readers look for it.
 * Titles stand in Swedish and English, each time after the name that is in the head of the file: by the specification
 * one of the titles has to be that. Source: Metadata Vocabulary for Tabular Data, W3C Recommendation, 2015.
 */
export function csvwFile(table: DataTable, about: PackageAbout): Uint8Array {
  return jsonFile({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'sv' }],
    url: `${table.name}.csv`,
    'dc:title': inBoth(table.title),
    'dc:description': inBoth(about.description),
    'dc:publisher': about.publisher,
    'dc:modified': { '@value': about.date, '@type': 'xsd:date' },
    notes: [{ 'dc:description': inBoth(reading) }],
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      lineTerminators: ['\n'],
      trim: false,
    },
    tableSchema: {
      columns: table.columns.map((column) => columnOf(column, table.key.includes(column.name))),
      ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
    },
  });
}

/** What a reader of the CSV has to know besides. */
const reading: Text = {
  sv: 'Filen börjar med ett byteordningsmärke. Ett tomt fält är inget värde, aldrig noll; kolumnen status säger varför. En text som börjar med = + - eller @ har fått en apostrof framför sig.',
  en: 'The file begins with a byte order mark. An empty field is no value, never zero; the column status says why. A text that begins with = + - or @ has got an apostrophe in front.',
};

function columnOf({ name, type, meaning, codes, separator }: DataColumn<string>, isKey: boolean) {
  const known = codes?.map(codeOf).map(escaped).join('|');
  return {
    name,
    titles: { sv: [name, meaning.sv], en: [name, meaning.en] },
    ...(codes ? { 'dc:description': { '@value': codes.join(' | '), '@language': 'sv' } } : {}),
    datatype:
      known === undefined
        ? { text: 'string', integer: 'integer', number: 'number' }[type]
        : { base: 'string', format: `^(${known})$` },
    ...(separator === undefined ? {} : { separator }),
    ...(isKey ? { required: true } : {}),
  };
}

/** The code of `code=meaning`, as it stands in a CSV file. */
export function codeOf(described: string): string {
  return harmless(described.split('=', 1).join(''));
}

function escaped(code: string): string {
  return code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function inBoth({ sv, en }: Text) {
  return [
    { '@value': sv, '@language': 'sv' },
    { '@value': en, '@language': 'en' },
  ];
}
