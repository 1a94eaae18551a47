import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Coordinates } from '../../../indicators/model/cell.ts';
import { Draft } from '../../../indicators/release/draft.ts';
import { Release } from '../../../indicators/release/release.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import { cubeFiles } from '../../../outputs/cubes/cube-files.ts';
import { makeDataFiles } from '../../../outputs/files/make-data-files.ts';
import { exampleFollowUp } from '../../support/example-follow-up.ts';
import { sampleDraft, WITHHELD_VALUE, withUncertainShares } from '../../support/sample-draft.ts';

type Row = Record<string, string | number | null>;

const draft = sampleDraft();
const numbers = ['year', 'value', 'lower', 'upper'];
const tables = ['indicators', 'pooled', 'statistics', 'comparisons', 'revisions', 'published-by-others'].map(
  (name) => `data/${name}.csv`,
);
let folder: string;
let files: Map<string, Uint8Array>;
let rows: Row[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samlad-test-'));
  files = await filesOf(draft);
  for (const name of ['px', 'json-stat']) mkdirSync(join(folder, name));
  for (const [path, bytes] of files) writeFileSync(join(folder, path.replace('data/', '')), bytes);
  rows = parseCsv('data/indicators.csv');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the data files', () => {
  it('lie under data/', () => {
    const isCube = (path: string): boolean => /^data\/(px|json-stat)\//.test(path);
    expect([...files.keys()].filter((path) => !isCube(path))).toEqual([
      'data/indicators.csv',
      'data/indicators.parquet',
      'data/indicators.arrow',
      'data/pooled.csv',
      'data/statistics.csv',
      'data/statistics.parquet',
      'data/statistics.arrow',
      'data/comparisons.csv',
      'data/revisions.csv',
      'data/published-by-others.csv',
      'data/columns.csv',
      ...[...tables, 'data/columns.csv'].map((path) => `${path}-metadata.json`),
      'data/README.txt',
      'data/datapackage.json',
    ]);
    expect([...files.keys()].filter(isCube)).toEqual(
      [...cubeFiles(draft.content, 'draft').keys()].map((path) => `data/${path}`),
    );
  });

  it('are all in the data package, as they are', () => {
    const { resources }: { resources: { path: string; bytes: number; hash: string }[] } = JSON.parse(
      textOf(files, 'data/datapackage.json'),
    );
    const others = [...files].filter(([path]) => path !== 'data/datapackage.json');
    expect(resources.map(({ path, bytes, hash }) => [`data/${path}`, bytes, hash])).toEqual(
      others.map(([path, bytes]) => [
        path,
        bytes.byteLength,
        `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      ]),
    );
  });

  it('have each label in English too', () => {
    const labels = (column: string) => new Set(rows.map((row) => row[column]));
    expect(labels('sex_label')).toEqual(new Set(['Totalt', 'Flickor', 'Pojkar', 'Okänt kön']));
    expect(labels('sex_label_en')).toEqual(new Set(['Total', 'Girls', 'Boys', 'Sex unknown']));
    for (const path of tables.filter((one) => !one.includes('by-others')))
      for (const column of headOf(path).filter((name) => /^name$|^title$|label$/.test(name)))
        expect(headOf(path)).toContain(`${column}_en`);
  });

  it('have the same bytes every time', async () => {
    const again = await filesOf(sampleDraft());
    for (const [path, bytes] of files)
      expect(Buffer.from(again.get(path) ?? []).equals(bytes), path).toBe(true);
  });

  it('leave nothing behind in the temporary folder of the machine', async () => {
    const temporary = mkdtempSync(join(folder, 'tmp-'));
    vi.stubEnv('TMPDIR', temporary);
    await filesOf(draft);
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('leave nothing behind when the database cannot be opened', async () => {
    const temporary = mkdtempSync(join(folder, 'tmp-'));
    vi.stubEnv('TMPDIR', temporary);
    const create = vi.spyOn(DuckDBInstance, 'create').mockRejectedValueOnce(new Error('no memory'));
    await expect(filesOf(draft)).rejects.toThrow('no memory');
    create.mockRestore();
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('are made from a draft or a release and its own report only', async () => {
    const own = buildReport(draft, 'sv');
    // @ts-expect-error the content of a draft is not a draft
    await expect(makeDataFiles({ content: draft.content }, own)).rejects.toThrow('draft or a release only');
    await expect(makeDataFiles(sampleDraft(), own)).rejects.toThrow('another draft');
  });

  it('tell each cell as the protected tables have it, with a number only where it is published', () => {
    const counts = rows.filter(({ measure }) => measure === 'count');
    const { tables } = draft.content;
    expect(counts.length).toBe(tables.reduce((sum, table) => sum + table.cells().length, 0));
    for (const row of counts) {
      const fact = tables
        .find(({ indicator }) => indicator === row.indicator)
        ?.at(Number(row.year), placeOf(row))?.fact;
      expect(row.status).toBe(fact?.state);
      expect(row.value).toBe(fact?.state === 'published' ? fact.value : null);
      expect(row.reason).toBe(fact && 'reason' in fact ? fact.reason : '');
    }
  });

  it('tell each rate, share and ratio as it was calculated, to six decimals', () => {
    for (const { indicator, measure, cells } of draft.content.derived) {
      const told = rows.filter((row) => row.indicator === indicator && row.measure === measure.kind);
      expect(told.length).toBe(cells.size);
      for (const [i, { fact }] of [...cells.values()].entries()) {
        const row = told[i];
        if (fact.state === 'calculated') {
          expect(row?.value).toBeCloseTo(fact.value, 6);
          if (fact.interval) expect(row?.lower).toBeCloseTo(fact.interval[0], 6);
        } else {
          expect([row?.value, row?.lower, row?.upper]).toEqual([null, null, null]);
          expect(row?.status).not.toBe('published');
        }
      }
    }
  });

  it('flag what is uncertain, in no other row than its own', async () => {
    const uncertain = sampleDraft({ content: withUncertainShares });
    const told = parseCsv('data/indicators.csv', await filesOf(uncertain));
    const flagged = told.filter(({ flags }) => `${flags}`.split(' ').includes('uncertain'));
    expect(new Set(flagged.map(({ measure, status }) => `${measure} ${status}`))).toEqual(
      new Set(['share published']),
    );
  });

  it('hold every state, flag and unit that the sample has', () => {
    const words = (column: string) => [...new Set(rows.map((row) => row[column]))].sort();
    expect(words('status')).toEqual([
      'missing',
      'not_applicable',
      'not_calculated',
      'pending',
      'published',
      'withheld',
    ]);
    expect(words('flags')).toEqual(['', 'break', 'preliminary', 'revised']);
    expect(words('unit')).toEqual([
      'children',
      'interventions',
      'interventions_per_child',
      'investigations',
      'per_1000',
      'percent',
      'pupils',
    ]);
  });

  it('say in each row whether it is a draft and whether the figures are invented', () => {
    expect(new Set(rows.map((row) => `${row.edition} ${row.edition_status} ${row.figures}`))).toEqual(
      new Set(['2025-1 draft invented']),
    );
  });

  it('say that a release is one', async () => {
    const roles = ['statistiker', 'dataskyddsombud'];
    const approvals = roles.map((role) => ({ role, date: '2026-03-20', draft: 'f' }));
    const release = Release.approve(sampleDraft({ invented: null }), 'f', approvals);
    const made = await makeDataFiles(release, buildReport(release, 'sv'));
    expect(textOf(made, 'data/indicators.csv')).toContain(',2025-1,release,real');
    expect(textOf(made, 'data/README.txt')).not.toMatch(/utkast|påhittade uppgifter/i);
  });

  it('are read by DuckDB from CSV and Parquet as the same rows in the same order', async () => {
    expect(await query(`select * from '${join(folder, 'indicators.csv')}'`)).toEqual(rows);
    expect(await query(`select * from '${join(folder, 'indicators.parquet')}'`)).toEqual(rows);
  });

  it('are read by Arrow as the same rows, with dictionary-coded text and what they are about', () => {
    const table = tableFromIPC(files.get('data/indicators.arrow'));
    expect(table.toArray().map((row) => row.toJSON())).toEqual(rows);
    expect(Object.fromEntries(table.schema.metadata)).toMatchObject({
      title: 'Samlad bild 2025 · Exempelby',
      edition: '2025-1',
      status: 'draft',
      licence: 'none',
      invented: expect.stringContaining('Påhittade uppgifter'),
    });
    expect(String(table.schema.fields[0]?.type)).toContain('Dictionary');
  });

  it('tell the statistics of each series alike as CSV, Parquet and Arrow', async () => {
    const series = draft.content.statistics.series.length;
    const told = parseCsv('data/statistics.csv').map(({ indicator, trend, area }) => ({
      indicator,
      trend,
      area,
    }));
    expect(told.length).toBe(series);
    const parquet = join(folder, 'statistics.parquet');
    expect(await query(`select indicator, trend, area from '${parquet}'`)).toEqual(told);
    const table = tableFromIPC(files.get('data/statistics.arrow'));
    expect([table.numRows, [...(table.getChild('trend') ?? [])]]).toEqual([
      series,
      told.map(({ trend }) => trend),
    ]);
  });

  it('say in the Parquet file what it is about', async () => {
    const metadata = await query(
      `select decode(key) as k, decode(value) as v from parquet_kv_metadata('${join(folder, 'indicators.parquet')}')`,
    );
    expect(metadata).toContainEqual({ k: 'licence', v: 'none' });
    expect(metadata).toContainEqual({ k: 'invented', v: expect.stringContaining('Påhittade uppgifter') });
  });

  it('hold no byte of a withheld number, not even under a null', async () => {
    const integer = Buffer.alloc(4);
    integer.writeInt32LE(WITHHELD_VALUE);
    const double = Buffer.alloc(8);
    double.writeDoubleLE(WITHHELD_VALUE);
    for (const [path, bytes] of files) {
      for (const needle of [String(WITHHELD_VALUE), integer, double]) {
        expect(Buffer.from(bytes).includes(needle), path).toBe(false);
      }
    }
    const [found] = await query(
      `select count(*)::integer as n from '${join(folder, 'indicators.parquet')}' where greatest(value, upper) > 1e6`,
    );
    expect(found).toEqual({ n: 0 });
  });

  it('make labels harmless in CSV and keep them as they are in Arrow', async () => {
    const label = '=HYPERLINK("http://exempelby.example";A1);+1';
    const made = await filesOf(sampleDraft({ areaName: label }));
    const cells: string[][] = parse(Buffer.from(made.get('data/indicators.csv') ?? []), { bom: true });
    expect(cells.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(cells.flat()).toContain(`'=HYPERLINK("http://exempelby.example";A1);'+1`);
    const arrow = tableFromIPC(made.get('data/indicators.arrow'));
    expect([...(arrow.getChild('area_label') ?? [])]).toContain(label);
  });

  it('give what others have published as it was printed, with a value only for a number', () => {
    const published = parseCsv('data/published-by-others.csv');
    const shares = published.filter(({ measure }) => measure === 'share');
    expect(
      shares.map(({ municipality, value, printed, state }) => [municipality, value, printed, state]),
    ).toEqual([
      ['9991', null, '~100', 'nearly_all'],
      ['9992', null, '..', 'masked'],
      ['9993', null, '.', 'absent'],
      ['9994', 88.4, '88,4', 'number'],
    ]);
  });

  it('say why a share has no value whose numerator is not part of its denominator', async () => {
    const notPart = sampleDraft({
      content: (all) => ({
        ...all,
        derived: all.derived.map((table) => ({
          ...table,
          cells: new Map(
            [...table.cells].map(([id, cell]) => [
              id,
              { ...cell, fact: { state: 'not_calculated', because: 'not_part' } },
            ]),
          ),
        })),
      }),
    });
    const made = await filesOf(notPart);
    expect(textOf(made, 'data/indicators.csv')).toContain(',share,,,,percent,not_part,');
    expect(textOf(made, 'data/README.txt')).toMatch(
      /not_part +måttet beräknas inte, eftersom täljaren inte är en del av nämnaren/,
    );
  });

  it('explain every column in Swedish and English', () => {
    const dictionary = parseCsv('data/columns.csv');
    const explained = dictionary.map(({ column }) => column);
    for (const path of tables) {
      expect(explained).toEqual(expect.arrayContaining(headOf(path)));
    }
    expect(dictionary.filter(({ meaning_sv, meaning_en }) => !meaning_sv || !meaning_en)).toEqual([]);
  });

  it('explain every code that stands in a column', () => {
    const dictionary = parseCsv('data/columns.csv').filter(({ codes }) => codes !== '');
    expect(dictionary.length).toBeGreaterThan(8);
    for (const { file, column, codes } of dictionary) {
      const source = parseCsv(`data/${String(file).split(',')[0]}`);
      const known = String(codes)
        .split(' | ')
        .map((code) => code.split('=')[0]);
      const used = source
        .flatMap((row) => String(row[String(column)]).split(' '))
        .filter((code) => code !== '');
      expect(known).toEqual(expect.arrayContaining([...new Set(used)]));
    }
  });

  it('explain a mean number of grades, the unit of a table that the sample has not', () => {
    const unit = parseCsv('data/columns.csv').find(({ column, codes }) => column === 'unit' && codes !== '');
    expect(unit?.codes).toContain('grades=betyg per elev, i genomsnitt');
  });

  it('come with a README that marks them and explains every status word', () => {
    const readme = textOf(files, 'data/README.txt');
    expect(readme).toContain('Utkast. Uppgifterna är skyddade men ännu inte godkända');
    expect(readme).toContain('Påhittade uppgifter');
    for (const status of new Set(rows.map((row) => String(row.status))))
      expect(readme).toContain(`    ${status} `);
  });

  it('come with a README that tells of every file of the follow-up where there are any, and else of none', async () => {
    expect(textOf(files, 'data/README.txt')).not.toMatch(/uppföljning|follow-up/i);
    const made = await filesOf(Draft.of({ ...draft.content, followUp: exampleFollowUp() }));
    const readme = textOf(made, 'data/README.txt');
    const names = [...made.keys()].flatMap((path) => /^data\/(follow-up-.*\.csv)$/.exec(path)?.[1] ?? []);
    expect(names).toHaveLength(7);
    expect(readme.match(/^ {2}follow-up-\S+\.csv(?= +\S)/gm)?.map((line) => line.trim())).toEqual(names);
    expect(readme).toContain('follow-up-grant-answers.csv   Svar om stimulansbidrag\n');
  });
});

function filesOf(source: Draft): Promise<Map<string, Uint8Array>> {
  return makeDataFiles(source, buildReport(source, 'sv'));
}

function parseCsv(path: string, from = files): Row[] {
  const records: Record<string, string>[] = parse(Buffer.from(from.get(path) ?? []), {
    bom: true,
    columns: true,
  });
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([column, text]) => [
        column,
        numbers.includes(column) ? (text === '' ? null : Number(text)) : text,
      ]),
    ),
  );
}

function headOf(path: string): string[] {
  return textOf(files, path).split('\n', 1).join('').split(',');
}

function textOf(made: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(made.get(path));
}

function placeOf(row: Row): Coordinates {
  return {
    area_code: String(row.area),
    sex: String(row.sex),
    age_band: String(row.age),
    school_form: String(row.school_form),
    type: String(row.type),
  };
}

/** DuckDB reads an empty CSV field as null; in our files it is an empty text unless the column holds numbers. */
async function query(sql: string): Promise<Row[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const found = (await connection.runAndReadAll(sql)).getRowObjectsJS();
  connection.closeSync();
  instance.closeSync();
  return found.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => {
        const text = numbers.includes(column) ? null : '';
        return [
          column,
          typeof value === 'bigint'
            ? Number(value)
            : typeof value === 'string'
              ? value
              : typeof value === 'number'
                ? value
                : text,
        ];
      }),
    ),
  );
}
