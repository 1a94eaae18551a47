import { describe, expect, it } from 'vitest';
import { cellsOfIndicator } from '../../../indicators/catalogue/catalogue.ts';
import { codeColumns, countsSheet, headings, helpSheet } from '../../../sources/template/template-columns.ts';
import { writeTemplate } from '../../../sources/template/write-template.ts';
import { sheetsOf } from '../../support/fill-template.ts';
import { builtInCatalogue } from '../support/built-in-catalogue.ts';

const catalogue = builtInCatalogue();
const order = {
  municipalityName: 'Exempelby',
  contact: 'statistik@exempelby.example',
  lastDate: '2027-02-15',
};

const write = (source: string, more: { municipalityName?: string; year?: number } = {}) =>
  writeTemplate(
    { source, year: more.year ?? 2026, municipality: '0199', catalogue },
    { ...order, municipalityName: more.municipalityName ?? order.municipalityName },
  );

async function rowsOf(source: string): Promise<Map<string, string | number | null>[]> {
  const [header = [], ...rows] = (await sheetsOf(await write(source))).get(countsSheet) ?? [];
  return rows.map((row) => new Map(row.map((field, i) => [String(header[i]), field])));
}

describe('a template for counts kept by hand', () => {
  it('has a sheet of instructions and a sheet of counts with its headings in row 1', async () => {
    const sheets = await sheetsOf(await write('child-health-centres'));
    expect([...sheets.keys()]).toEqual([helpSheet, countsSheet]);
    expect(sheets.get(countsSheet)?.[0]).toEqual(headings);
    const help = (sheets.get(helpSheet) ?? []).join('\n');
    expect(help).toContain('Exempelby, 2026');
    expect(help).toContain('2027-02-15');
    expect(help).toContain('saknas');
    expect(help).toContain('--counts mall-child-health-centres-2026.xlsx --year 2026');
  });

  it('has one row for each cell of each indicator, in the order of the catalogue, with the codes of the contract', async () => {
    const rows = await rowsOf('child-psychiatry');
    const own = catalogue.indicators.filter(({ source }) => source === 'child-psychiatry');
    const expected = own.flatMap((indicator) =>
      cellsOfIndicator(catalogue, indicator).map(({ area_code, sex, age_band, school_form, type }) =>
        [
          indicator.id,
          '1',
          '2026',
          indicator.period,
          '0199',
          area_code,
          'test-1',
          sex,
          age_band,
          school_form,
          type,
        ].join(),
      ),
    );
    expect(rows.map((row) => codeColumns.map((column) => row.get(column)).join())).toEqual(expected);
  });

  it('says each code in Swedish, and nothing where the indicator is not broken down', async () => {
    const rows = await rowsOf('social-services');
    const found = rows.find(
      (row) => row.get('indicator_id') === 'bou.children_investigated' && row.get('sex') === 'F',
    );
    expect(['Kön', 'Ålder', 'Område', 'Skolform'].map((name) => found?.get(name))).toEqual([
      'Flickor',
      'Totalt',
      'Totalt',
      null,
    ]);
  });

  it('leaves every count and every number of persons to be filled in', async () => {
    for (const row of await rowsOf('school'))
      expect([row.get('Antal'), row.get('Antal personer')]).toEqual([null, null]);
  });

  it('is the same bytes each time, and other bytes for another year', async () => {
    const [first, second, later] = [
      await write('school'),
      await write('school'),
      await write('school', { year: 2027 }),
    ];
    expect(Buffer.from(second).equals(first)).toBe(true);
    expect(Buffer.from(later).equals(first)).toBe(false);
  });

  it('keeps a text that looks like a formula as text', async () => {
    const sheets = await sheetsOf(await write('school', { municipalityName: '=1+1' }));
    expect(sheets.get(helpSheet)?.[0]?.[0]).toBe('Antal till Samlad bild: =1+1, 2026');
  });
});
