import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile, harmless } from '../../../outputs/files/csv-file.ts';
import type { DataColumn } from '../../../outputs/files/data-column.ts';

const columns: readonly DataColumn<'label' | 'value'>[] = [
  { name: 'label', type: 'text', meaning: { sv: 'Namn', en: 'Name' } },
  { name: 'value', type: 'number', meaning: { sv: 'Värde', en: 'Value' } },
];

describe('a CSV file', () => {
  it('has a byte order mark, one head line, commas, decimal points and nothing for null', () => {
    const bytes = csvFile(columns, [
      { label: 'Norra, ”Ängen”', value: 12.5 },
      { label: 'Södra "B"', value: null },
    ]);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('label,value\n"Norra, ”Ängen”",12.5\n"Södra ""B""",\n');
  });

  it('gives back every text and number to another reader, but for the apostrophes', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'Å', ',', '"', '\n', '\r', ';', '=', '-', '@', "'", ' ', '\t'),
    });
    const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(fc.record({ label: text, value })), (rows) => {
        const back: string[][] = parse(csvFile(columns, rows), { bom: true, record_delimiter: '\n' });
        expect(back).toEqual([
          ['label', 'value'],
          ...rows.map(({ label, value }) => [harmless(label), value === null ? '' : String(value)]),
        ]);
      }),
    );
  });
});

describe('text in a spreadsheet', () => {
  it.each(['=1+1', '+46', '-5', '@SUM(A1)', '＝1+1', '\t=1', '  =1'])('is no formula: %j', (text) => {
    expect(harmless(text)).toBe(text.replace(/[=+\-@＝]/, "'$&"));
  });

  it.each(['Torget', '0–5 år', 'a=b', '1-2', "'=1", ''])(
    'stays as it is where it is harmless: %j',
    (text) => {
      expect(harmless(text)).toBe(text);
    },
  );

  it('is no formula where a Swedish Excel splits the line at a semicolon', () => {
    expect(harmless('Torget;=HYPERLINK("http://x");b')).toBe(`Torget;'=HYPERLINK("http://x");b`);
  });

  it('never begins a cell with a sign that starts a formula, however the line is split', () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', ';', '\t', '\n', ' ', 'a', "'", '＝'),
    });
    fc.assert(
      fc.property(text, (label) => {
        for (const cell of harmless(label).split(/[;\t\n\r]/))
          expect(cell.trim()).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
    );
  });
});
