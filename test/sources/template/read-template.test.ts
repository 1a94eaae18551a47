import { strToU8, unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatPlace } from '../../../indicators/model/problem.ts';
import { readTemplate } from '../../../sources/template/read-template.ts';
import { writeTemplate } from '../../../sources/template/write-template.ts';
import { filledIn, type SheetRows, sheetsOf, valueAt, workbookOf } from '../../support/fill-template.ts';
import { builtInCatalogue } from '../support/built-in-catalogue.ts';

/** A number of the tax agency's test pattern. */
const girl = '200808092381';

let template: Uint8Array;
beforeAll(async () => {
  const asked = {
    source: 'child-health-centres',
    year: 2026,
    municipality: '0199',
    catalogue: builtInCatalogue(),
  };
  const order = { municipalityName: 'Exempelby', contact: 'x@y.example', lastDate: '2027-02-15' };
  template = await writeTemplate(asked, order);
});

/** Fills each row with 3, changes one value by its row in the sheet, and reads the file back. */
async function readWith(row: number, value: string | number | null) {
  const bytes = await filledIn(
    template,
    () => [3, null],
    (rows) =>
      rows.map((fields, i) => fields.map((field, at) => (i === row - 1 && at === valueAt ? value : field))),
  );
  return readTemplate('mall.xlsx', bytes);
}

async function places(bytes: Uint8Array): Promise<string[]> {
  const { problems } = await readTemplate('mall.xlsx', bytes);
  return problems.map(({ code, place }) => `${code} ${formatPlace(place)}`);
}

describe('a template that was filled in', () => {
  it('gives each row with its codes, its number and its place in the sheet', async () => {
    const { rows, problems } = await readWith(3, 0);
    expect(problems).toEqual([]);
    expect(rows.map(({ line, codes, value }) => `${line} ${codes.age_band} ${value}`)).toEqual([
      '2 T 3',
      '3 0-1 0',
      '4 2-3 3',
      '5 4-5 3',
    ]);
  });

  it('may hold whole numbers as Excel or people write them', async () => {
    for (const [written, value] of [
      ['1 234', 1234],
      ['1\u00a0234', 1234],
      [' 12 ', 12],
      ['0', 0],
      ['saknas', null],
      ['Saknas', null],
    ] as const) {
      const { rows, problems } = await readWith(3, written);
      expect(problems).toEqual([]);
      expect(rows[1]?.value).toBe(value);
    }
  });

  it('may hold nothing else: the row is told, never what stands there', async () => {
    for (const [written, found] of [
      [null, 'nothing filled in'],
      [2.5, 'a number that is no integer'],
      ['2,5', 'a number that is no integer'],
      [-1, 'a number below zero'],
      ['ca 4', 'something that is no number'],
      ['4O', 'something that is no number'],
      ['1 23', 'something that is no number'],
    ] as const) {
      const { problems } = await readWith(3, written);
      expect(problems.map(({ code, place }) => `${code} ${formatPlace(place)}`)).toEqual([
        'TEMPLATE-002 mall.xlsx:3:Antal',
      ]);
      expect(problems[0]?.found).toBe(found);
    }
  });

  it('tells of all its rows at once', async () => {
    expect(await places(template)).toEqual([2, 3, 4, 5].map((row) => `TEMPLATE-002 mall.xlsx:${row}:Antal`));
  });

  it('tells of codes that no delivery can hold', async () => {
    const bytes = await filledIn(
      template,
      () => [3, null],
      (rows) => rows.map((row, i) => (i === 2 ? row.map((field) => (field === '0199' ? 199 : field)) : row)),
    );
    expect(await places(bytes)).toEqual(['TEMPLATE-002 mall.xlsx:3:municipality']);
  });

  it('is known by its sheet and its headings, in whatever order the columns stand', async () => {
    const reversed = await filledIn(
      template,
      () => [3, null],
      (rows) => rows.map((row) => [...row].reverse()),
    );
    expect(await places(reversed)).toEqual([]);
    const renamed = await filledIn(
      template,
      () => [3, null],
      ([header = [], ...rows]) => [header.map((name) => (name === 'sex' ? 'kön' : name)), ...rows],
    );
    expect(await places(renamed)).toEqual(['TEMPLATE-001 mall.xlsx']);
    const sheets = await sheetsOf(template);
    sheets.delete('Antal');
    expect(await places(await workbookOf(sheets))).toEqual(['TEMPLATE-001 mall.xlsx']);
  });

  it('may have empty rows, and keeps the numbers of the others', async () => {
    const empty: SheetRows[number] = Array.from({ length: 18 }, () => null);
    const bytes = await filledIn(
      template,
      () => [3, null],
      (rows) => [...rows.slice(0, 3), empty, ...rows.slice(3), empty],
    );
    const { rows, problems } = await readTemplate('mall.xlsx', bytes);
    expect(problems).toEqual([]);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 5, 6]);
  });

  it('may be CSV with the same columns, as Excel saves it', async () => {
    const bytes = await filledIn(template, () => [3, null]);
    const rows = (await sheetsOf(bytes)).get('Antal') ?? [];
    const csv = (sign: string) => rows.map((row) => row.map((field) => field ?? '').join(sign)).join('\r\n');
    for (const file of [
      Buffer.from(csv(';')),
      Buffer.from(`\ufeff${csv(';')}\r\n`),
      iconv.encode(csv(';'), 'windows-1252'),
      Buffer.from(csv('\t')),
    ]) {
      const read = await readTemplate('mall.csv', file);
      expect(read.problems).toEqual([]);
      expect(read.rows.map(({ line, value }) => [line, value])).toEqual(
        [2, 3, 4, 5].map((line) => [line, 3]),
      );
    }
  });

  it('is refused when it is no spreadsheet, is cut, or unfolds beyond measure', async () => {
    const bomb = zipSync({ 'xl/sharedStrings.xml': new Uint8Array(70 * 1024 * 1024) });
    for (const bytes of [
      Buffer.from([0xff, 0xd8, 0xff, 0x00]),
      template.slice(0, template.length / 2),
      bomb,
      zipSync({ 'a.txt': strToU8('x') }),
    ])
      expect(await places(bytes)).toEqual(['TEMPLATE-001 mall.xlsx']);
  });
});

