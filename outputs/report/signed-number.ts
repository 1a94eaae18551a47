import { formatNumber, type NumberMarks } from '../wording/number-format.ts';

/** A change with its sign, to one decimal: `+3,1`, `−0,4`; what rounds to zero has none. */
export function signedNumber(value: number, marks: NumberMarks): string {
  const printed = formatNumber(value, 1, marks);
  return value > 0 && /[1-9]/.test(printed) ? `+${printed}` : printed;
}
