import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, type PlainTable } from '../../../../outputs/site/browser/csv-text.ts';

const signColumn = (column: string): string => `${column}, tecken`;

function table(cells: readonly string[], label = 'Totalt'): PlainTable {
  return { head: ['Kön', ...cells.map((_, i) => `${2021 + i}`)], rows: [{ label, cells }], below: [] };
}

/** The row of figures as a spreadsheet splits it. */
function row(cells: readonly string[]): string {
  return csvText(table(cells), signColumn).split('\r\n')[1] ?? '';
}

describe('a table of the page as CSV', () => {
  it('has a byte order mark, semicolons and CRLF, and says below where the figures come from', () => {
    const whole: PlainTable = {
      head: ['Kön', '2024', '2025'],
      rows: [
        { label: 'Totalt', cells: ['1\u202f234', '250\u202fp'] },
        { label: 'Flickor', cells: ['..', '12,5'] },
      ],
      below: ['Källa: Socialtjänsten; uttag 2026.', 'UTKAST'],
    };
    expect(csvText(whole, signColumn)).toBe(
      [
        '\ufeffKön;2024;2025;2025, tecken',
        'Totalt;1234;250;p',
        'Flickor;..;12,5;',
        '',
        '"Källa: Socialtjänsten; uttag 2026."',
        'UTKAST',
        '',
      ].join('\r\n'),
    );
  });

  it('writes numbers that can be calculated with, with a decimal comma whatever the page has', () => {
    expect(row(['1\u202f234\u202f567', '12,5', '12.5', '\u22123,0', '0'])).toBe(
      'Totalt;1234567;12,5;12,5;-3,0;0',
    );
  });

  it('takes marks apart from their number, several too', () => {
    expect(row(['535\u202fp\u202fr'])).toBe('Totalt;535;p\u202fr');
  });

  it('leaves a sign where it stands: nothing takes its place', () => {
    expect(row(['..', '-', '…', '.'])).toBe('Totalt;..;-;…;.');
  });

  it('lets no label begin a formula', () => {
    const lines = csvText(table(['1'], '=HYPERLINK("x")'), signColumn);
    expect(lines).toContain('"\'=HYPERLINK(""x"")";1');
  });

  it('is read back by another program, label by label, with no formula in it', () => {
    const sign = fc.constantFrom(...'=+-@＝"\';,\t\r\n 12aå');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: sign }), { minLength: 1 }), (labels) => {
        const rows = labels.map((label, i) => ({ label, cells: [String(i)] }));
        const text = csvText({ head: ['Kön', '2025'], rows, below: [] }, signColumn);
        const read: string[][] = parse(text, {
          bom: true,
          delimiter: ';',
          record_delimiter: '\r\n',
          relax_column_count: true,
        });
        expect(read.slice(1, -1).map(([label]) => (label ?? '').replaceAll("'", ''))).toEqual(
          labels.map((label) => label.replaceAll("'", '')),
        );
        for (const [label = ''] of read) expect(label).not.toMatch(/^\s*([=+@]|-(?!\d+(,\d+)?$).)/);
      }),
    );
  });
});
