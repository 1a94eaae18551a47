import { readFile } from 'node:fs/promises';
import { packageFile } from '../package-root.ts';

/** The text of a query that lies beside the store. */
export function readSql(name: string): Promise<string> {
  return readFile(packageFile(`pipeline/store/${name}.sql`), 'utf8');
}
