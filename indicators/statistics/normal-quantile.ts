import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** Φ⁻¹(p) of the standard normal distribution. */
export function normalQuantile(p: number): number {
  return quantile(p, 0, 1);
}
