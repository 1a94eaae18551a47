import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/**
 * A database in memory that can reach nothing else: no file, no network, no extension, no spill to disk, and no way
 * to loosen any of it. It is locked before the first row comes in, and what it held is gone when it closes.
 */
export async function withLockedDatabase<T>(work: (database: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  });
  try {
    const database = await instance.connect();
    try {
      await database.run("set temp_directory = ''");
      await database.run('set enable_external_access = false');
      await database.run('set lock_configuration = true');
      return await work(database);
    } finally {
      database.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}
