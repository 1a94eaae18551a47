import { blank, type ColumnType, type Reading, single } from '../column-type.ts';
import { readNumber } from './number.ts';
import { isPlausible } from './person-id.ts';

/** Year of birth, alone or as the start of a date of birth. Blank is unknown. */
export const birthYear: ColumnType = single('integer', ({ created }) => {
  const thisYear = Number(created.slice(0, 4));
  return (text): Reading => {
    const plain = text.trim();
    if (plain === '') return blank;
    const year = readNumber(/^(\d{4})-\d\d-\d\d|^\d{8}$/.test(plain) ? plain.slice(0, 4) : plain);
    if (year === null || !Number.isInteger(year)) return { rejected: 'går inte att tolka som år' };
    return isPlausible(year, thisYear) ? { values: [year] } : { rejected: 'ger en orimlig ålder' };
  };
});

/** As {@link birthYear}, for registers where nothing else tells the age: a row without it cannot be counted. */
export const requiredBirthYear: ColumnType = single('integer', (context) => {
  const read = birthYear.reader(context);
  return (text) => (text.trim() === '' ? { rejected: 'saknas' } : read(text));
});
