import { describe, expect, it } from 'vitest';
import { printedCount, printedShare } from '../../../pipeline/tables/printed-number.ts';

describe('a printed count', () => {
  it.each([
    ['0', 0],
    ['1428', 1428],
    ['1 428', 1428],
    ['12\u00a0345\u202f678', 12_345_678],
  ])('reads %j', (text, count) => {
    expect(printedCount(text)).toBe(count);
  });

  it.each([
    ['', 'nothing'],
    ['-3', 'a negative number'],
    ['−3', 'a negative number'],
    ['3.0', 'a number with decimals'],
    ['1 428,5', 'a number with decimals'],
    ['1e3', 'something else'],
    ['14 28', 'something else'],
    ['..', 'something else'],
    ['Infinity', 'something else'],
  ])('says why %j is none', (text, why) => {
    expect(printedCount(text)).toBe(why);
  });
});

describe('a printed share', () => {
  it.each([
    ['68,3', 1, 683],
    ['68.3 %', 1, 683],
    ['68', 1, 680],
    ['0,0', 1, 0],
    ['100', 0, 100],
    ['100,00', 2, 10_000],
  ])('reads %j with %i decimals', (text, decimals, printed) => {
    expect(printedShare(text, decimals)).toBe(printed);
  });

  it.each([
    ['68,35', 1],
    ['100,1', 1],
    ['~100', 1],
    ['-1', 0],
    ['', 0],
  ])('refuses %j with %i decimals', (text, decimals) => {
    expect(printedShare(text, decimals)).toBeNull();
  });
});
