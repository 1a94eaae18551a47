import { blank, type ColumnType, type Reading, single } from '../column-type.ts';
import { birthYear } from './birth-year.ts';

/**
 * The birth years of several children in one field: `2008,2011`, `2008/2011`, `2008 och 2011`. Written for the table
 * with commas and the youngest first, so that the first n are the n youngest. A year that cannot be read is left out.
 */
export const birthYears: ColumnType = single('varchar', (context) => {
  const read = birthYear.reader(context);
  return (text): Reading => {
    const parts = text.split(/,|;|\/|&|\+|\s+|och/).filter((part) => part.trim() !== '');
    if (parts.length === 0) return blank;
    const years = parts.flatMap((part) => {
      const reading = read(part);
      return 'rejected' in reading ? [] : reading.values.filter((value) => typeof value === 'number');
    });
    const values = [years.length === 0 ? null : years.sort((a, b) => b - a).join(',')];
    return years.length === parts.length
      ? { values }
      : { values, remark: 'innehåller mer än födelseår, de andra räknas som okänd ålder' };
  };
});
