import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../pipeline/store/database.ts';
import { problemTexts } from '../../support/problems-of.ts';

let dir: string;
let path: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samlad-'));
  path = join(dir, 'confidential/counts.duckdb');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe('the database', () => {
  it('reaches no other file, loads nothing, and cannot be told otherwise', async () => {
    await writeFile(join(dir, 'rows.csv'), 'a\n1\n');
    const { connection, close } = await openDatabase(path);
    for (const statement of [
      `from read_csv('${dir}/rows.csv')`,
      `copy (select 1) to '${dir}/out.csv'`,
      `attach '${dir}/other.duckdb' as other`,
      'install excel',
      'set enable_external_access = true',
      "set temp_directory = '.'",
    ]) {
      await expect(connection.run(statement), statement).rejects.toThrow();
    }
    await close();
  });

  it('leaves nothing open behind it when it cannot be locked down', async () => {
    await (await openDatabase(path)).close();
    const locked = await DuckDBInstance.fromCache(path, {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
    });
    const connection = await locked.connect();
    await connection.run('set lock_configuration = true');
    await expect(openDatabase(path)).rejects.toThrow();
    connection.closeSync();
    locked.closeSync();
    await (await openDatabase(path)).close();
  });

  it('says so when another program than this has it open', async () => {
    await (await openDatabase(path)).close();
    const code = `
      import { DuckDBInstance } from '@duckdb/node-api';
      await DuckDBInstance.create(process.env.STORE);
      console.log('open');
      setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '-e', code], {
      cwd: join(import.meta.dirname, '../../..'),
      env: { ...process.env, STORE: path },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve) => other.stdout.once('data', () => resolve()));
    const [found] = await problemTexts(openDatabase(path));
    expect(found?.brief).toBe('STORE-001 confidential/counts.duckdb');
    expect(found?.text).toContain('by another program');
    const ended = new Promise((resolve) => other.once('exit', resolve));
    other.kill('SIGKILL');
    await ended;
    await (await openDatabase(path)).close();
  });
});
