import { describe, expect, it } from 'vitest';
import type { ColumnType } from '../../../../sources/register/column-type.ts';
import { area } from '../../../../sources/register/columns/area.ts';
import { autumn } from '../../../../sources/register/columns/autumn.ts';
import { birthYear, requiredBirthYear } from '../../../../sources/register/columns/birth-year.ts';
import { birthYears } from '../../../../sources/register/columns/birth-years.ts';
import { date, endDate } from '../../../../sources/register/columns/date.ts';
import { municipality } from '../../../../sources/register/columns/municipality.ts';
import { readNumber } from '../../../../sources/register/columns/number.ts';
import { optionalPersonId } from '../../../../sources/register/columns/optional-person-id.ts';
import { schoolYear } from '../../../../sources/register/columns/school-year.ts';
import { sex } from '../../../../sources/register/columns/sex.ts';
import { wholeNumber } from '../../../../sources/register/columns/whole-number.ts';
import { protectionMark } from '../../../../sources/register/columns/yes-no.ts';
import { areas } from '../../support/built-in-catalogue.ts';

const context = { created: '2026-03-16', areas };

/** What a text becomes: its value, or `rejected`, or the value and `!` where there is a remark. */
function read(type: ColumnType, text: string): unknown {
  const reading = type.reader(context)(text);
  if ('rejected' in reading) return 'rejected';
  const [value] = reading.values;
  return reading.remark ? `${value}!` : value;
}

const days = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('a date', () => {
  it('is read in each of the forms that registers use', () => {
    const forms = [
      '2019-03-05',
      '20190305',
      '190305',
      '19-03-05',
      '2019-03-05 00:00:00',
      '2019-03-05T13:45',
      '2019/03/05',
      '43529',
      ' 2019-03-05 ',
    ];
    expect(forms.map((text) => read(date, text))).toEqual(forms.map(() => days('2019-03-05')));
  });

  it('with two digits of the year may lie somewhat ahead, as the end of a decision does', () => {
    expect(read(date, '260612')).toBe(days('2026-06-12'));
    expect(read(date, '980612')).toBe(days('1998-06-12'));
  });

  it('is refused where day and month may be mistaken, or where there is no such day', () => {
    for (const text of [
      '05/03/2019',
      '5/3/2019',
      '05.03.2019',
      '2019-02-29',
      '2019-13-01',
      'mars 2019',
      '12345678',
      '99999',
    ]) {
      expect(read(date, text)).toBe('rejected');
    }
  });

  it('is open where it is blank or far away', () => {
    expect(
      ['', '9999-12-31', '99991231', '2099-12-31', '2099-12-31 00:00:00'].map((text) => read(endDate, text)),
    ).toEqual([null, null, null, null, null]);
    expect(read(endDate, '2019-12-31')).toBe(days('2019-12-31'));
    expect(read(date, '9999-12-31')).toBe('rejected');
  });
});

