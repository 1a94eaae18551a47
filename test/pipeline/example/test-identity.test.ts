import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '../../../pipeline/example/day.ts';
import { type Sex, testIdentity, writeIdentity } from '../../../pipeline/example/test-identity.ts';

describe('testIdentity', () => {
  it('gives the numbers that the tax agency has published for tests', () => {
    const published: [number, number, number, Sex, string][] = [
      [2008, 8, 9, 'F', '200808092381'],
      [2008, 8, 9, 'M', '200808092399'],
      [2009, 1, 22, 'F', '200901222380'],
      [2011, 8, 14, 'M', '201108142397'],
      [2019, 1, 2, 'F', '201901022382'],
    ];
    for (const [year, month, date, sex, number] of published) {
      expect(testIdentity(dayOf(year, month, date), sex, false)).toBe(number);
    }
  });

  it('adds sixty to the day of a coordination number', () => {
    expect(testIdentity(dayOf(2001, 4, 18), 'M', true)).toBe('200104782396');
  });
});

describe('writeIdentity', () => {
  const identity = '200808092381';

  it('writes the four forms that systems use, the last as a spreadsheet spoils it', () => {
    expect(writeIdentity(identity, 'twelve')).toBe('200808092381');
    expect(writeIdentity(identity, 'twelve-hyphen')).toBe('20080809-2381');
    expect(writeIdentity(identity, 'ten-hyphen')).toBe('080809-2381');
    expect(writeIdentity(identity, 'number')).toBe('808092381');
  });

  it('cannot spoil a temporary number, which is no number', () => {
    expect(writeIdentity('20080809T381', 'number')).toBe('080809T381');
  });
});

describe('days', () => {
  it('are written as they were named, also on a leap day', () => {
    expect(isoDay(dayOf(2020, 2, 29))).toBe('2020-02-29');
    expect(isoDay(dayOf(2020, 2, 29) + 1)).toBe('2020-03-01');
  });
});
