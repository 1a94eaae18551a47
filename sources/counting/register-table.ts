import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  INTEGER,
  listValue,
  USMALLINT,
  UTINYINT,
} from '@duckdb/node-api';
import type { SqlType } from '../register/column-type.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';
import { NOTHING, type RowTable } from '../register/row-table.ts';
import type { KeyNumbers } from './key-numbers.ts';

/** The most rows that DuckDB takes in one chunk. */
const CHUNK = 2048;

interface TableColumn {
  readonly name: string;
  readonly type: SqlType;
  /** Whether any file has it; else it is null in every row and takes no room. */
  readonly isStored: boolean;
  readonly texts: Map<string, number>;
}

/** How wide a column is stored, and what stands for null in it. */
const stored: Readonly<Record<SqlType, { readonly type: DuckDBType; readonly nothing: number }>> = {
  key: { type: INTEGER, nothing: NOTHING },
  integer: { type: INTEGER, nothing: NOTHING },
  date: { type: INTEGER, nothing: NOTHING },
  varchar: { type: USMALLINT, nothing: 65_535 },
  boolean: { type: UTINYINT, nothing: 255 },
};

/**
 * A register in the database, under its own name. Rows come in and stay as integers; a view gives them their types
 * and words back. An identity, and any other key, is a number that means nothing: the text that it stands for never
 * enters the database. Its last column, `row`, numbers the rows in the order they were read, so that “the latest” is
 * one row also when two bear the same date.
 */
export class RegisterTable implements RowTable {
  readonly #database: DuckDBConnection;
  readonly #name: string;
  readonly #columns: readonly TableColumn[];
  readonly #keys: KeyNumbers;
  readonly #integers: IntegerTable;

  private constructor(
    database: DuckDBConnection,
    name: string,
    columns: readonly TableColumn[],
    keys: KeyNumbers,
    integers: IntegerTable,
  ) {
    this.#database = database;
    this.#name = name;
    this.#columns = columns;
    this.#keys = keys;
    this.#integers = integers;
  }

  /**
   * @param present  the columns that some file of the register has
   * @param keys  shared by the registers of one extract: one text is one number in all of them
   */
  static async create(
    database: DuckDBConnection,
    register: RegisterDefinition,
    present: ReadonlySet<string>,
    keys: KeyNumbers,
  ): Promise<RegisterTable> {
    const columns = register.columns.flatMap(({ as, type }) =>
      type.gives.map((given) => ({
        name: identifier(as + given.suffix),
        type: given.type,
        isStored: present.has(as),
        texts: new Map<string, number>(),
      })),
    );
    const name = identifier(register.id);
    const integers = await IntegerTable.create(database, `integers_of_${name}`, columns);
    return new RegisterTable(database, name, columns, keys, integers);
  }

  numberOf(column: number, text: string): number {
    const found = this.#columns[column];
    if (!found) throw new Error(`no column ${column} in ${this.#name}`);
    if (found.type === 'key') return this.#keys.numberOf(text);
    const known = found.texts.get(text);
    if (known !== undefined) return known;
    if (found.texts.size === stored.varchar.nothing)
      throw new Error(`${found.name} of ${this.#name} has too many words to be a column of codes`);
    found.texts.set(text, found.texts.size);
    return found.texts.size - 1;
  }

  append(row: Int32Array): void {
    this.#integers.append(row);
  }

  /** Ends the reading: from now on the register can be queried. */
  async finish(): Promise<void> {
    this.#integers.close();
    const columns: string[] = [];
    for (const [i, { name, type, isStored, texts }] of this.#columns.entries()) {
      const variable = `words_of_${this.#name}_${i}`;
      if (type === 'varchar' && texts.size > 0) {
        const words = listValue([...texts.keys()]);
        await this.#database.run(`set variable ${variable} = $words`, { words });
      }
      const isNull = !isStored || (type === 'varchar' && texts.size === 0);
      columns.push(`${isNull ? `null::${sqlNameOf(type)}` : typed(`c${i}`, type, variable)} as ${name}`);
    }
    columns.push('(rowid + 1)::integer as row');
    await this.#database.run(
      `create view ${this.#name} as select ${columns.join(', ')} from integers_of_${this.#name}`,
    );
  }
}

/** A table of integer columns c0, c1 …, those that are stored; filled a chunk at a time. */
class IntegerTable {
  readonly #appender: DuckDBAppender;
  readonly #types: readonly DuckDBType[];
  readonly #columns: readonly {
    readonly from: number;
    readonly nothing: number;
    readonly values: number[];
  }[];
  readonly #chunk: DuckDBDataChunk;
  #filled = 0;

  private constructor(appender: DuckDBAppender, columns: readonly TableColumn[]) {
    this.#appender = appender;
    this.#columns = columns.flatMap(({ type, isStored }, from) =>
      isStored ? [{ from, nothing: stored[type].nothing, values: new Array<number>(CHUNK).fill(0) }] : [],
    );
    this.#types = columns.filter(({ isStored }) => isStored).map(({ type }) => stored[type].type);
    this.#chunk = DuckDBDataChunk.create(this.#types, CHUNK);
  }

  static async create(
    database: DuckDBConnection,
    name: string,
    columns: readonly TableColumn[],
  ): Promise<IntegerTable> {
    const declared = columns.flatMap(({ type, isStored }, i) =>
      isStored ? [`c${i} ${stored[type].type}`] : [],
    );
    // A register that was not given has no columns, and a table needs one.
    await database.run(
      `create table ${name} (${declared.length > 0 ? declared.join(', ') : 'none integer'})`,
    );
    return new IntegerTable(await database.createAppender(name), columns);
  }

  append(row: Int32Array): void {
    const at = this.#filled;
    for (const { from, nothing, values } of this.#columns) {
      const value = row[from];
      values[at] = value === NOTHING || value === undefined ? nothing : value;
    }
    this.#filled += 1;
    if (this.#filled === CHUNK) this.#flush();
  }

  close(): void {
    if (this.#filled > 0) this.#flush();
    this.#appender.closeSync();
  }

  /** Full chunks are one and the same, filled anew: the appender has copied it before this returns. */
  #flush(): void {
    const filled = this.#filled;
    const chunk = filled === CHUNK ? this.#chunk : DuckDBDataChunk.create(this.#types, filled);
    for (const [i, { values }] of this.#columns.entries())
      chunk.setColumnValues(i, filled === CHUNK ? values : values.slice(0, filled));
    this.#appender.appendDataChunk(chunk);
    this.#filled = 0;
  }
}

function sqlNameOf(type: SqlType): string {
  return type === 'key' ? 'integer' : type;
}

/** @param words  the variable with the words of a column of texts, by their numbers */
function typed(column: string, type: SqlType, words: string): string {
  const { nothing } = stored[type];
  switch (type) {
    case 'varchar':
      // What stands for null is beyond the end of the list, which gives null.
      return `getvariable('${words}')[${column}::integer + 1]`;
    case 'date':
      return `case when ${column} <> ${nothing} then date '1970-01-01' + ${column} end`;
    case 'boolean':
      return `case when ${column} <> ${nothing} then ${column} = 1 end`;
    default:
      return `nullif(${column}, ${nothing})`;
  }
}

/** A name that SQL takes for a name, whatever is in it. */
export function identifier(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error('a register or column name that is no SQL name');
  return name;
}
