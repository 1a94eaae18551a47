import type { ReadingContext } from './column-type.ts';
import type { DelimitedRows } from './delimited-rows.ts';
import { FieldReader } from './field-reader.ts';
import type { RecognisedRegister } from './recognise-register.ts';
import { type RowRules, rowRules, sexConflict } from './row-rules.ts';
import type { RowTable } from './row-table.ts';

export const tooFewFields = 'raden har för få fält';

/** Reads the rows of one register file into integers: each field by its column's type, then the row as a whole. */
export class RowReader {
  /** The integers of the row that was read last, if it could be used. */
  readonly row: Int32Array;
  readonly rules: RowRules;
  readonly #columns: readonly FieldReader[];
  readonly #fields: Int32Array;
  readonly #lastNeeded: number;
  readonly #width: number;
  readonly #text: RecognisedRegister['text'];
  readonly #markedAt: number | undefined;
  readonly #remark: (text: string) => void;

  /** @param remark  told what the steward should know about a row that is used */
  constructor(
    { register, positions, width, text }: RecognisedRegister,
    context: ReadingContext,
    table: RowTable,
    remark: (text: string) => void,
  ) {
    let column = 0;
    this.#columns = register.columns.map((definition) => {
      const position = positions.get(definition.as);
      const reader = new FieldReader(definition, column, position, text, context, table);
      column += definition.type.gives.length;
      return reader;
    });
    this.row = new Int32Array(column);
    this.rules = rowRules(register, positions, context, table);
    this.#fields = new Int32Array(this.#columns.length);
    this.#lastNeeded = Math.max(...positions.values());
    this.#width = width;
    this.#text = text;
    this.#markedAt = register.protection === undefined ? undefined : positions.get(register.protection);
    this.#remark = remark;
  }

  /** Why the current row cannot be used; null when its integers are in {@link row}. */
  read(rows: DelimitedRows): string | null {
    if (rows.count <= this.#lastNeeded) return tooFewFields;
    for (let field = this.#width; field < rows.count; field++)
      if (!rows.isBlankAt(field)) return 'raden har för många fält';
    const [columns, fields, row] = [this.#columns, this.#fields, this.row];
    let flags = 0;
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i];
      if (column === undefined) continue;
      const field = column.fieldOf(rows);
      fields[i] = field;
      flags |= column.flagsOf(field);
      column.write(field, row);
    }
    const rejection = (flags === 0 ? null : this.#rejectedField()) ?? this.rules.rejectionOf(row);
    if (rejection !== null) return rejection;
    if (flags !== 0) this.#remarkOnFields();
    if (this.rules.hasSexConflict(row)) this.#remark(sexConflict);
    return null;
  }

  /** Only a plain no tells that a child is not protected: any other mark, one cut off, or no column of marks does not. */
  mayBeListed(rows: DelimitedRows): boolean {
    if (this.#markedAt === undefined || this.#markedAt >= rows.count) return false;
    const mark = this.#text.textAt(rows.bytes, rows.start(this.#markedAt), rows.end(this.#markedAt));
    return /^\s*(n|nej|0|falskt)?\s*$/i.test(mark);
  }

  #rejectedField(): string | null {
    for (const [i, column] of this.#columns.entries()) {
      const reading = column.readingOf(this.#fields[i] ?? -1);
      if (reading && 'rejected' in reading) return `${column.name} ${reading.rejected}`;
    }
    return null;
  }

  #remarkOnFields(): void {
    for (const [i, column] of this.#columns.entries()) {
      const reading = column.readingOf(this.#fields[i] ?? -1);
      if (reading && 'remark' in reading && reading.remark) this.#remark(`${column.name}: ${reading.remark}`);
      const outOfForce = this.rules.outOfForce(i, reading, this.row);
      if (outOfForce !== null) this.#remark(outOfForce);
    }
  }
}
