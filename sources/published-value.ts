import type { AsPublished, PublishedTable } from '../indicators/model/published-by-others.ts';

export type Unit = PublishedTable['measures'][number]['unit'];

/**
 * One cell of a public table as its publisher printed it: decimal comma, thousands apart with a space, a no-break
 * space or a narrow no-break space, and the signs `..` (masked), `.` (absent), `~100` and `~0` (nearly all, nearly
 * none: shares only). A sign never becomes a number.
 * @returns null when the cell is none of these, or a number that its unit cannot have
 */
export function readPublishedValue(cell: string, unit: Unit): AsPublished | null {
  const printed = cell.trim();
  if (printed === '..') return { state: 'masked', printed };
  if (printed === '.') return { state: 'absent', printed };
  if (unit === 'percent' && (printed === '~100' || printed === '~0')) return { state: 'nearly_all', printed };
  const value = readNumber(printed);
  return value !== null && fits(value, unit) ? { state: 'number', value, printed } : null;
}

const grouped = /^(?:\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:,\d+)?$/;

function readNumber(printed: string): number | null {
  return grouped.test(printed) ? Number(printed.replace(/[ \u00a0\u202f]/g, '').replace(',', '.')) : null;
}

/** Nine digits are enough for people; ten and twelve are how a person's identity is written. */
function fits(value: number, unit: Unit): boolean {
  if (unit === 'percent') return value <= 100;
  if (unit === 'grades') return value <= 1000;
  return Number.isInteger(value) && value <= 999_999_999;
}
