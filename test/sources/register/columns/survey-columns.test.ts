import { describe, expect, it } from 'vitest';
import type { ColumnType } from '../../../../sources/register/column-type.ts';
import { caseIfAny } from '../../../../sources/register/columns/case-if-any.ts';
import {
  publishedCount,
  requiredPublishedCount,
} from '../../../../sources/register/columns/published-count.ts';
import { checkedShare, requiredShare } from '../../../../sources/register/columns/share.ts';
import { springYear } from '../../../../sources/register/columns/spring-year.ts';

function read(type: ColumnType, text: string) {
  return type.reader({ created: '2024-10-01', areas: null })(text);
}

describe('a share', () => {
  it.each([
    ['38,5', 385, 1],
    ['38,5 %', 385, 1],
    ['38.25', 3825, 2],
    ['38', 38, 0],
    ['0,0', 0, 1],
    ['100', 100, 0],
    ['57,8\u00a0%', 578, 1],
  ])('%s is a whole number and its decimals', (text, share, decimals) => {
    expect(read(requiredShare, text)).toEqual({ values: [share, decimals] });
  });

  it.each(['100,1', '-1', 'ca 40', '1 234', '12,34567'])('%s is none', (text) => {
    expect(read(requiredShare, text)).toEqual({ rejected: 'är ingen andel mellan 0 och 100 procent' });
    expect(read(checkedShare, text)).toMatchObject({ values: [null, null], remark: expect.any(String) });
  });

  it.each(['', ' ', '..', '-', '–', '…'])('“%s” is lacking', (text) => {
    expect(read(requiredShare, text)).toEqual({ rejected: 'saknas' });
    expect(read(checkedShare, text)).toEqual({ values: [null, null] });
  });
});

describe('a whole number', () => {
  it('may be in thousands, and may be lacking where it is not needed', () => {
    expect(read(requiredPublishedCount, '1 040')).toEqual({ values: [1040] });
    expect(read(requiredPublishedCount, '812,0')).toEqual({ values: [812] });
    expect(read(requiredPublishedCount, '')).toEqual({ rejected: 'saknas' });
    expect(read(publishedCount, '')).toEqual({ values: [null] });
  });

  it.each(['812,5', '-3', '40 %', 'många'])('is not %s', (text) => {
    expect(read(publishedCount, text)).toEqual({ rejected: 'är inget antal' });
  });

  it('is not more than any grade has pupils', () => {
    expect(read(publishedCount, '999999999')).toEqual({ rejected: 'är orimligt stort' });
  });
});

describe('the year of a spring', () => {
  it.each(['2018', 'VT18', 'VT 2018', 'vt-18', 'Våren 2018', '2017/18', '2017/2018', '2017–2018', '2018-04'])(
    '%s is 2018',
    (text) => {
      expect(read(springYear, text)).toEqual({ values: [2018, 17532] });
    },
  );

  it.each(['HT18', '18', '2017/19', '2018-13', '1889', '2025', 'i våras'])('%s is none', (text) => {
    expect(read(springYear, text)).toEqual({ rejected: 'är inget år' });
  });

  it('may not be lacking', () => {
    expect(read(springYear, '')).toEqual({ rejected: 'saknas' });
  });
});

describe('the number of a case in a log', () => {
  it('is the same in whatever case and with whatever spaces', () => {
    expect(read(caseIfAny, ' f 19-01 ')).toEqual({ values: ['F19-01'] });
  });

  it.each(['', ' ', '-', '–', 'Inga ärenden', 'inget'])('“%s” is none', (text) => {
    expect(read(caseIfAny, text)).toEqual({ values: [null] });
  });
});
