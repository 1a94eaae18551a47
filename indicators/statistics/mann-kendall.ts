import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

export interface MannKendall {
  /** Pairs that rise minus pairs that fall, over all pairs in order of time. */
  readonly s: number;
  /** Of S if the order of the values is chance, corrected for ties. */
  readonly variance: number;
  /** S moved by one towards 0, in standard deviations. */
  readonly z: number;
  /** Two-sided, by the normal approximation. */
  readonly p: number;
}

/**
 * Mann–Kendall test of a monotone trend: Mann (1945), Econometrica 13:245; variance with ties from Kendall (1975), Rank
 * Correlation Methods, chapter 4. It asks only for the order of the values, not for how they are distributed.
 * @param values  in order of time; a missing year is left out by the caller
 * @returns z = 0 and p = 1 where every order would look the same: fewer than two values, or all alike
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const n = values.length;
  let s = 0;
  for (let i = 1; i < n; i++) {
    const later = values[i] ?? Number.NaN;
    for (let j = 0; j < i; j++) s += Math.sign(later - (values[j] ?? Number.NaN));
  }
  const variance = (orderings(n) - tiedOrderings(values)) / 18;
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  return { s, variance, z, p: 2 * normalCdf(-Math.abs(z), 0, 1) };
}

/** n(n − 1)(2n + 5): eighteen times the variance of S for n values without ties. */
function orderings(n: number): number {
  return (n * n - n) * (2 * n + 5);
}

function tiedOrderings(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  let total = 0;
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end] === sorted[start]) end++;
    total += orderings(end - start);
  }
  return total;
}
