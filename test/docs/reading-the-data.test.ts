import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { totals } from '../../indicators/model/cell.ts';
import { Draft } from '../../indicators/release/draft.ts';
import { buildReport } from '../../outputs/build-report.ts';
import { makeDataFiles } from '../../outputs/files/make-data-files.ts';
import { exampleFollowUp } from '../support/example-follow-up.ts';
import { sampleDraft } from '../support/sample-draft.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/reading-the-data.md'), 'utf8');
const draft = Draft.of({ ...sampleDraft().content, followUp: exampleFollowUp() });
const table = draft.content.tables.find(({ indicator }) => indicator === 'bou.children_investigated');
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samlad-docs-'));
  for (const [path, bytes] of await makeDataFiles(draft, buildReport(draft, 'sv'))) {
    const file = join(folder, path.replace('data/', ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the page on reading the data', () => {
  it('shows how DuckDB reads Parquet', async () => {
    const [first] = blocks('sql');
    const shown = (await query(first)).map(({ year, shown }) => [year, shown]);
    expect(shown).toEqual(
      draft.content.edition.years.map((year) => {
        const fact = table?.at(year, totals)?.fact;
        return [year, fact?.state === 'published' ? `${fact.value}` : fact?.state];
      }),
    );
  });

  it('shows how DuckDB reads CSV', async () => {
    const [, second] = blocks('sql');
    const found = await query(second);
    expect(new Set(found.map(({ area_label_en }) => area_label_en))).toEqual(
      new Set([
        'Norra Exempelby',
        'Centrala Exempelby',
        'Torget',
        'Hamnen',
        'Södra Exempelby',
        'Area unknown',
      ]),
    );
    expect(found).toHaveLength(60);
  });

  it('shows how DuckDB reads goals with their words, each at its newest checkpoint', async () => {
    const [, , third] = blocks('sql');
    const found = await query(third);
    expect(found).toHaveLength(3);
    expect(found.find(({ text }) => text === 'Färre barn behöver utredas.')).toEqual({
      ...{ text: 'Färre barn behöver utredas.', year: 2025n, value: '19.5', target: 18.5 },
      ...{ verdict: 'on_the_way', because: null },
    });
    expect(found.filter(({ value }) => value === 'not shown')).toMatchObject([
      { verdict: 'cannot_be_judged', because: 'withheld' },
    ]);
  });

  it('shows how apache-arrow reads Arrow', () => {
    const cells = draft.content.tables.flatMap((one) => one.cells().map(({ fact }) => fact.state));
    const [, title, rows, withheld] = /^(.*) (\d+) (\d+)$/.exec(run(blocks('js')[0])) ?? [];
    expect(title).toBe('Samlad bild 2025 · Exempelby');
    expect(Number(rows)).toBeGreaterThan(cells.length);
    expect(Number(withheld)).toBeGreaterThan(cells.filter((state) => state === 'withheld').length);
  });

  it('shows how the toolkit reads JSON-stat', () => {
    const fact = table?.at(2017, { ...totals, sex: 'F', age_band: '6-12' })?.fact;
    expect(fact?.state).toBe('withheld');
    expect(run(blocks('js')[1])).toBe(
      'Children investigated, by sex and age, Exempelby, 2016–2025 null withheld not shown for confidentiality',
    );
  });

  it('tells of every status', () => {
    for (const word of ['withheld', 'missing', 'pending', 'not_part', 'small_denominator', 'not_in_release'])
      expect(page).toContain(`\`${word}\``);
  });
});

/** The fenced blocks of one language, as they stand on the page. */
function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text = '']) => text,
  );
}

function run(script: string | undefined): string {
  writeFileSync(join(folder, 'block.mjs'), script ?? '');
  return execFileSync(process.execPath, ['block.mjs'], { cwd: folder, encoding: 'utf8' }).trim();
}

async function query(sql: string | undefined) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`set file_search_path = '${folder}'`);
  const found = (await connection.runAndReadAll(sql ?? '')).getRowObjectsJS();
  connection.closeSync();
  instance.closeSync();
  return found;
}
