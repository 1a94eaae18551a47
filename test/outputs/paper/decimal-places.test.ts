import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividedText, restsOf, wordColumns } from '../../../outputs/paper/decimal-places.ts';
import type { Table, TableCell } from '../../../outputs/report-model.ts';
import { formatNumber } from '../../../outputs/wording/number-format.ts';
import { wordingOf } from '../../../outputs/wording/wording-of.ts';

describe('a cell in two', () => {
  it.each([
    ['12\u202f345', '12\u202f345', ''],
    ['12\u202f345\u202fp', '12\u202f345', '\u202fp'],
    ['\u22120,1', '\u22120', ',1'],
    ['5,25\u202fp\u202fr', '5', ',25\u202fp\u202fr'],
  ])('divides %s before the decimal sign or a mark', (text, whole, rest) => {
    expect(dividedText(cell(text, 1), ',')).toEqual({ whole, rest });
  });

  it.each(['..', '5,2–7,1', 'högre, u'])('leaves whole what is no single number: %s', (text) => {
    expect(dividedText(cell(text, null), ',')).toEqual({ whole: text, rest: '' });
  });

  it('says together what it said before, and holds all thousands and no decimals in the first', () => {
    const numbers = fc.tuple(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('', '\u202fp', '\u202fp\u202fr', '\u202fu'),
      fc.constantFrom('sv', 'en' as const),
    );
    fc.assert(
      fc.property(numbers, ([value, decimals, mark, language]) => {
        const marks = wordingOf(language === 'sv' ? 'sv' : 'en').numbers;
        const text = `${formatNumber(value, decimals, marks)}${mark}`;
        const { whole, rest } = dividedText(cell(text, value), marks.decimal);
        expect(whole + rest).toBe(text);
        const decimalsOfRest = rest.slice(0, rest.length - mark.length);
        expect(decimalsOfRest).toHaveLength(decimals === 0 ? 0 : decimals + 1);
      }),
    );
  });
});

describe('a column', () => {
  const table = tableOf([
    ['12', '1,5', '..', 'högre'],
    ['7\u202fp', '0,25', '3', '..'],
    ['..', '2,5', '4', 'lägre'],
  ]);

  it('names the second parts that it has to make room for, each once', () => {
    expect(restsOf(table, ',')).toEqual([['', '\u202fp'], [',5', ',25'], [], []]);
  });

  it('is one of words where it says something and holds no number', () => {
    expect(wordColumns(table)).toEqual([false, false, false, true]);
  });
});

function tableOf(rows: readonly (readonly string[])[]): Table {
  return {
    id: 'table',
    caption: '',
    heading: '',
    head: ['', ...(rows[0] ?? [])],
    rows: rows.map((texts) => ({
      label: '',
      depth: 1,
      cells: texts.map((text) => (text === '..' ? withheld : cell(text, /^\d/.test(text) ? 1 : null))),
    })),
    notes: [],
    source: '',
  };
}

const withheld: TableCell = { state: 'withheld', text: '..', spoken: 'redovisas inte', value: null };

function cell(text: string, value: number | null): TableCell {
  return { state: 'published', text, spoken: null, value };
}
