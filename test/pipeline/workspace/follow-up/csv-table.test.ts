import { describe, expect, it } from 'vitest';
import { formatPlace, type Problem } from '../../../../indicators/model/problem.ts';
import { csvTable } from '../../../../pipeline/workspace/follow-up/csv-table.ts';

const columns = { id: 'filled', name: 'filled', cost: 'may be empty', note: 'may be empty' } as const;

const shown = (problems: readonly Problem[]) =>
  problems.map(({ code, place, found, expected }) => `${code} ${formatPlace(place)} ${found} / ${expected}`);

function cells(text: string) {
  const { rows, complete, problems } = csvTable('t.csv', text, columns);
  const read = rows.map((row) => ({
    at: formatPlace(row.at()),
    id: row.id('id'),
    name: row.filled('name'),
    cost: row.whole('cost'),
    note: row.words('note'),
  }));
  return { read, complete, shown: shown(problems) };
}

describe('a CSV file of follow-up/', () => {
  it('goes by the names of its columns, parted by commas or semicolons, with or without byte order mark', () => {
    const row = { at: 't.csv:2', id: 'a', name: 'A', cost: 5, note: null };
    for (const text of [
      'id,name,cost,note\na,A,5,\n',
      '\ufeffnote;cost;name;id\r\n;5;A;a',
      'cost,id,name\n 5 , a ,A',
    ])
      expect(cells(text)).toEqual({ read: [row], complete: true, shown: [] });
  });

  it('knows on which line a row begins, after line ends in cells and empty lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['id,name,note', 'a,"A', 'B', 'C",x', '', 'b,B,', ',,', 'c,"C', 'D",y', 'd,D,'].join(end);
      expect(cells(text).read.map(({ at, name }) => [at, name])).toEqual([
        ['t.csv:2', 'A\nB\nC'],
        ['t.csv:6', 'B'],
        ['t.csv:8', 'C\nD'],
        ['t.csv:10', 'D'],
      ]);
    }
  });

  it('is empty, or has its columns, each once, and no others', () => {
    expect(cells('')).toEqual({ read: [], complete: true, shown: [] });
    expect(cells('id,name\n')).toEqual({ read: [], complete: true, shown: [] });
    expect(cells('id,namn,cost,cost\na,A,5,6\n').shown).toEqual([
      'FOLLOW-UP-004 t.csv:1 the column namn / only id, name, cost, note',
      'FOLLOW-UP-004 t.csv:1 the column cost twice / each column once',
      'FOLLOW-UP-004 t.csv:1 no column name / id, name, cost, note',
    ]);
  });

  it('without a header is refused, and its first row is not repeated', () => {
    const { shown, complete } = cells('a,Föräldragrupper,3,\n');
    expect(shown).toEqual(['FOLLOW-UP-004 t.csv:1 another header / id,name,cost,note']);
    expect(complete).toBe(false);
  });

  it('that is no CSV is refused with its line, and what stands there is not repeated', () => {
    expect(cells('id,name\na,A\nb,x"4\n').shown).toEqual([
      'FOLLOW-UP-004 t.csv:3 text that is no CSV / quotes around whole cells',
    ]);
  });

  it('tells of a row with too many or too few columns, and reads the others', () => {
    const { read, complete, shown } = cells('id,name\na,A,1\nb\nc,C\n');
    expect(read.map(({ id }) => id)).toEqual(['c']);
    expect(complete).toBe(false);
    expect(shown).toEqual([
      'FOLLOW-UP-004 t.csv:2 3 columns / 2 columns',
      'FOLLOW-UP-004 t.csv:3 1 columns / 2 columns',
    ]);
  });
});

describe('a row of it', () => {
  const all = { text: 'may be empty' } as const;
  const asked = <T>(cell: string, ask: (row: ReturnType<typeof rowWith>) => T) => {
    const table = csvTable('t.csv', `text;b\n"${cell}";x`, { ...all, b: 'filled' });
    const [row] = table.rows;
    if (!row) throw new Error('the file has a row');
    return { value: ask(row), wrong: table.problems.map(({ expected }) => expected) };
  };
  const rowWith = (cell: string) => {
    const [row] = csvTable('t.csv', `text;b\n"${cell}";x`, { ...all, b: 'filled' }).rows;
    if (!row) throw new Error('the file has a row');
    return row;
  };

  it.each(['0', '39000', '007'])('takes %j for a whole number', (cell) => {
    expect(asked(cell, (row) => row.whole('text'))).toEqual({ value: Number(cell), wrong: [] });
  });

  it.each(['-1', '1.0', '1,5', '39 000', '1e3', 'ett', '3 st', '9999999999999'])(
    'does not take %j for one',
    (cell) => {
      expect(asked(cell, (row) => row.whole('text'))).toEqual({
        value: null,
        wrong: ['a whole number, digits alone'],
      });
    },
  );

  it('has dates that exist, years, choices, lists and yes or no; what is empty is null', () => {
    expect(asked('2016-02-29', (row) => row.date('text'))).toEqual({ value: '2016-02-29', wrong: [] });
    expect(asked('2015-02-29', (row) => row.date('text')).wrong).toHaveLength(1);
    expect(asked('2015', (row) => row.year('text'))).toEqual({ value: 2015, wrong: [] });
    expect(asked('1815', (row) => row.year('text')).wrong).toEqual(['a year from 1990 to 2100']);
    expect(asked('2013-10-02 | 2014', (row) => row.dates('text')).value).toEqual(['2013-10-02', '2014']);
    expect(asked('2013-10-02|i höst', (row) => row.dates('text')).wrong).toHaveLength(1);
    expect(asked('a', (row) => row.choice('text', ['a', 'b'])).value).toBe('a');
    expect(asked('A', (row) => row.choice('text', ['a', 'b']))).toEqual({
      value: null,
      wrong: ['one of: a, b'],
    });
    expect([asked('yes', (row) => row.yes('text')), asked('no', (row) => row.yes('text'))]).toMatchObject([
      { value: true },
      { value: false },
    ]);
    expect(asked('ja', (row) => row.yes('text')).wrong).toEqual(['yes, no or nothing']);
    const nothing = asked('', (row) => [
      row.whole('text'),
      row.date('text'),
      row.words('text'),
      row.reference('text'),
      row.choice('text', ['a']),
      row.yes('text'),
      row.dates('text'),
    ]);
    expect(nothing).toEqual({ value: [null, null, null, null, null, false, []], wrong: [] });
  });

  it('has ids with a letter, so that a number in the wrong column is never shown as one', () => {
    expect(asked('3', (row) => row.reference('text')).value).toBeNull();
    expect(asked('Polisen', (row) => row.id('text')).wrong).toHaveLength(1);
    expect(asked('a:b', (row) => row.id('text')).wrong).toHaveLength(1);
    expect(asked('polisen-2015', (row) => row.reference('text')).value).toBe('polisen-2015');
  });

  it('asks for what must not be empty, and for no longer text than readers read', () => {
    const table = csvTable('t.csv', `id,name\na,\n,${'x'.repeat(2001)}\n`, columns);
    for (const row of table.rows) [row.id('id'), row.filled('name')];
    expect(shown(table.problems)).toEqual([
      'FOLLOW-UP-005 t.csv:2:name nothing / a cell that is filled in',
      'FOLLOW-UP-005 t.csv:3:id nothing / a cell that is filled in',
      'FOLLOW-UP-005 t.csv:3:name a longer text / at most 2000 characters',
    ]);
  });
});
