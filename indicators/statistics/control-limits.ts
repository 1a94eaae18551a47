import { type Kind, type Occasion, poolBaseline } from './baseline.ts';

export interface ControlLimits {
  /** Events per base over the whole baseline. */
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  /** φ of the baseline: Pearson's χ² over its occasions less one; 1 where it scatters by chance alone. */
  readonly dispersion: number;
}

/** Shewhart's choice: wide enough that a signal is worth a search for its cause. */
const sigmas = 3;

/**
 * Three-sigma limits of a p-chart: p̄ ± 3√(p̄(1 − p̄)/base) (Montgomery, Introduction to Statistical Quality Control,
 * chapter 7). They describe a long baseline; a new point after a short one is judged by `sharePredictionLimits`.
 * @param baseline  occasions that are taken to be in control
 * @param base      of the occasion that the limits are for
 * @returns proportions, cut at 0 and 1; null where no limits can be set: fewer than two occasions, a base that is not
 *   above 0, or shares that are all 0 or all 1
 */
export function shareLimits(baseline: readonly Occasion[], base: number): ControlLimits | null {
  return threeSigmaLimits(baseline, base, 'share');
}

/**
 * Three-sigma limits of a u-chart: ū ± 3√(ū/base) (Montgomery, chapter 7); otherwise like `shareLimits`.
 * @returns events per unit of base, the lower limit cut at 0; null likewise
 */
export function rateLimits(baseline: readonly Occasion[], base: number): ControlLimits | null {
  return threeSigmaLimits(baseline, base, 'rate');
}

function threeSigmaLimits(baseline: readonly Occasion[], base: number, kind: Kind): ControlLimits | null {
  const pooled = poolBaseline(baseline, kind);
  if (!pooled || !(base > 0)) return null;
  const { centre, variance, dispersion } = pooled;
  const reach = sigmas * Math.sqrt(variance / base);
  const highest = kind === 'share' ? 1 : Infinity;
  return { centre, lower: Math.max(0, centre - reach), upper: Math.min(highest, centre + reach), dispersion };
}
