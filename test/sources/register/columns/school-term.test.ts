import { describe, expect, it } from 'vitest';
import { readSchoolTerm } from '../../../../sources/register/columns/school-term.ts';
import { schoolYearEnd } from '../../../../sources/register/columns/school-year-end.ts';

const read = (text: string) => {
  const found = readSchoolTerm(text);
  return found && `${found.autumn} ${found.term ?? ''}`.trim();
};

describe('a school year or a term', () => {
  it('is read in each of the forms that registers use', () => {
    const years = [
      '2019/20',
      '2019/2020',
      '19/20',
      '2019-20',
      '2019 – 2020',
      'Läsår 2019/20',
      'LÅ 19/20',
      'läsåret 2019/2020',
    ];
    expect(new Set(years.map(read))).toEqual(new Set(['2019']));
    const autumns = [
      'HT19',
      'HT 2019',
      'ht-19',
      'H19',
      'H 2019',
      '2019HT',
      '19H',
      '2019-HT',
      'Höstterminen 2019',
      'hösttermin 19',
    ];
    expect(new Set(autumns.map(read))).toEqual(new Set(['2019 AUTUMN']));
    const springs = ['VT20', 'VT2020', 'vt 20', 'V20', '2020 VT', '20V', 'Vårterminen 2020'];
    expect(new Set(springs.map(read))).toEqual(new Set(['2019 SPRING']));
  });

  it('over the turn of the century is of this one', () => {
    expect(['09/10', 'VT00', '1999/2000'].map(read)).toEqual(['2009', '1999 SPRING', '1999']);
  });

  it('is none where one year stands alone, two do not follow each other, or a term is not named', () => {
    const none = [
      '',
      '2019',
      '2019/21',
      '2020/19',
      '19',
      'T19',
      'HVT19',
      'hösten',
      '2019/20/21',
      'VT',
      '1920',
    ];
    expect(new Set(none.map(read))).toEqual(new Set([null]));
  });
});

describe('the end of a school year', () => {
  it('is its last day, and without one the row is of no year', () => {
    const reader = schoolYearEnd.reader({ created: '2026-03-16', areas: null });
    const day = Date.parse('2020-06-30T00:00:00Z') / 86_400_000;
    expect(reader('2019/20')).toEqual({ values: [day, null] });
    expect(reader('HT19')).toEqual({ values: [day, 'AUTUMN'] });
    expect(reader('VT2020')).toEqual({ values: [day, 'SPRING'] });
    expect([reader(' '), reader('2020')]).toEqual([
      { rejected: 'saknas' },
      { rejected: 'går inte att tolka som läsår' },
    ]);
  });
});
