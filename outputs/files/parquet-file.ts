import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { DataColumn, DataRow, DataType } from './data-column.ts';

/**
 * The rows as Parquet (zstd), in their order, with what the file is about in its key–value metadata.
 * DuckDB writes to a path only, so the bytes pass through a temporary folder: public data, and gone afterwards.
 */
export async function parquetFile<Name extends string>(
  columns: readonly DataColumn<Name>[],
  rows: readonly DataRow<Name>[],
  metadata: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'samlad-parquet-'));
  try {
    const file = join(folder, 'rows.parquet');
    await write(file, columns, rows, metadata);
    return new Uint8Array(await readFile(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write<Name extends string>(
  file: string,
  columns: readonly DataColumn<Name>[],
  rows: readonly DataRow<Name>[],
  metadata: ReadonlyMap<string, string>,
): Promise<void> {
  // One thread keeps the row groups, and so the bytes, the same on every machine.
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    autoinstall_known_extensions: 'false',
  });
  try {
    const connection = await instance.connect();
    await connection.run(
      `create table rows (${columns.map(({ name, type }) => `${quoted(name)} ${sqlTypes[type]}`).join(', ')})`,
    );
    await append(connection, columns, rows);
    const about = [...metadata].map(([key, value]) => `${quoted(key)}: ${literal(value)}`).join(', ');
    await connection.run(
      `copy rows to ${literal(file)} (format parquet, compression zstd, kv_metadata {${about}})`,
    );
    connection.closeSync();
  } finally {
    instance.closeSync();
  }
}

const sqlTypes: Readonly<Record<DataType, string>> = {
  text: 'varchar',
  integer: 'integer',
  number: 'double',
};

async function append<Name extends string>(
  connection: DuckDBConnection,
  columns: readonly DataColumn<Name>[],
  rows: readonly DataRow<Name>[],
): Promise<void> {
  const appender = await connection.createAppender('rows');
  for (const row of rows) {
    for (const { name, type } of columns) {
      const value = row[name];
      if (value === null) appender.appendNull();
      else if (type === 'text') appender.appendVarchar(String(value));
      else if (type === 'integer') appender.appendInteger(Number(value));
      else appender.appendDouble(Number(value));
    }
    appender.endRow();
  }
  appender.closeSync();
}

/** `copy` takes no parameters for its path and metadata. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
