import type { SqlType, Value } from '../../../sources/register/column-type.ts';
import type { RegisterDefinition } from '../../../sources/register/register-definition.ts';
import { NOTHING, type RowTable } from '../../../sources/register/row-table.ts';

/** Keeps the rows of a register as the values that their integers stand for; dates stay days. */
export class ValueTable implements RowTable {
  readonly rows: (readonly Value[])[] = [];
  readonly #types: readonly SqlType[];
  readonly #texts: string[] = [];

  constructor(register: RegisterDefinition) {
    this.#types = register.columns.flatMap(({ type }) => type.gives.map((given) => given.type));
  }

  numberOf(_column: number, text: string): number {
    const known = this.#texts.indexOf(text);
    return known >= 0 ? known : this.#texts.push(text) - 1;
  }

  append(row: Int32Array): void {
    this.rows.push(this.#types.map((type, i) => this.#valueOf(type, row[i] ?? NOTHING)));
  }

  #valueOf(type: SqlType, integer: number): Value {
    if (integer === NOTHING) return null;
    if (type === 'varchar') return this.#texts[integer] ?? null;
    return type === 'boolean' ? integer === 1 : integer;
  }
}
