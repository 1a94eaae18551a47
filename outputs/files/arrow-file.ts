import {
  type DataType as ArrowType,
  Dictionary,
  Field,
  Float64,
  Int32,
  Schema,
  Table,
  tableToIPC,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import type { DataColumn, DataRow } from './data-column.ts';

/**
 * The rows as an Arrow IPC file: dictionary-coded text, null for a number that there is not, and what the file is
 * about in the metadata of its schema. Not compressed, so that every reader can open it.
 */
export function arrowFile<Name extends string>(
  columns: readonly DataColumn<Name>[],
  rows: readonly DataRow<Name>[],
  metadata: ReadonlyMap<string, string>,
): Uint8Array {
  const typed = columns.map((column, position) => ({ ...column, arrow: arrowType(column.type, position) }));
  const fields = typed.map(
    ({ name, type, meaning, arrow }) =>
      new Field(name, arrow, type !== 'text', new Map([['meaning', meaning.sv]])),
  );
  const vectors = typed.map(({ name, arrow }) => {
    const values = rows.map((row) => row[name]);
    return [name, vectorFromArray(values, arrow)] as const;
  });
  return tableToIPC(new Table(new Schema(fields, new Map(metadata)), Object.fromEntries(vectors)), 'file');
}

/** Dictionaries are numbered by column: left to itself the package counts on from file to file. */
function arrowType(type: DataColumn<string>['type'], position: number): ArrowType {
  if (type === 'text') return new Dictionary(new Utf8(), new Int32(), position);
  return type === 'integer' ? new Int32() : new Float64();
}
