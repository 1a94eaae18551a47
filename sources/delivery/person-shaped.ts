import { checkDigit } from '../register/columns/luhn.ts';
import { daysOf } from '../register/columns/valid-date.ts';

/** Where something person-shaped stands in a text, in UTF-16 units of its NFKC form; never what it is. */
interface PersonShaped {
  readonly start: number;
  readonly end: number;
}

/** A run of digits between signs; signs may part the digits of one number, up to three of them at a time. */
interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the first thing in a text that may be somebody's identity number: ten or twelve digits that are a date of
 * birth (or a coordination number's day + 60) with a right check digit. The digits may be parted by any signs, be in
 * any script's digits, and stand inside a longer text or a longer number. Letters, commas, semicolons, tabs, quotes
 * and line ends part one number from the next, since they part fields.
 *
 * Reserve numbers have no check digit and cannot be told from other numbers: that they never leave is the work of
 * the contract, which has room for codes and counts alone.
 */
export function findPersonShaped(text: string): PersonShaped | null {
  const plain = withPlainDigits(text);
  const groups = [...plain.matchAll(/\d+/g)].map(
    ({ 0: digits, index }): DigitGroup => ({ digits, start: index, end: index + digits.length }),
  );
  for (const [i, first] of groups.entries()) {
    const found = insideOne(first) ?? acrossSigns(plain, groups, i);
    if (found) return found;
  }
  return null;
}

function acrossSigns(plain: string, groups: readonly DigitGroup[], from: number): PersonShaped | null {
  let joined = '';
  for (let i = from; i < groups.length && joined.length <= 12; i++) {
    const [before, group] = [groups[i - 1], groups[i]];
    if (!group || (i > from && !isParted(plain.slice(before?.end, group.start)))) return null;
    joined += group.digits;
    if (isPersonShaped(joined)) return { start: groups[from]?.start ?? 0, end: group.end };
  }
  return null;
}

/** Whether what stands between two groups of digits may part the digits of one number. */
function isParted(between: string): boolean {
  return between.length <= 3 && /^[^\p{L},;\t\n\r"]*$/u.test(between);
}

function insideOne({ digits, start }: DigitGroup): PersonShaped | null {
  for (const length of [12, 10]) {
    for (let at = 0; at + length <= digits.length; at++) {
      if (isPersonShaped(digits.slice(at, at + length)))
        return { start: start + at, end: start + at + length };
    }
  }
  return null;
}

function isPersonShaped(digits: string): boolean {
  if (digits.length === 12) {
    const century = digits.slice(0, 2);
    return (century === '19' || century === '20') && isTenDigits(digits.slice(2), [Number(century) * 100]);
  }
  return digits.length === 10 && isTenDigits(digits, [1900, 2000]);
}

function isTenDigits(digits: string, centuries: readonly number[]): boolean {
  const [yy, mm, dd] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6))];
  const isDate = centuries.some((century) => daysOf(century + yy, mm, dd > 60 ? dd - 60 : dd) !== null);
  return isDate && checkDigit(digits.slice(0, 9)) === Number(digits[9]);
}

/** NFKC makes full-width digits plain; those of other scripts are counted from the zero of their block of ten. */
function withPlainDigits(text: string): string {
  const normal = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return normal.replace(/(?!\d)\p{Nd}/gu, (digit) => String(valueOfDigit(digit)));
}

function valueOfDigit(digit: string): number {
  let value = 0;
  for (
    let point = (digit.codePointAt(0) ?? 0) - 1;
    /\p{Nd}/u.test(String.fromCodePoint(point)) && value < 9;
    point--
  )
    value += 1;
  return value;
}
