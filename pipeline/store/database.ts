import { chmod, mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { inUse, takeLock } from './lock-file.ts';

/** An open DuckDB file that reaches nothing outside itself. */
export interface Database {
  readonly connection: DuckDBConnection;
  close(): Promise<void>;
}

/**
 * Opens a DuckDB file, made if it is not there, in a folder of mode 0700. Through `fromCache` only: a second instance
 * of the same file in one process would lose DuckDB's lock for all of them. No extensions, no other files, no spilling
 * to disk, and no way to change that.
 * Throws STORE-001 when another process has it open and STORE-002 when it is no database.
 */
export async function openDatabase(path: string): Promise<Database> {
  const shown = shownPath(path);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await chmod(dirname(path), 0o700);
  const release = await takeLock(`${path}.lock`, shown);
  let instance: DuckDBInstance | undefined;
  let connection: DuckDBConnection | undefined;
  // An instance that stays open stays in the cache, and the next command would get it as this one left it.
  const close = async () => {
    connection?.closeSync();
    instance?.closeSync();
    await release();
  };
  try {
    instance = await openInstance(path, shown);
    await chmod(path, 0o600);
    connection = await instance.connect();
    for (const setting of lockDown) await connection.run(setting);
    return { connection, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const lockDown = [
  "set temp_directory = ''",
  'set enable_external_access = false',
  'set lock_configuration = true',
];

async function openInstance(path: string, shown: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.fromCache(path, {
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      allow_community_extensions: 'false',
    });
  } catch (error) {
    if (!(error instanceof Error) || !fromDuckDB.test(error.message)) throw error;
    if (/could not set lock/i.test(error.message)) throw inUse(shown, 'by another program');
    throw new ProblemsFound([
      problem('STORE-002', { file: shown }, 'a file that DuckDB cannot use', 'the counts store'),
    ]);
  }
}

/** DuckDB's messages begin with their kind: `IO Error: …`, `Serialization Error: …`. */
const fromDuckDB = /^[A-Z][A-Za-z ]* Error: /;

function shownPath(path: string): string {
  return `${basename(dirname(path))}/${basename(path)}`;
}