describe('an identity in a template', () => {
  it('is found by row in the sheet of counts, also in a column that is not read', async () => {
    const bytes = await filledIn(
      template,
      () => [3, null],
      (rows) => rows.map((row, i) => (i === 3 ? [girl, ...row.slice(1)] : row)),
    );
    expect(await places(bytes)).toEqual(['TEMPLATE-003 mall.xlsx:4']);
    const asNumber = await filledIn(template, () => [3, Number(girl)]);
    expect(await places(asNumber)).toContain('TEMPLATE-003 mall.xlsx:2');
  });

  it('is found in every other sheet, whatever the sheet is called', async () => {
    const sheets = await sheetsOf(await filledIn(template, () => [3, null]));
    sheets.set('Anteckningar om barnet', [['x'], [`kolla ${girl.slice(2, 8)}-${girl.slice(8)}`]]);
    expect(await places(await workbookOf(sheets))).toEqual(['TEMPLATE-003 mall.xlsx (sheet 3):2']);
  });

  it('is found in a comment, and in pieces', async () => {
    const parts = unzipSync(await filledIn(template, () => [3, null]));
    const comment = `<comments><commentList><comment ref="A1"><text><r><t>${girl.slice(0, 8)}</t></r><r><t>${girl.slice(8)}</t></r></text></comment></commentList></comments>`;
    const withComment = zipSync({ ...parts, 'xl/comments1.xml': strToU8(comment) });
    expect(await places(withComment)).toEqual([
      'TEMPLATE-003 mall.xlsx (a comment, a heading or a hidden text)',
    ]);
  });
});
