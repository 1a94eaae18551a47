import { blank, type ColumnType, type Reading, single } from '../column-type.ts';
import { readNumber } from './number.ts';
import { isPlausible } from './person-id.ts';

/** Year of birth, alone or as the start of a date of birth. Blank is unknown, and so is what cannot be read. */
export const birthYear: ColumnType = single('integer', ({ created }) => (text): Reading => {
  if (text.trim() === '') return blank;
  const year = yearIn(text);
  return year === null
    ? { values: [null], remark: 'går inte att tolka, räknas som okänt' }
    : ofAge(year, created);
});

/** As {@link birthYear}, for registers where nothing else tells the age: a row without it cannot be counted. */
export const requiredBirthYear: ColumnType = single('integer', ({ created }) => (text): Reading => {
  if (text.trim() === '') return { rejected: 'saknas' };
  const year = yearIn(text);
  return year === null ? { rejected: 'går inte att tolka som år' } : ofAge(year, created);
});

function yearIn(text: string): number | null {
  const plain = text.trim();
  const year = readNumber(/^(\d{4})-\d\d-\d\d|^\d{8}$/.test(plain) ? plain.slice(0, 4) : plain);
  return year !== null && Number.isInteger(year) ? year : null;
}

/** Somebody unborn, or older than anybody in such a register, is a slip that no row survives. */
function ofAge(year: number, created: string): Reading {
  return isPlausible(year, Number(created.slice(0, 4)))
    ? { values: [year] }
    : { rejected: 'ger en orimlig ålder' };
}
