import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalIndents } from '../../../../outputs/paper/docx/decimal-alignment.ts';
import { emsOf } from '../../../../outputs/paper/docx/text-width.ts';
import type { TableCell } from '../../../../outputs/report-model.ts';

describe('the places of numbers in a column', () => {
  it('set the units under each other', () => {
    const cells = ['12\u202f345', '5,3', '0,38', '\u22120,1'].map(published);
    expect(decimalIndents(cells, ',')).toEqual([1.25, 0.5, 0, 0.5]);
  });

  it('let a mark hang out beside the number', () => {
    expect(decimalIndents([published('540\u202fr'), published('216')], ',')).toEqual([0, emsOf('\u202fr')]);
  });

  it('set a sign where the units are', () => {
    expect(decimalIndents([published('5,3'), absent('..')], ',')).toEqual([0, 0.75]);
  });

  it('leave a column of whole numbers and signs at the edge', () => {
    expect(decimalIndents([published('5'), absent('–'), published('1\u202f234')], ',')).toEqual([0, 0, 0]);
  });

  it('end every number at the same distance behind its units', () => {
    const numbers = fc.tuple(fc.nat(99_999), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1 }), (drawn) => {
        const rests = drawn.map(([, decimals]) => (decimals === 0 ? '' : `,${'0'.repeat(decimals)}`));
        const cells = drawn.map(([whole], i) => published(`${whole}${rests[i]}`));
        const ends = decimalIndents(cells, ',').map((ems, i) => ems + emsOf(rests[i] ?? ''));
        expect(new Set(ends).size).toBe(1);
      }),
    );
  });
});

function published(text: string): TableCell {
  return { state: 'published', text, spoken: null, value: 1 };
}

function absent(text: string): TableCell {
  return { state: 'withheld', text, spoken: null, value: null };
}
