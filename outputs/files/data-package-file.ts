import { createHash } from 'node:crypto';
import { codeOf } from './csvw-file.ts';
import type { DataColumn } from './data-column.ts';
import type { DataTable } from './data-table.ts';
import { jsonFile } from './json-file.ts';
import type { PackageAbout } from './package-about.ts';

/**
 * `datapackage.json`: every other file of the folder with size and SHA-256, and the columns of each CSV file, by the
 * Frictionless Data Package, version 1. Where no licence is stated none stands here.
 * @param files  paths as seen from the package, in their order
 */
export function dataPackageFile(
  files: ReadonlyMap<string, Uint8Array>,
  tables: readonly DataTable[],
  about: PackageAbout,
): Uint8Array {
  return jsonFile({
    profile: 'data-package',
    name: plain(about.name),
    version: about.id,
    title: about.title.sv,
    title_en: about.title.en,
    description: about.description.sv,
    description_en: about.description.en,
    created: `${about.date}T00:00:00Z`,
    contributors: [{ title: about.publisher, role: 'publisher' }],
    contact: about.contact,
    ...(about.licence ? { licenses: [{ title: about.licence.name, path: about.licence.url }] } : {}),
    edition_status: about.status,
    figures: about.figures,
    resources: [...files].map(([path, bytes]) => ({
      ...aboutFile(path, tables),
      bytes: bytes.byteLength,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      ...(path.endsWith('.csv') ? tabular(tables.find(({ name }) => path === `${name}.csv`)) : {}),
    })),
  });
}

/** By the ending of a file; `.px` has no media type of its own. */
const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.file',
  px: 'text/plain',
  json: 'application/json',
  txt: 'text/plain',
};

function aboutFile(path: string, tables: readonly DataTable[]) {
  const format = path.slice(path.lastIndexOf('.') + 1);
  const table = tables.find(({ name }) => path.split('.', 1)[0] === name);
  const isText = format !== 'parquet' && format !== 'arrow';
  return {
    name: plain(path),
    path,
    ...(table ? { title: table.title.sv, title_en: table.title.en } : {}),
    format,
    mediatype: mediaTypes[format] ?? 'application/octet-stream',
    ...(isText ? { encoding: 'utf-8' } : {}),
  };
}

function tabular(table: DataTable | undefined) {
  if (!table) return {};
  const fields = table.columns.map((column) => fieldOf(column, table.key.includes(column.name)));
  return {
    profile: 'tabular-data-resource',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\n', header: true },
    schema: {
      fields,
      missingValues: [''],
      ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
    },
  };
}

/** Several codes in one field are not listed as the values that it may have. */
function fieldOf({ name, type, meaning, codes, separator }: DataColumn<string>, isKey: boolean) {
  const constraints = {
    ...(isKey ? { required: true } : {}),
    ...(codes && separator === undefined ? { enum: [...new Set(codes.map(codeOf))] } : {}),
  };
  return {
    name,
    type: type === 'text' ? 'string' : type,
    title: meaning.sv,
    title_en: meaning.en,
    ...(codes ? { description: codes.join(' | ') } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** Lower-case letters a–z, digits and . _ - / alone, as names have to be. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^-a-z0-9._/]+/g, '-');
}
