import quantile from '@stdlib/stats-base-dists-t-quantile';

/** t with a share `level` of Student's distribution between −t and t; 3.182446 for 0.95 and 3 degrees of freedom. */
export function criticalStudent(level: number, degreesOfFreedom: number): number {
  return quantile(1 - (1 - level) / 2, degreesOfFreedom);
}
