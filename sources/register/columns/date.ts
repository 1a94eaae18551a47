import { blank, type ColumnType, type Reading, single } from '../column-type.ts';
import { daysOf } from './valid-date.ts';

const UNREADABLE: Reading = { rejected: 'går inte att tolka som datum' };
const AMBIGUOUS: Reading = { rejected: 'är ett datum där dag och månad kan förväxlas' };

/** A date that may be lacking. */
export const date: ColumnType = single(
  'date',
  ({ created }) =>
    (text) =>
      readDate(text, created),
);

/** A date without which the row says nothing. */
export const requiredDate: ColumnType = single('date', ({ created }) => (text) => {
  return text.trim() === '' ? { rejected: 'saknas' } : readDate(text, created);
});

/** The end of something: 9999-12-31 and 2099-12-31 mean, as blank does, that it goes on. */
export const endDate: ColumnType = single('date', ({ created }) => (text) => {
  return /^(9999|2099)-?12-?31\b/.test(text.trim()) ? blank : readDate(text, created);
});

/**
 * Reads 2019-03-05, 20190305, 190305, 2019/03/05, each with a time of day after it or not, and the day numbers of a
 * spreadsheet (43529; day 0 is 1899-12-30). Two-digit years reach twenty years beyond the extract, since a decision
 * may end later than that. 05/03/2019 is refused: it is March or May.
 */
function readDate(text: string, created: string): Reading {
  const plain = text.trim().replace(/[ T]\d\d[:.]\d\d(?:[:.]\d\d(?:[.,]\d+)?)?Z?$/, '');
  if (plain === '') return blank;
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(plain)) return AMBIGUOUS;
  if (/^\d{5}(?:[.,]\d+)?$/.test(plain)) return serial(Number(plain.slice(0, 5)));
  const long = /^(\d{4})([-/.]?)(\d\d)\2(\d\d)$/.exec(plain);
  if (long) return day(Number(long[1]), Number(long[3]), Number(long[4]));
  const short = /^(\d\d)(-?)(\d\d)\2(\d\d)$/.exec(plain);
  if (!short) return UNREADABLE;
  const year = 2000 + Number(short[1]);
  const near = year <= Number(created.slice(0, 4)) + 20 ? year : year - 100;
  return day(near, Number(short[3]), Number(short[4]));
}

function day(year: number, month: number, dayOfMonth: number): Reading {
  const days = year >= 1900 && year <= 2100 ? daysOf(year, month, dayOfMonth) : null;
  return days === null ? UNREADABLE : { values: [days] };
}

function serial(number: number): Reading {
  const days = number - 25_569;
  return number >= 20_000 && number <= 73_000 ? { values: [days] } : UNREADABLE;
}
