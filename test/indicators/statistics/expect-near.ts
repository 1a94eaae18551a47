import { expect } from 'vitest';

/**
 * Holds numbers against reference numbers, each within a relative tolerance; a reference of 0 must be met exactly.
 * @param relative  1e-12 where both are computed in full, half a unit of the last digit where the reference is printed
 */
export function expectNear(actual: readonly number[], reference: readonly number[], relative = 1e-12): void {
  expect(actual).toHaveLength(reference.length);
  reference.forEach((expected, i) => {
    const difference = Math.abs((actual[i] ?? Number.NaN) - expected);
    expect(difference, `${actual[i]} against ${expected}`).toBeLessThanOrEqual(relative * Math.abs(expected));
  });
}
