import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** Φ⁻¹(p) of the standard normal distribution. */
export function normalQuantile(p: number): number {
  return quantile(p, 0, 1);
}

/** z with a share `level` of the standard normal distribution between −z and z; 1.959964 for 0.95. */
export function criticalNormal(level: number): number {
  return normalQuantile(1 - (1 - level) / 2);
}
