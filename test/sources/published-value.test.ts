import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPublishedValue } from '../../sources/published-value.ts';

const spaces = [' ', '\u00a0', '\u202f'];

describe('a published value', () => {
  it('keeps the signs apart, and none of them becomes a number', () => {
    expect(readPublishedValue('..', 'percent')).toEqual({ state: 'masked', printed: '..' });
    expect(readPublishedValue('.', 'percent')).toEqual({ state: 'absent', printed: '.' });
    expect(readPublishedValue('~100', 'percent')).toEqual({ state: 'nearly_all', printed: '~100' });
    expect(readPublishedValue('~0', 'percent')).toEqual({ state: 'nearly_all', printed: '~0' });
    expect(readPublishedValue('100,0', 'percent')).toEqual({ state: 'number', value: 100, printed: '100,0' });
    expect(readPublishedValue('0', 'pupils')).toEqual({ state: 'number', value: 0, printed: '0' });
  });

  it('is the same number whichever space stands between the thousands', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), fc.constantFrom(...spaces), (count, space) => {
        const printed = String(count).replace(/\B(?=(\d{3})+$)/g, space);
        expect(readPublishedValue(printed, 'pupils')).toEqual({ state: 'number', value: count, printed });
      }),
    );
  });

  it('has a decimal comma', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), (tenths) => {
        const printed = `${Math.floor(tenths / 10)},${tenths % 10}`;
        expect(readPublishedValue(printed, 'percent')).toMatchObject({ state: 'number', value: tenths / 10 });
      }),
    );
  });

  for (const [cell, unit, why] of [
    ['', 'pupils', 'empty is no statement'],
    ['-', 'pupils', 'a dash means different things to different publishers'],
    ['…', 'pupils', 'not yet available is no sign of this publisher'],
    ['83.2', 'percent', 'a point is no decimal comma'],
    ['83,2 %', 'percent', 'the unit stands in the header'],
    ['100,1', 'percent', 'no share is above 100'],
    ['-1', 'pupils', 'no count is negative'],
    ['12,5', 'pupils', 'no count has decimals'],
    ['~100', 'pupils', 'nearly all is said of shares'],
    ['1 0', 'pupils', 'a space does not stand there'],
    ['12 34', 'pupils', 'a group of thousands has three digits'],
    ['1\u20091000', 'pupils', 'another space'],
    ['"214"', 'pupils', 'the publisher does not quote'],
    ['1234567890', 'pupils', 'no count has as many digits as an identity'],
  ] as const) {
    it(`is not "${cell}" in ${unit}: ${why}`, () => {
      expect(readPublishedValue(cell, unit)).toBeNull();
    });
  }
});
