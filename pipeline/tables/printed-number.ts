/** A count as people and programs print it; else why it is none, in words that repeat nothing of it. */
export type PrintedCount =
  | number
  | 'nothing'
  | 'a negative number'
  | 'a number with decimals'
  | 'something else';

const grouped = /^(?:\d{1,15}|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,4})$/;
const signed = /^[-−–]\s?\d/;
const withDecimals = /^\d[\d \u00a0\u202f]*[.,]\d+$/;

/** Whole and not negative; thousands may be parted by a space, a no-break space or a narrow one. */
export function printedCount(text: string): PrintedCount {
  if (grouped.test(text)) return Number(text.replace(/[ \u00a0\u202f]/g, ''));
  if (text === '') return 'nothing';
  if (signed.test(text)) return 'a negative number';
  return withDecimals.test(text) ? 'a number with decimals' : 'something else';
}

/**
 * A per cent with a decimal comma or point, in units of its last printed decimal: 68,3 is 683 of one decimal.
 * @returns null for what is no per cent from 0 to 100, or has more decimals
 */
export function printedShare(text: string, decimals: number): number | null {
  const [, whole, fraction = ''] = /^(\d{1,3})(?:[.,](\d+))?\s?%?$/.exec(text) ?? [];
  if (whole === undefined || fraction.length > decimals) return null;
  const printed = Number(whole + fraction.padEnd(decimals, '0'));
  return printed <= 100 * 10 ** decimals ? printed : null;
}
