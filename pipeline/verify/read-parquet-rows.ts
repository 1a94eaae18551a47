import { DuckDBInstance } from '@duckdb/node-api';
import type { DataRows, DataValue } from './data-rows.ts';

/**
 * The rows of a Parquet file, in its order, read by a DuckDB that may open this one file and keeps to a bounded memory.
 * @param file  absolute path
 */
export async function readParquetRows(file: string): Promise<DataRows> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: '1GB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  });
  try {
    const connection = await instance.connect();
    for (const setting of lockDown(file)) await connection.run(setting);
    const read = await connection.runAndReadAll('select * from read_parquet($file)', { file });
    return { columns: read.columnNames(), rows: read.getRows().map((row) => row.map(dataValue)) };
  } finally {
    instance.closeSync();
  }
}

function lockDown(file: string): string[] {
  return [
    "set temp_directory = ''",
    `set allowed_paths = ['${file.replaceAll("'", "''")}']`,
    'set enable_external_access = false',
    'set lock_configuration = true',
  ];
}

function dataValue(value: unknown): DataValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return null;
}
