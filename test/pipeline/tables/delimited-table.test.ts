import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DelimitedTable, readDelimitedTable } from '../../../pipeline/tables/delimited-table.ts';
import { makeTableFolder, type TableFolder } from './samlad-on-tables.ts';

let folder: TableFolder;
beforeEach(async () => {
  folder = await makeTableFolder();
});
afterEach(() => folder.remove());

async function read(text: string | Uint8Array, needed: readonly string[], notesMayFollow = false) {
  await folder.write('table.csv', text);
  return readDelimitedTable(folder.path('table.csv'), { needed, optional: ['c'], notesMayFollow });
}

/** The texts of a column, row by row. */
function textsOf(table: DelimitedTable | null, name: string): string[] {
  const column = table?.column(name);
  return column ? Array.from(column.at, (place) => column.texts[place] ?? '') : [];
}

describe('a delimited table', () => {
  it.each([',', ';', '\t'])('is parted by %j', async (delimiter) => {
    const { table } = await read(`a,b\n1,x\n 2 ,y\n`.replaceAll(',', delimiter), ['b', 'a']);
    expect(textsOf(table, 'a')).toEqual(['1', '2']);
    expect(textsOf(table, 'b')).toEqual(['x', 'y']);
    expect([...(table?.lines ?? [])]).toEqual([2, 3]);
  });

  it('begins at the first line that has all columns', async () => {
    const { table } = await read('A title; of b\n\nb\n\nb;c;a\n1;2;3\n', ['a', 'b']);
    expect(textsOf(table, 'a')).toEqual(['3']);
    expect(textsOf(table, 'c')).toEqual(['2']);
    expect([...(table?.lines ?? [])]).toEqual([6]);
  });

  it('keeps what stands between quotation marks', async () => {
    const { table } = await read('a,b\n"x,1","say ""no"""\n', ['a', 'b']);
    expect(textsOf(table, 'a')).toEqual(['x,1']);
    expect(textsOf(table, 'b')).toEqual(['say "no"']);
  });

  it('reads more rows than it first has room for, and each text once', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `${i % 7},x`).join('\n');
    const { table } = await read(`a,b\n${rows}\n`, ['a', 'b']);
    expect(table?.rows).toBe(5000);
    expect(table?.column('a')?.texts).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    expect(textsOf(table, 'a')[4999]).toBe(String(4999 % 7));
  });

  it('ends where the notes begin, if notes may follow', async () => {
    const text = 'a;b;\n1;x;\n\nA note.\nAnother; in two parts\n';
    expect(textsOf((await read(text, ['a'], true)).table, 'a')).toEqual(['1']);
    const { problems } = await read(text, ['a']);
    expect(problems.map(({ code, place, found }) => `${code} ${place.line} ${found}`)).toEqual([
      'TABLE-004 4 1 field',
      'TABLE-004 5 2 fields',
    ]);
  });

  it.each([
    ['', 'TABLE-003 1 no header'],
    ['a;b\n', 'TABLE-004 1 no rows'],
    ['b;c\n1;2\n', 'TABLE-003 1 no column "a"'],
    ['a;b\n"1;2\n3;4\n', 'TABLE-004 2 a quotation mark that never closes'],
    ['a;b\n1;\u00002\n', 'TABLE-002  bytes that are no text'],
  ])('says what is wrong with %j', async (text, expected) => {
    const { table, problems } = await read(text, ['a', 'b']);
    expect(table).toBeNull();
    expect(problems.map(({ code, place, found }) => `${code} ${place.line ?? ''} ${found}`)).toEqual([
      expected,
    ]);
  });
});
