import { blank, type ColumnType, type Reading, single } from '../column-type.ts';
import { readNumber } from './number.ts';

/** Per cent in thousandths, so that a limit such as 20 is met exactly: `12,5 %` is 12500. Blank is unknown. */
export const percentage: ColumnType = single('integer', () => (text): Reading => {
  if (text.trim() === '') return blank;
  const percent = readNumber(text);
  if (percent === null || percent < 0 || percent > 100) return { rejected: 'är inget tal mellan 0 och 100' };
  return { values: [Math.round(percent * 1000)] };
});
