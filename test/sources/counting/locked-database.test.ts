import { existsSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { withLockedDatabase } from '../../../sources/counting/locked-database.ts';
import { registerFiles } from '../support/register-files.ts';

describe('the database that counts', () => {
  it('reaches no file, no extension and no setting, also where it is asked to', async () => {
    const [path = ''] = registerFiles({ 'register.csv': 'a\n1\n' });
    const forbidden = [
      `from read_csv('${path}')`,
      `from read_text('${path}')`,
      `copy (select 1) to '${path}.out'`,
      `attach '${path}.duckdb' as other`,
      'install excel',
      'load excel',
      'set enable_external_access = true',
      "set temp_directory = '/'",
      'set lock_configuration = false',
    ];
    await withLockedDatabase(async (database) => {
      for (const sql of forbidden) await expect(database.run(sql), sql).rejects.toThrow();
    });
    expect([`${path}.out`, `${path}.duckdb`].map((file) => existsSync(file))).toEqual([false, false]);
  });

  it('is gone when the work is done, also when the work fails', async () => {
    const kept = await withLockedDatabase(async (database) => database);
    await expect(kept.run('select 1')).rejects.toThrow();
    await expect(withLockedDatabase(() => Promise.reject(new Error('stop')))).rejects.toThrow('stop');
  });

  it('is closed also when nothing can connect to it', async () => {
    onTestFinished(() => {
      vi.restoreAllMocks();
    });
    vi.spyOn(DuckDBInstance.prototype, 'connect').mockRejectedValue(new Error('no connection'));
    const close = vi.spyOn(DuckDBInstance.prototype, 'closeSync');
    await expect(withLockedDatabase(async () => null)).rejects.toThrow('no connection');
    expect(close).toHaveBeenCalledOnce();
  });
});
