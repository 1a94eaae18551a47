/** How a language writes numbers. */
export interface NumberMarks {
  readonly decimal: string;
  readonly thousands: string;
  readonly minus: string;
}

/**
 * A number as it is printed, with exactly `decimals` digits after the decimal sign.
 * Numbers of four digits are grouped too, so that a column of figures lines up.
 */
export function formatNumber(value: number, decimals: number, marks: NumberMarks): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
  const digits = fraction === undefined ? grouped : `${grouped}${marks.decimal}${fraction}`;
  const roundsToZero = !/[1-9]/.test(digits);
  return value < 0 && !roundsToZero ? `${marks.minus}${digits}` : digits;
}
