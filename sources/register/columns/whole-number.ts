import { blank, type ColumnType, type Reading, single } from '../column-type.ts';
import { readNumber } from './number.ts';

/** A number of something, zero or more, perhaps with its noun: `8`, `8,0`, `4 år`, `10 ggr`. Blank is unknown. */
export const wholeNumber: ColumnType = single('integer', () => (text): Reading => {
  const plain = text.trim().replace(/\s*(?:st|år|ggr|gånger|barn|tillfällen)\.?$/i, '');
  if (text.trim() === '') return blank;
  const number = readNumber(plain);
  return number === null || !Number.isInteger(number) || number < 0 || number > 9999
    ? { values: [null], remark: 'går inte att tolka som antal, räknas som okänt' }
    : { values: [number] };
});