describe('a number', () => {
  it('may have a decimal comma, spaces of any kind between thousands, and a per cent sign', () => {
    const texts = ['1 234', '1\u00a0234', '1\u202f234,5', '12,5', '12,5 %', '−3', '007'];
    expect(texts.map(readNumber)).toEqual([1234, 1234, 1234.5, 12.5, 12.5, -3, 7]);
  });

  it('is none where the text is something else', () => {
    expect(['', 'tolv', '1 23', '1,2,3', '2019-03-05'].map(readNumber)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('a field', () => {
  it('for sex knows K and M, F and P, words, and the digits of Statistics Sweden', () => {
    expect(['K', 'f', 'Flicka', 'kvinna', '2'].map((text) => read(sex, text))).toEqual([
      'F',
      'F',
      'F',
      'F',
      'F',
    ]);
    expect(['M', 'p', 'Pojke', 'man', '1'].map((text) => read(sex, text))).toEqual(['M', 'M', 'M', 'M', 'M']);
    expect(['', 'X'].map((text) => read(sex, text))).toEqual([null, 'null!']);
  });

  it('for a protected identity is a mark unless it plainly is none', () => {
    expect(['J', 'Ja', '1', 'x', 'SANT'].map((text) => read(protectionMark, text))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['N', 'nej', '0', '', 'FALSKT'].map((text) => read(protectionMark, text))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(read(protectionMark, 'kanske')).toBe('true!');
  });

  it('for a municipality gets its zero back, with a remark', () => {
    expect(['0182', '182', '0182 Nacka', '', 'Nacka'].map((text) => read(municipality, text))).toEqual([
      '0182',
      '0182!',
      '0182',
      'null!',
      'null!',
    ]);
  });

  it('for a birth year that cannot be read is unknown, unless nothing else tells the age', () => {
    expect(['okänd', 'ca 2005', ''].map((text) => read(birthYear, text))).toEqual(['null!', 'null!', null]);
    expect(['okänd', ''].map((text) => read(requiredBirthYear, text))).toEqual(['rejected', 'rejected']);
    expect(read(birthYear, '1850')).toBe('rejected');
  });

  it('for a birth year is a year, plain or first in a date', () => {
    expect(['2008', '2008-08-09', '20080809', '2 008'].map((text) => read(requiredBirthYear, text))).toEqual([
      2008, 2008, 2008, 2008,
    ]);
    expect(['', '08', '2031', '1899', '2008,5'].map((text) => read(requiredBirthYear, text))).toEqual([
      'rejected',
      'rejected',
      'rejected',
      'rejected',
      'rejected',
    ]);
  });

  it('for a school year is a number', () => {
    expect(
      ['5', 'Åk 5', '5B', '05', 'GY1', 'åk. 9', '', 'F', 'blandad'].map((text) => read(schoolYear, text)),
    ).toEqual([5, 5, 5, 5, 1, 9, null, null, 'null!']);
  });

  it('for an area is a smallest area of the list, by code or name', () => {
    expect(
      ['0182C1010', 'norr', 'Strand', '', 'SOUTH', '0182C9999', 'U'].map((text) => read(area, text)),
    ).toEqual(['0182C1010', '0182C1010', '0182C1020', null, 'null!', 'null!', 'null!']);
  });
});

describe('a school year in years', () => {
  it('is the year of its autumn, in each of the forms that registers use', () => {
    const forms = ['2019/20', '2019/2020', '19/20', '2019–2020', 'HT19', 'ht 2019', 'VT2020', 'VT-20'];
    expect(new Set(forms.map((text) => read(autumn, text)))).toEqual(new Set([2019]));
    expect(['', '2019/21', '2019', 'hösten'].map((text) => read(autumn, text))).toEqual([
      null,
      'null!',
      'null!',
      'null!',
    ]);
  });
});

describe('a number of something', () => {
  it('is read with its noun or without, and nought is a number', () => {
    expect(['8', '8,0', '10 ggr', '4 år', '1 234', '0'].map((text) => read(wholeNumber, text))).toEqual([
      8, 8, 10, 4, 1234, 0,
    ]);
  });

  it('is unknown where it is blank, and with a remark where it is no whole number', () => {
    expect(read(wholeNumber, ' ')).toBe(null);
    for (const text of ['8 mån', 'flera', '1,5', '-1', 'år']) expect(read(wholeNumber, text)).toBe('null!');
  });
});

describe('the birth years of several children', () => {
  it('are written youngest first, however they were parted', () => {
    for (const text of ['2008,2011', '2011, 2008', '2008/2011', '2008 och 2011', '20080301; 2011'])
      expect(read(birthYears, text)).toBe('2011,2008');
    expect(read(birthYears, '')).toBe(null);
  });

  it('leave out what is none, with a remark', () => {
    expect(read(birthYears, '2008, okänt')).toBe('2008!');
    expect(read(birthYears, '1850')).toBe('null!');
  });
});

describe('an identity number that is not needed', () => {
  it('is unknown where it is blank or cannot be read, and the row is used', () => {
    expect(read(optionalPersonId, '20080809-2381')).toBe('200808092381');
    expect(read(optionalPersonId, ' ')).toBe(null);
    expect(read(optionalPersonId, 'hemlig')).toBe('null!');
  });
});
