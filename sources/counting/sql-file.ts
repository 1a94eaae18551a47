import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { DuckDBConnection, DuckDBResultReader } from '@duckdb/node-api';

/**
 * What a counting rule may ask for, by name: the reference year, the municipality (null where there are several and
 * the register itself says where people live), and the parameters of the indicator's definition.
 */
export type RuleParameters = Readonly<Record<string, string | number | boolean | null>>;

/** The text of a `.sql` file under `sources/`, from the source tree and from the built one alike. */
export function readSql(path: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(`#package/sources/${path}.sql`), 'utf8');
}

/** Runs a query with those of the parameters that it mentions; DuckDB refuses a value that nothing asks for. */
export function runQuery(
  database: DuckDBConnection,
  sql: string,
  parameters: RuleParameters,
): Promise<DuckDBResultReader> {
  const mentioned = Object.entries(parameters).filter(([name]) => new RegExp(`\\$${name}\\b`).test(sql));
  return database.runAndReadAll(sql, Object.fromEntries(mentioned));
}

/** Makes a table of what a query gives, in the place of one with the same name. */
export async function makeTable(
  database: DuckDBConnection,
  name: string,
  sql: string,
  parameters: RuleParameters,
): Promise<void> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`${name} is no table name`);
  await runQuery(database, `create or replace temp table ${name} as ${sql}`, parameters);
}
