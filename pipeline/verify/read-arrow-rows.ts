import { tableFromIPC } from 'apache-arrow';
import type { DataRows, DataValue } from './data-rows.ts';

export function readArrowRows(bytes: Uint8Array): DataRows {
  const table = tableFromIPC(bytes);
  // A file may claim more rows than there are bytes.
  if (table.numRows > bytes.byteLength) throw new Error('more rows than the file can hold');
  const columns = table.schema.fields.map(({ name }) => name);
  const vectors = columns.map((name) => table.getChild(name));
  return {
    columns,
    rows: Array.from({ length: table.numRows }, (_, row) =>
      vectors.map((vector) => dataValue(vector?.get(row))),
    ),
  };
}

function dataValue(value: unknown): DataValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return null;
}
