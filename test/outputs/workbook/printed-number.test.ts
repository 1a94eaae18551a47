import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../indicators/model/text.ts';
import type { TableCell } from '../../../outputs/report-model.ts';
import { formatNumber } from '../../../outputs/wording/number-format.ts';
import { wordingOf } from '../../../outputs/wording/wording-of.ts';
import { printedNumber } from '../../../outputs/workbook/printed-number.ts';

const published = (text: string, value: number | null): TableCell => ({
  ...{ state: 'published', text, spoken: null, value },
});

describe('a printed number', () => {
  it('is the value rounded to the decimals of the print, with its marks', () => {
    const language = fc.constantFrom(...languages);
    const marks = fc.subarray(['p', 'r', 'u']);
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 3 }), marks, language, (number, decimals, signs, one) => {
        const wording = wordingOf(one);
        const text = [formatNumber(number, decimals, wording.numbers), ...signs].join('\u202f');
        const read = printedNumber(published(text, number), wording);
        expect(read).toMatchObject({ decimals, marks: signs, signed: false });
        expect(read?.value).toBe(Number(number.toFixed(decimals)) + 0);
      }),
    );
  });

  it('keeps the plus of a change', () => {
    const wording = wordingOf('sv');
    expect(printedNumber(published('+1\u202f234,5', 1234.5), wording)).toEqual({
      ...{ value: 1234.5, decimals: 1, signed: true, marks: [] },
    });
    expect(printedNumber(published('\u22120,4', -0.4), wording)?.value).toBe(-0.4);
  });

  it('is none where a sign, an interval or words stand', () => {
    for (const text of ['..', '-', '.', '…', '17,5–21,1', 'högre', '2021'])
      expect(printedNumber(published(text, null), wordingOf('sv'))).toBeNull();
  });

  it('is refused where a value is printed as anything else', () => {
    for (const text of ['..', '12,5 %', '=1+1', '1.2.3', ''])
      expect(() => printedNumber(published(text, 12.5), wordingOf('sv'))).toThrow('is printed as');
  });
});
