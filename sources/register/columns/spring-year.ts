import type { ColumnType, Reading } from '../column-type.ts';
import { daysOf } from './valid-date.ts';

/**
 * The year of something that happens each spring: 2018, VT18, VT 2018, 2018-04, and the school years 2017/18 and
 * 2017/2018. It is given as a number and as its first day.
 */
export const springYear: ColumnType = {
  gives: [
    { suffix: '', type: 'integer' },
    { suffix: '_day', type: 'date' },
  ],
  reader: ({ created }) => {
    const thisYear = Number(created.slice(0, 4));
    return (text): Reading => {
      const plain = text.trim();
      if (plain === '') return { rejected: 'saknas' };
      const year = readYear(plain);
      if (year === null || year < 1990 || year > thisYear) return { rejected: 'är inget år' };
      return { values: [year, daysOf(year, 1, 1)] };
    };
  },
};

function readYear(text: string): number | null {
  const [, first, last] = /^(\d{4})\s?[/–-]\s?(\d{4}|\d\d)$/.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    // 2018-04 is a month, 2017-18 a school year.
    const next = Number(first) + 1;
    if (next % 100 === Number(last) % 100) return next;
    return last.length === 2 && Number(last) >= 1 && Number(last) <= 12 ? Number(first) : null;
  }
  const year = /^(?:vt|vår|våren)?\s?(\d{4})$/i.exec(text)?.[1];
  if (year !== undefined) return Number(year);
  const short = /^(?:vt|våren)\s?-?(\d\d)$/i.exec(text)?.[1];
  return short === undefined ? null : 2000 + Number(short);
}
