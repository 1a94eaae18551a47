import type { ColumnType, Reading } from '../column-type.ts';
import { readSchoolTerm } from './school-term.ts';
import { daysOf } from './valid-date.ts';

/**
 * The last day of a school year, 30 June, and the term where one is named: 2019/20, HT19 and VT2020 all end in 2020. A
 * row that does not say it belongs to no year and cannot be counted.
 */
export const schoolYearEnd: ColumnType = {
  gives: [
    { suffix: '', type: 'date' },
    { suffix: '_term', type: 'varchar' },
  ],
  reader:
    () =>
    (text): Reading => {
      if (text.trim() === '') return { rejected: 'saknas' };
      const read = readSchoolTerm(text);
      return read === null
        ? { rejected: 'går inte att tolka som läsår' }
        : { values: [daysOf(read.autumn + 1, 6, 30), read.term] };
    },
};
