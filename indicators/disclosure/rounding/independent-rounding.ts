/**
 * Rounds each value to the nearest multiple of the base, a half upwards. Totals are rounded on their own, so that they
 * may differ from the sum of their parts: by less than half a base for each part and half a base for the total. That
 * has to be said where they are shown. Nothing follows from one cell about another but through those differences,
 * which may narrow a value: two cells shown as 0 with a total shown as 5 are at least 3 together.
 *
 * @param values whole numbers ≥ 0
 * @param base a whole number from 2
 */
export function independentRounding(values: Float64Array, base: number): Float64Array {
  return values.map((value) => Math.floor(value / base + 1 / 2) * base);
}
