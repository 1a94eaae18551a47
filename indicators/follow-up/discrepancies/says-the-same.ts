export interface SaidNumber {
  readonly number: number;
  readonly approximate: boolean;
}

/** An approximate number never covers what is further from it than this part of it. */
const widest = 0.15;

/**
 * Whether two numbers can both be right. Exact ones have to be equal. An approximate one, *ca 500 000* or *ett
 * 20-tal*, covers what lies at most half a unit of its last digit that is not zero from it, and at most 15 per cent
 * of it: 450 000 to 550 000, and 17 to 23. The first bound is that of rounding; the second is this program's own, for
 * round numbers that begin with 1 or 2. Two approximate numbers agree as soon as one covers the other.
 * @param a  and b: the number may be 0 or below it
 */
export function saysTheSame(a: SaidNumber, b: SaidNumber): boolean {
  return a.number === b.number || covers(a, b.number) || covers(b, a.number);
}

function covers({ number, approximate }: SaidNumber, other: number): boolean {
  if (!approximate) return false;
  return Math.abs(number - other) <= Math.min(unitOfLastDigit(number) / 2, widest * Math.abs(number));
}

/** 100 000 of 500 000, 10 000 of 560 000, 1 of 12. A number with decimals is taken at a whole. */
function unitOfLastDigit(number: number): number {
  let unit = 1;
  while (number !== 0 && number % (unit * 10) === 0) unit *= 10;
  return unit;
}
