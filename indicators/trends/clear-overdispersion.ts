import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';
import type { PublishedPoint } from '../series/series.ts';
import { annualChangeOf } from './annual-change.ts';
import type { Scatter } from './scatter.ts';
import { dispersionLevel } from './verdict-thresholds.ts';

/**
 * The dispersion of points around their own log-linear line, where chance alone would hardly give as much: Pearson's χ²
 * against its 99.8 per cent quantile (McCullagh & Nelder 1989, Generalized Linear Models, section 6.2.3).
 * @returns null where it is not clear, or no line can be fitted
 */
export function clearOverdispersion(points: readonly PublishedPoint[], scatter: Scatter): number | null {
  const line = annualChangeOf(points, scatter);
  if (!line) return null;
  const degreesOfFreedom = points.length - 2;
  const chiSquare = line.dispersion * degreesOfFreedom;
  return chiSquare > chiSquareQuantile(dispersionLevel, degreesOfFreedom) ? line.dispersion : null;
}
