import { spawn } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RawCounts } from '../../../indicators/confidential/raw-counts.ts';
import { totals } from '../../../indicators/model/cell.ts';
import { checkDeliveries } from '../../../pipeline/load/check-deliveries.ts';
import { loadStep } from '../../../pipeline/steps.ts';
import { CountsStore } from '../../../pipeline/store/counts-store.ts';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { problemsOf, problemTexts } from '../../support/problems-of.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
let path: string;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
  path = join(workspace.dir, 'confidential/counts.duckdb');
});
afterEach(() => workspace.remove());

async function rawCounts(): Promise<RawCounts> {
  const store = await CountsStore.open(path);
  try {
    return await store.rawCounts(() => '');
  } finally {
    await store.close();
  }
}

/** Value and status of one cell: girls' visits in 2015. */
async function visits(): Promise<string> {
  const counts = await rawCounts();
  const row = counts
    .rows()
    .find(
      ({ indicator, year, coordinates }) =>
        indicator === 'youth.visits' && year === 2015 && coordinates.sex === 'F',
    );
  return `${row?.value} ${row?.status}`;
}

describe('the counts store', () => {
  it('gives back each delivered cell once, sealed', async () => {
    await loadStep(workspace.dir);
    const counts = await rawCounts();
    expect(RawCounts.is(counts)).toBe(true);
    expect(counts.rows()).toHaveLength(2 * 15);
    expect(() => JSON.stringify(counts)).toThrow(/never serialised/);
    const total = counts.rows().find(({ indicator, year }) => indicator === 'youth.visits' && year === 2014);
    expect(total).toEqual({
      indicator: 'youth.visits',
      version: 1,
      year: 2014,
      period: 'calendar_year',
      coordinates: { ...totals, sex: 'F' },
      value: 90,
      persons: 40,
      status: 'ok',
      reason: '',
    });
  });

  it('says what went wrong first, also when nothing can be rolled back any more', async () => {
    const loading = await readWorkspace(workspace.dir);
    const { deliveries } = await checkDeliveries(loading);
    const store = await CountsStore.open(path);
    const failing = store.load(deliveries, loading.catalogue, () => {
      void store.close();
      throw new Error('what went wrong first');
    });
    await expect(failing).rejects.toThrow('what went wrong first');
  });

  it('is open to its owner alone', async () => {
    await loadStep(workspace.dir);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(workspace.dir, 'confidential'))).mode & 0o777).toBe(0o700);
  });

  it('skips what is there already', async () => {
    expect((await loadStep(workspace.dir)).loaded).toEqual(['youth-2014', 'youth-2015']);
    expect((await loadStep(workspace.dir)).loaded).toEqual([]);
  });

  it('lets a newer delivery supersede, and marks what it changed as revised', async () => {
    await loadStep(workspace.dir);
    expect(await visits()).toBe('90 ok');
    const values = { 'youth.visits F TOT': 93, 'youth.visits T TOT': 163 };
    await workspace.writeDelivery('youth-2015-new', { year: 2015, created: '2016-03-01', values });
    expect(await loadStep(workspace.dir)).toMatchObject({ loaded: ['youth-2015-new'], there: 2, revised: 2 });
    expect(await visits()).toBe('93 revised');
  });

  it('does not let an older delivery supersede, whenever it arrives', async () => {
    await loadStep(workspace.dir);
    const values = { 'youth.visits F TOT': 80, 'youth.visits T TOT': 150 };
    await workspace.writeDelivery('a-late-one', { year: 2015, created: '2016-01-10', values });
    await loadStep(workspace.dir);
    expect(await visits()).toBe('90 revised');
  });

  it('keeps the mark of a value that has been revised when it is delivered again', async () => {
    const values = { 'youth.visits F TOT': 93, 'youth.visits T TOT': 163 };
    await workspace.writeDelivery('second', { year: 2015, created: '2016-03-01', values });
    await workspace.writeDelivery('third', { year: 2015, created: '2016-04-01', values });
    await loadStep(workspace.dir);
    expect(await visits()).toBe('93 revised');
  });

  it('has no place for text that is not a code', async () => {
    await loadStep(workspace.dir);
    const instance = await DuckDBInstance.fromCache(path);
    const connection = await instance.connect();
    const types = await connection.runAndReadAll(
      "select distinct data_type from duckdb_columns() where table_name in ('delivery', 'cell_count') order by all",
    );
    expect(types.getRows().flat()).toEqual([
      'DATE',
      "ENUM('calendar_year', 'stock_31dec', 'stock_15oct', 'school_year', 'survey')",
      "ENUM('exact', 'masked')",
      "ENUM('ok', 'masked', 'missing', 'not_applicable', 'preliminary', 'revised')",
      'INTEGER',
      'SMALLINT',
      'VARCHAR',
    ]);
    await expect(connection.run("update cell_count set area_code = 'ANNA'")).rejects.toThrow();
    await expect(connection.run("insert into area_code values ('Anna Andersson')")).rejects.toThrow();
    connection.closeSync();
    instance.closeSync();
  });

  it('is left as it was by bad input', async () => {
    await loadStep(workspace.dir);
    await workspace.writeDelivery('youth-2015-new', {
      year: 2015,
      created: '2016-03-01',
      values: { 'youth.visits F TOT': 93 },
    });
    expect(await problemsOf(loadStep(workspace.dir))).toHaveLength(1);
    expect(await visits()).toBe('90 ok');
  });

  it('is left as it was when the process is killed in the middle of a load', async () => {
    await loadStep(workspace.dir);
    const values = { 'youth.visits F TOT': 93, 'youth.visits T TOT': 163 };
    await workspace.writeDelivery('new-2014', { year: 2014, created: '2016-03-01', values });
    await workspace.writeDelivery('new-2015', { year: 2015, created: '2016-03-01', values });
    const killed = await child(`
      import { loadStep } from '${projectFile('pipeline/steps.ts')}';
      await loadStep(process.env.DIR, (doing, done) => {
        if (done === 1 && doing === 'Loading deliveries') process.kill(process.pid, 'SIGKILL');
      });`).ended;
    expect(killed.signal).toBe('SIGKILL');
    expect(await visits()).toBe('90 ok');
    expect((await loadStep(workspace.dir)).loaded).toEqual(['new-2014', 'new-2015']);
  });

  it('refuses a second process while it is open, and says which one has it', async () => {
    await loadStep(workspace.dir);
    const other = child(`
      import { CountsStore } from '${projectFile('pipeline/store/counts-store.ts')}';
      await CountsStore.open(process.env.DIR + '/confidential/counts.duckdb');
      console.log('open');
      setInterval(() => {}, 1000);`);
    await other.firstOutput;
    const [found] = await problemTexts(loadStep(workspace.dir));
    expect(found?.brief).toBe('STORE-001 confidential/counts.duckdb');
    expect(found?.text).toContain(`process ${other.pid}`);
    other.kill();
    await other.ended;
    expect((await loadStep(workspace.dir)).there).toBe(2);
  });

  it('refuses to be opened twice in one process', async () => {
    const store = await CountsStore.open(path);
    expect(await problemsOf(CountsStore.open(path))).toEqual(['STORE-001 confidential/counts.duckdb']);
    await store.close();
    await (await CountsStore.open(path)).close();
  });

  it('takes over a lock that a dead process has left', async () => {
    const dead = await child('process.exit(0);').ended;
    await mkdir(join(workspace.dir, 'confidential'), { recursive: true });
    await writeFile(`${path}.lock`, String(dead.pid));
    expect((await loadStep(workspace.dir)).loaded).toHaveLength(2);
    await expect(readFile(`${path}.lock`)).rejects.toThrow();
  });

  it('says when its file is no store', async () => {
    await workspace.write('confidential/counts.duckdb', 'not a database, whatever its name says'.repeat(200));
    expect(await problemsOf(loadStep(workspace.dir))).toEqual(['STORE-002 confidential/counts.duckdb']);
  });
});

const root = join(import.meta.dirname, '../../..');

function projectFile(name: string): string {
  return new URL(`file://${join(root, name)}`).href;
}

/** A real second process that runs a module of the project. */
function child(code: string) {
  const process_ = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    cwd: root,
    env: { ...process.env, DIR: workspace.dir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<{ pid: number; signal: string | null }>((resolve) => {
    process_.once('exit', (_, signal) => resolve({ pid: process_.pid ?? 0, signal }));
  });
  const firstOutput = new Promise<void>((resolve) => process_.stdout.once('data', () => resolve()));
  return { pid: process_.pid, ended, firstOutput, kill: () => process_.kill('SIGKILL') };
}
