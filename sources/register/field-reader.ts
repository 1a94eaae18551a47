import { ByteDictionary } from './byte-dictionary.ts';
import type { Reading, ReadingContext, Value } from './column-type.ts';
import type { RegisterText } from './decode-register.ts';
import type { DelimitedRows } from './delimited-rows.ts';
import type { ColumnDefinition } from './register-definition.ts';
import { resized } from './resized.ts';
import { NOTHING, type RowTable } from './row-table.ts';

/** What a row must stop for; a field without any of them is just its values. */
const [REJECTED, REMARK, IN_FORCE] = [1, 2, 4];

/**
 * One column of a register file: the type's reader is asked once for each distinct field, and rows then look up what
 * it said. So all files are read by the same rules, whatever their encoding and size.
 */
export class FieldReader {
  readonly name: string;
  readonly #position: number | undefined;
  readonly #read: (text: string) => Reading;
  readonly #text: RegisterText;
  readonly #table: RowTable;
  /** Of the first table column that the field gives. */
  readonly #column: number;
  readonly #dictionary = new ByteDictionary();
  readonly #readings: Reading[] = [];
  #flags = new Uint8Array(256);
  readonly #values: Int32Array[];

  constructor(
    definition: ColumnDefinition,
    column: number,
    position: number | undefined,
    text: RegisterText,
    context: ReadingContext,
    table: RowTable,
  ) {
    this.name = definition.name;
    this.#column = column;
    this.#position = position;
    this.#read = definition.type.reader(context);
    this.#text = text;
    this.#table = table;
    this.#values = definition.type.gives.map(() => new Int32Array(256));
  }

  /** The number of the field in the current row, for the other methods; -1 where the file has no such column. */
  fieldOf(rows: DelimitedRows): number {
    if (this.#position === undefined) return -1;
    const [start, end] = [rows.start(this.#position), rows.end(this.#position)];
    const known = this.#readings.length;
    const field = this.#dictionary.numberOf(rows.bytes, rows.view, start, end);
    if (field === known) this.#remember(field, this.#read(this.#text.textAt(rows.bytes, start, end)));
    return field;
  }

  /** Zero where {@link readingOf} has nothing to say but values. */
  flagsOf(field: number): number {
    return field < 0 ? 0 : (this.#flags[field] ?? 0);
  }

  readingOf(field: number): Reading | undefined {
    return this.#readings[field];
  }

  /** Puts the field's integers into a row, from the column's own place on. */
  write(field: number, row: Int32Array): void {
    const [column, values] = [this.#column, this.#values];
    for (let i = 0; i < values.length; i++)
      row[column + i] = field < 0 ? NOTHING : (values[i]?.[field] ?? NOTHING);
  }

  #remember(field: number, reading: Reading): void {
    if (field === this.#flags.length) {
      this.#flags = resized(this.#flags, new Uint8Array(field * 2));
      for (const [i, values] of this.#values.entries())
        this.#values[i] = resized(values, new Int32Array(field * 2));
    }
    // A long column of ids is read once each: what was said of them need not be kept.
    this.#readings.push(hasWords(reading) ? reading : plain);
    if ('rejected' in reading) {
      this.#flags[field] = REJECTED;
      return;
    }
    this.#flags[field] = (reading.remark ? REMARK : 0) | (reading.inForce ? IN_FORCE : 0);
    for (const [i, value] of reading.values.entries()) {
      const values = this.#values[i];
      if (values) values[field] = this.#integerOf(value, i);
    }
  }

  #integerOf(value: Value, i: number): number {
    if (value === null) return NOTHING;
    if (typeof value === 'string') return this.#table.numberOf(this.#column + i, value);
    return Number(value);
  }
}

const plain: Reading = { values: [] };

function hasWords(reading: Reading): boolean {
  return 'rejected' in reading || reading.remark !== undefined || reading.inForce !== undefined;
}
