import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvFile } from '../../../outputs/files/csv-file.ts';
import { dataPackageFile } from '../../../outputs/files/data-package-file.ts';
import { dataTables } from '../../../outputs/files/data-tables.ts';
import { packageAbout } from '../../../outputs/files/package-about.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const { content } = sampleDraft();
const tables = dataTables(content, 'draft', 'sv');
const files = new Map<string, Uint8Array>([
  ...tables.map(({ name, columns, rows }) => [`${name}.csv`, csvFile(columns, rows)] as const),
  ['indicators.parquet', new Uint8Array([1, 2])] as const,
  ['px/a-b.px', new Uint8Array([3])] as const,
  ['json-stat/a-b.sv.json', new Uint8Array([4])] as const,
  ['README.txt', new Uint8Array()] as const,
]);
const made = new TextDecoder().decode(dataPackageFile(files, tables, packageAbout(content.edition, 'draft')));

/** What the profiles data-package, tabular-data-resource and table-schema of version 1 ask for. */
const name = z.string().regex(/^([-a-z0-9._/])+$/);
const field = z.object({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number']),
  title: z.string(),
  constraints: z
    .object({ required: z.boolean(), enum: z.array(z.string()).min(1) })
    .partial()
    .optional(),
});
const resource = z.object({
  name,
  path: z.string().regex(/^(?![./~])[^\\]+$/),
  format: z.string(),
  mediatype: z.string().regex(/^(.+)\/(.+)$/),
  encoding: z.literal('utf-8').optional(),
  bytes: z.int(),
  hash: z.string().regex(/^sha256:[a-f0-9]{64}$/),
  profile: z.literal('tabular-data-resource').optional(),
  schema: z
    .object({
      fields: z.array(field).min(1),
      missingValues: z.array(z.string()),
      primaryKey: z.array(z.string()).min(1).optional(),
    })
    .optional(),
});
const schema = z.object({
  profile: z.literal('data-package'),
  name,
  title: z.string(),
  created: z.iso.datetime(),
  contributors: z.array(z.object({ title: z.string(), role: z.literal('publisher') })).min(1),
  resources: z.array(resource).min(1),
});
const found = schema.parse(JSON.parse(made));

describe('the data package', () => {
  it('lists every file once, in order, with its size and hash', () => {
    expect(found.resources.map(({ path }) => path)).toEqual([...files.keys()]);
    expect(new Set(found.resources.map((one) => one.name)).size).toBe(files.size);
    for (const { path, bytes, hash } of found.resources) {
      const file = files.get(path) ?? new Uint8Array();
      expect([bytes, hash]).toEqual([
        file.byteLength,
        `sha256:${createHash('sha256').update(file).digest('hex')}`,
      ]);
    }
  });

  it('describes the columns of each CSV file, with a key that is made of them', () => {
    for (const { path, schema } of found.resources) {
      const table = tables.find((one) => `${one.name}.csv` === path);
      expect(
        schema?.fields.map((one) => one.name),
        path,
      ).toEqual(table?.columns.map((one) => one.name));
      for (const key of schema?.primaryKey ?? [])
        expect(schema?.fields.find((one) => one.name === key)?.constraints?.required).toBe(true);
    }
  });

  it('lists as values what its columns hold, but not where a field holds several', () => {
    const fields = found.resources.find(({ path }) => path === 'indicators.csv')?.schema?.fields ?? [];
    const allowed = new Map(fields.map((one) => [one.name, one.constraints?.enum]));
    expect(allowed.get('status')).toEqual(expect.arrayContaining(['published', 'withheld', 'not_part']));
    expect(allowed.get('flags')).toBeUndefined();
  });

  it('tells media types, and text from bytes', () => {
    const types = found.resources.map(({ path, mediatype, encoding }) => [path, mediatype, encoding]);
    expect(types).toEqual(
      expect.arrayContaining([
        ['indicators.csv', 'text/csv', 'utf-8'],
        ['indicators.parquet', 'application/vnd.apache.parquet', undefined],
        ['json-stat/a-b.sv.json', 'application/json', 'utf-8'],
        ['px/a-b.px', 'text/plain', 'utf-8'],
      ]),
    );
  });

  it('is named after the municipality, with the edition as its version, and names no licence', () => {
    expect(JSON.parse(made)).toMatchObject({
      ...{ name: 'samlad-bild-0199', version: '2025-1', created: '2026-03-16T00:00:00Z' },
      ...{ edition_status: 'draft', figures: 'invented', title: 'Samlad bild 2025 · Exempelby' },
    });
    expect(made).not.toContain('"licenses"');
  });
});
