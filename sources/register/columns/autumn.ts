import { blank, type ColumnType, type Reading, single } from '../column-type.ts';
import { readSchoolTerm } from './school-term.ts';

/**
 * Year of the autumn in which a school year begins: 2019/20, 2019/2020, 2019-2020, 19/20, HT19 and VT 2020 are all
 * 2019. Blank is unknown, and so is what cannot be read.
 */
export const autumn: ColumnType = single('integer', () => (text): Reading => {
  if (text.trim() === '') return blank;
  const read = readSchoolTerm(text);
  return read === null
    ? { values: [null], remark: 'okänt värde, räknas som okänt läsår' }
    : { values: [read.autumn] };
});
