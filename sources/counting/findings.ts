import type { DuckDBConnection } from '@duckdb/node-api';
import type { Text } from '../../indicators/model/text.ts';
import { type RuleParameters, readSql, runQuery } from './sql-file.ts';

/** What the rows of one year cannot tell, and why, in words that readers see. */
export interface Findings {
  /** By indicator: there is no figure, and it is not zero. */
  readonly missing: ReadonlyMap<string, Text>;
  /** Breakdowns by a column that the year's rows do not make. */
  readonly notApplicable: readonly {
    readonly indicator: string;
    readonly column: string;
    readonly reason: Text;
  }[];
}

export const noFindings: Findings = { missing: new Map(), notApplicable: [] };

/**
 * Asks the query that a source has for it; see `findings` of `Source`.
 *
 * @param query  path of the `.sql` file under `sources/`, without the ending
 * @param reasons  words for the names that it gives; throws where one has none
 */
export async function findingsOf(
  database: DuckDBConnection,
  query: string,
  reasons: Readonly<Record<string, Text>>,
  parameters: RuleParameters,
): Promise<Findings> {
  const rows = (await runQuery(database, readSql(query), parameters)).getRowObjects();
  const missing = new Map<string, Text>();
  const notApplicable: Findings['notApplicable'][number][] = [];
  for (const { indicator, crossing_column: column, reason: name } of rows) {
    const reason = reasons[String(name)];
    if (!reason) throw new Error(`${query} gives a reason without words: ${name}`);
    if (column === null) missing.set(String(indicator), reason);
    else notApplicable.push({ indicator: String(indicator), column: String(column), reason });
  }
  return { missing, notApplicable };
}
