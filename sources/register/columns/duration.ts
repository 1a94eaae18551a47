import { blank, type ColumnType, type Reading, single } from '../column-type.ts';
import { readNumber } from './number.ts';

/** What an integer column holds. */
const MOST = 2 ** 31 - 1;

/**
 * A length of time in hundredths of whatever unit the register keeps, so that sums are exact: 1 234,5 is 123450.
 * `20:30`, hours and minutes, is in minutes. What matters is the share of one time in another of the same register.
 */
export const duration: ColumnType = single(
  'integer',
  () => (text) => (text.trim() === '' ? blank : readDuration(text)),
);

/** As {@link duration}, for parts of a time that systems leave blank where there is none. */
export const durationOrNone: ColumnType = single(
  'integer',
  () => (text) => (text.trim() === '' ? { values: [0] } : readDuration(text)),
);

function readDuration(text: string): Reading {
  const clock = /^(\d{1,5}):([0-5]\d)$/.exec(text.trim());
  const amount = clock ? Number(clock[1]) * 60 + Number(clock[2]) : readNumber(text.replace(/\s?min$/i, ''));
  if (amount === null || text.includes('%') || amount < 0 || amount * 100 > MOST)
    return { rejected: 'går inte att tolka som tid' };
  return { values: [Math.round(amount * 100)] };
}
