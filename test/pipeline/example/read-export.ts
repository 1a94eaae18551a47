import iconv from 'iconv-lite';
import { exportBytes, type RegisterExport } from '../../../pipeline/example/register-export.ts';

/** A register file taken apart with nothing but splitting: no reader of the program has a part in it. */
export interface ReadExport {
  readonly bytes: Buffer;
  readonly lines: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The fields of a column, by its name in the header, in the order of the rows. */
  column(header: string): string[];
}

export function readExport(register: RegisterExport): ReadExport {
  const bytes = exportBytes(register);
  const text = bytes[0] === 0xef ? bytes.toString('utf8').slice(1) : iconv.decode(bytes, 'windows-1252');
  const lines = text.split('\r\n');
  const table = lines.map((line) => line.split(';')).filter((fields) => fields.length > 6);
  const [header = [], ...rows] = table;
  const columns = new Map<string, string[]>();
  return {
    bytes,
    lines,
    rows,
    column(name) {
      const index = header.indexOf(name);
      if (index < 0) throw new Error(`no column ${name}`);
      const fields = columns.get(name) ?? rows.map((row) => row[index] ?? '');
      columns.set(name, fields);
      return fields;
    },
  };
}
