import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { bupKontakt, skolaElev, skolaResurs } from '../support/example-registers.ts';
import { seeded } from '../support/invented-children.ts';
import {
  cell,
  countsOf,
  onlyDelivery,
  problemsOf,
  registerFiles,
  request,
  textOf,
} from '../support/register-files.ts';
import { type Cell, cellsOfText, workbook } from '../support/write-workbook.ts';

/** As a spreadsheet keeps them: dates as dates, years and identities as numbers, truths as truths. */
function kept(field: string): Cell {
  if (/^\d{4}-\d\d-\d\d$/.test(field)) return new Date(`${field}T00:00:00Z`);
  if (/^[1-9]\d*$/.test(field)) return Number(field);
  return field;
}

const asKept = (text: string) => cellsOfText(text).map((row) => row.map(kept));

const contacts = (bytes: Uint8Array, name = 'bup_kontakt.xlsx') =>
  request('child-psychiatry', registerFiles({ [name]: bytes }));

describe('a workbook', () => {
  it('gives the counts that its text gives, with dates and numbers as a spreadsheet keeps them', async () => {
    const plain = await onlyDelivery(contacts(Buffer.from(bupKontakt), 'a.csv'));
    for (const cells of [cellsOfText(bupKontakt), asKept(bupKontakt)]) {
      const delivery = await onlyDelivery(contacts(await workbook([cells])));
      expect(countsOf(delivery)).toEqual(countsOf(plain));
      expect(textOf(delivery, 'receipt.txt')).toMatch(/Teckenkodning:\s+xlsx/);
    }
  });

  it('may have a title above, a total line below, and a municipality code that has lost its zero', async () => {
    const cells: Cell[][] = [
      ['Uttag BUP 2019'],
      [],
      ...asKept(bupKontakt.replaceAll('0182', '182')),
      ['Summa', 5],
    ];
    const delivery = await onlyDelivery(contacts(await workbook([cells])));
    expect(cell(delivery, 'bup.children_current').value).toBe('1');
  });

  it('tells on which row of the sheet a rejected row stands', async () => {
    const marked = bupKontakt
      .replaceAll(/^/gm, 'N;')
      .replace('N;Patient', 'Skyddad identitet;Patient')
      .replace(/N;$/, '');
    const cells = cellsOfText(marked.replace('2019-02-12', '05/03/2019'));
    const delivery = await onlyDelivery(contacts(await workbook([[['Titel'], [], ...cells]])));
    expect(textOf(delivery, 'receipt.txt')).toContain('kan förväxlas: 1 rad, på rad 4');
  });

  it('may hold several registers on sheets of their own, beside sheets that are none', async () => {
    const bytes = await workbook([
      [['Om uttaget'], ['Gjort i februari']],
      asKept(skolaElev),
      asKept(skolaResurs),
    ]);
    const delivery = await onlyDelivery(request('school', registerFiles({ 'skola.xlsx': bytes })));
    expect(cell(delivery, 'school.children_individual_resource').value).toBe('1');
    expect(cell(delivery, 'adapted_school.children_enrolled').value).toBe('1');
  });

  it('is refused where no sheet is a register, where it has no rows, and where it is broken or protected', async () => {
    const good = await workbook([asKept(bupKontakt)]);
    const codes = async (bytes: Uint8Array) => (await problemsOf(contacts(bytes))).map(({ code }) => code);
    expect(await codes(await workbook([[['a', 'b']], [['c', 'd']]]))).toEqual([
      'REGISTER-003',
      'REGISTER-003',
    ]);
    expect(await codes(await workbook([[]]))).toEqual(['REGISTER-004']);
    expect(await codes(good.slice(0, good.length / 2))).toEqual(['REGISTER-001']);
    expect(await codes(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200, 7)]))).toEqual([
      'REGISTER-001',
    ]);
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    const [problem] = await problemsOf(contacts(old));
    expect(problem).toMatchObject({ code: 'REGISTER-001', found: expect.stringContaining('password') });
  });
});

describe('every way in which the bytes may come', () => {
  it.each([1, 2, 3])('gives the same counts and the same rejected rows, seed %i', async (seed) => {
    const random = seeded(seed);
    const pick = (values: readonly string[]) => values[random(values.length)] ?? '';
    const rows = Array.from({ length: 300 }, () =>
      [
        `P${random(60)}`,
        pick(['2008', '2011', '2015', 'okänt', '']),
        pick(['K', 'Pojke', 'flicka', 'å']),
        pick(['0182', '182', '0160', 'Öckerö']),
        pick(['2019-02-12', '20190903', '190415', '05/03/2019', '2018-12-30']),
        pick(['BESÖK', 'Återbesök', 'Distans', 'häst']),
        pick(['GENOMFÖRD', 'Utförd', 'Återbud', '']),
        'BUP Exempel',
        'Region',
      ].join(';'),
    );
    const header = bupKontakt.slice(0, bupKontakt.indexOf('\n'));
    const text = `${[header, ...rows].join('\n')}\n`;
    const ways: Record<string, string | Uint8Array> = {
      'a.csv': text,
      'b.csv': iconv.encode(text.replaceAll('\n', '\r\n'), 'windows-1252'),
      'c.csv': iconv.encode(text.replaceAll(';', '\t'), 'cp850'),
      'd.csv': iconv.encode(text.replaceAll(/[^;\n]+/g, '"$&"'), 'utf-8', { addBOM: true }),
      'e.xlsx': await workbook([cellsOfText(text)]),
    };
    const read = async (name: string) => {
      const delivery = await onlyDelivery(contacts(Buffer.from(ways[name] ?? ''), name));
      const told = textOf(delivery, 'receipt.txt').replaceAll(/(Teckenkodning|counts\.csv).*/g, '');
      return [countsOf(delivery), told];
    };
    const [first, ...others] = Object.keys(ways);
    const expected = await read(first ?? '');
    for (const other of others) expect(await read(other)).toEqual(expected);
  });
});
