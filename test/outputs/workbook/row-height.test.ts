import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineHeight, rowHeight } from '../../../outputs/workbook/row-height.ts';

const linesOf = (text: string, width: number) => rowHeight([{ text, width }]) / lineHeight;

describe('the height of a row', () => {
  it('is that of the lines of its longest text, broken between words', () => {
    expect(linesOf('', 20)).toBe(1);
    expect(linesOf('tolv tecken.', 12)).toBe(1);
    expect(linesOf('tolv tecken. Och', 12)).toBe(2);
    expect(linesOf('en två tre fyra', 8)).toBe(2);
    expect(linesOf('a'.repeat(25), 10)).toBe(3);
    expect(linesOf('aaaaa a', 5)).toBe(2);
    expect(linesOf('aaaaaaaaaa a', 5)).toBe(3);
    expect(
      rowHeight([
        { text: 'kort', width: 10 },
        { text: 'två ord', width: 4 },
      ]),
    ).toBe(2 * lineHeight);
  });

  it('has room for every character, up to what a spreadsheet allows', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 400 });
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 80 }), (words, width) => {
        const lines = linesOf(words, width);
        const letters = words.replaceAll(' ', '').length;
        expect(lines * lineHeight === 409 || lines * width >= letters).toBe(true);
      }),
    );
    expect(rowHeight([{ text: 'ord '.repeat(10_000), width: 10 }])).toBe(409);
  });
});
