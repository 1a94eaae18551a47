import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberLists, numberListsText } from '../../../../outputs/site/browser/number-lists.ts';

describe('lists of numbers in an attribute', () => {
  it('have commas between numbers and spaces between lists', () => {
    expect(numberListsText([[1, 2, 3], [4]])).toBe('1,2,3 4');
    expect(numberLists('33,652,12,389 2016')).toEqual([[33, 652, 12, 389], [2016]]);
  });

  it('are none where the attribute is empty or not there', () => {
    expect(numberLists('')).toEqual([]);
    expect(numberLists(undefined)).toEqual([]);
  });

  it('are read as they were written', () => {
    const lists = fc.array(fc.array(fc.integer(), { minLength: 1 }));
    fc.assert(
      fc.property(lists, (some) => {
        expect(numberLists(numberListsText(some))).toEqual(some);
      }),
    );
  });
});
