import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvFile } from '../../../outputs/files/csv-file.ts';
import { csvRows } from '../../../outputs/files/csv-rows.ts';

const columns = ['a', 'b'].map((name) => ({ name, type: 'text', meaning: { sv: 'x', en: 'x' } }) as const);

it('counts the rows of a CSV file as another reader does, whatever its fields hold', () => {
  const field = fc.string({ unit: fc.constantFrom('"', '\n', '\r', ',', 'ä', ';') });
  fc.assert(
    fc.property(fc.array(fc.record({ a: field, b: fc.option(field) })), (rows) => {
      const file = csvFile(columns, rows);
      const read: unknown[] = parse(Buffer.from(file), { bom: true, columns: true, record_delimiter: '\n' });
      expect(csvRows(file)).toBe(rows.length);
      expect(read).toHaveLength(rows.length);
    }),
  );
});

it('counts no rows where there is only a head, or nothing', () => {
  expect(csvRows(new TextEncoder().encode('a,b\n'))).toBe(0);
  expect(csvRows(new Uint8Array())).toBe(0);
});
