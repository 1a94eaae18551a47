import type { Source } from '../../sources/counting/source.ts';

/** What a counting rule reads of one register. */
export interface ColumnsRead {
  readonly register: string;
  /** Names of the columns in the export, in the order of the register. */
  readonly columns: readonly string[];
}

/**
 * Which registers and columns the rule of an indicator reads, from the words of its SQL and of the shared tables that
 * it is made from, directly or through each other. Every rule reads `subject`, from which home, sex, age and protection come.
 * A column is read where its name stands in a query that names its register; `enrolled.form` is a column of `enrolled`
 * and of no register, and a name given with `as` is what a query makes.
 *
 * @param sqlOf  the text of a rule or a shared table, by its file name without the ending
 * @returns registers in the order of the source; none for an indicator that the source has no rule for
 */
export function columnsRead(
  source: Source,
  indicator: string,
  sqlOf: (name: string) => string,
): ColumnsRead[] {
  const rule = source.rules[indicator];
  if (!rule) return [];
  const queries = queriesOf(source, rule.sql, sqlOf);
  return source.registers.flatMap(({ id, columns }) => {
    const own = queries.filter(({ tables }) => tables.has(id));
    const isRead = (column: string) =>
      own.some(({ names }) => names.has(column) || names.has(`${id}.${column}`));
    const read = columns.filter(({ as }) => isRead(as)).map(({ name }) => name);
    return own.length === 0 ? [] : [{ register: id, columns: read }];
  });
}

interface Query {
  /** Registers and shared tables that it names. */
  readonly tables: ReadonlySet<string>;
  /** Its words; those of a register or a shared table with that in front. */
  readonly names: ReadonlySet<string>;
}

function queriesOf(source: Source, rule: string, sqlOf: (name: string) => string): Query[] {
  const tables = [...(source.prepared ?? []), ...source.tables];
  const shared = new Map(tables.map((file) => [file.replaceAll('-', '_'), file]));
  const known = new Set([...shared.keys(), ...source.registers.map(({ id }) => id)]);
  const files = [rule, ...tables.filter((table) => table === 'subject')];
  const queries: Query[] = [];
  for (const file of files) {
    const names = namesIn(sqlOf(file), known);
    const named = new Set([...known].filter((table) => names.has(table)));
    for (const table of named) {
      const next = shared.get(table);
      if (next !== undefined && !files.includes(next)) files.push(next);
    }
    queries.push({ tables: named, names });
  }
  return queries;
}

/** Words of a query without its comments and texts; `alias.column` counts as `column`, unless the alias is a table. */
function namesIn(sql: string, tables: ReadonlySet<string>): Set<string> {
  const code = sql
    .replace(/--.*$/gm, '')
    .replace(/'[^']*'/g, '')
    .replace(/\bas\s+(?!\()\w+/gi, '');
  const names = [...code.matchAll(/(?:(\w+)\.)?(\w+)/g)].flatMap(([, owner, name = '']) => {
    if (owner === undefined) return [name];
    return tables.has(owner) ? [owner, `${owner}.${name}`] : [owner, name];
  });
  return new Set(names);
}
