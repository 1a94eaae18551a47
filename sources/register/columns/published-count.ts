import { type ColumnType, type Reading, single } from '../column-type.ts';
import { readNumber } from './number.ts';

/** Far above the pupils of any grade: each of those counted becomes a row of its own while they are tallied. */
const MOST = 100_000;

/** A count that a publisher prints, where the row says nothing without it. */
export const requiredPublishedCount: ColumnType = single(
  'integer',
  () => (text) => (text.trim() === '' ? { rejected: 'saknas' } : readWhole(text)),
);

/** The same, where it may be lacking. */
export const publishedCount: ColumnType = single(
  'integer',
  () => (text) => (text.trim() === '' ? { values: [null] } : readWhole(text)),
);

function readWhole(text: string): Reading {
  const number = text.includes('%') ? null : readNumber(text);
  if (number === null || !Number.isInteger(number) || number < 0) return { rejected: 'är inget antal' };
  return number > MOST ? { rejected: 'är orimligt stort' } : { values: [number] };
}
