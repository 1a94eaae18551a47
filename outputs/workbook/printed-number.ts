import type { TableCell } from '../report-model.ts';
import type { Wording } from '../wording/wording.ts';

/** A number with nothing in it that is not printed, and the marks that stand after it. */
export interface PrintedNumber {
  /** Rounded as in print. */
  readonly value: number;
  readonly decimals: number;
  /** Whether a plus stands before it. */
  readonly signed: boolean;
  /** `p`, `r`, `u`, in the order of print. */
  readonly marks: readonly string[];
}

/**
 * The number that a cell shows; null where it shows a sign or words.
 * Throws when a cell with a value is printed as anything but a number and its marks.
 */
export function printedNumber(
  { text, value }: TableCell,
  { numbers, marks }: Pick<Wording, 'numbers' | 'marks'>,
): PrintedNumber | null {
  if (value === null) return null;
  const signs = Object.values(marks).map(({ sign }) => sign);
  const words = text.split(/\s/u);
  const after = words.filter((word) => signs.includes(word));
  const digits = words
    .filter((word) => !signs.includes(word))
    .join('')
    .replaceAll(numbers.thousands, '')
    .replace(numbers.minus, '-')
    .replace(numbers.decimal, '.');
  const [, plus, , decimals = ''] = /^(\+?)(-?\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  if (plus === undefined) throw new Error(`a cell with a value is printed as “${text}”`);
  return { value: Number(digits), decimals: decimals.length, signed: plus === '+', marks: after };
}
