import {
  BOOLEAN,
  DATE,
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';
import type { SqlType, Value } from '../register/column-type.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';

/** The most rows that DuckDB takes in one chunk. */
const CHUNK = 2048;

const types: Readonly<Record<SqlType, DuckDBType>> = {
  varchar: VARCHAR,
  integer: INTEGER,
  date: DATE,
  boolean: BOOLEAN,
};

/**
 * A register as a table with typed columns, filled a chunk at a time. Its last column, `row`, numbers the rows in
 * the order they were read, so that “the latest” is one row also when two bear the same date.
 */
export class RegisterTable {
  readonly #columns: readonly SqlType[];
  readonly #appender: DuckDBAppender;
  #pending: (DuckDBValue | null)[][] = [];
  #rows = 0;

  private constructor(columns: readonly SqlType[], appender: DuckDBAppender) {
    this.#columns = columns;
    this.#appender = appender;
    this.#startChunk();
  }

  static async create(database: DuckDBConnection, register: RegisterDefinition): Promise<RegisterTable> {
    const columns = register.columns.flatMap(({ as, type }) =>
      type.gives.map((given) => ({ name: as + given.suffix, type: given.type })),
    );
    const declared = columns.map(({ name, type }) => `${identifier(name)} ${type}`);
    await database.run(`create table ${identifier(register.id)} (${declared.join(', ')}, row integer)`);
    const appender = await database.createAppender(register.id);
    return new RegisterTable(
      columns.map(({ type }) => type),
      appender,
    );
  }

  append(values: readonly Value[]): void {
    values.forEach((value, i) => {
      this.#pending[i]?.push(
        this.#columns[i] === 'date' && typeof value === 'number' ? new DuckDBDateValue(value) : value,
      );
    });
    this.#rows += 1;
    this.#pending.at(-1)?.push(this.#rows);
    if (this.#rows % CHUNK === 0) this.#flush();
  }

  close(): void {
    this.#flush();
    this.#appender.closeSync();
  }

  #flush(): void {
    if (this.#pending.at(-1)?.length === 0) return;
    const chunk = DuckDBDataChunk.create([...this.#columns.map((type) => types[type]), INTEGER]);
    chunk.setColumns(this.#pending);
    this.#appender.appendDataChunk(chunk);
    this.#startChunk();
  }

  #startChunk(): void {
    this.#pending = [...this.#columns, 'row'].map(() => []);
  }
}

/** A name in SQL; only our own definitions come here, and they are checked all the same. */
/** A name that SQL takes for a name, whatever is in it. */
export function identifier(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error('a register or column name that is no SQL name');
  return name;
}
