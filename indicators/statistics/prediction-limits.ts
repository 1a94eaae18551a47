import { type Baseline, type Occasion, poolBaseline } from './baseline.ts';
import type { ControlLimits } from './control-limits.ts';
import { criticalNormal } from './normal-quantile.ts';
import { criticalStudent } from './student-quantile.ts';

/**
 * Limits within which the share of a new occasion falls if nothing has changed since the baseline. They allow for
 * three uncertainties: the new count, the centre of a short baseline, and how much more than chance it scatters.
 *
 * The new share is compared with that of the baseline by the score test of two shares, turned round (joint sampling,
 * Krishnamoorthy & Peng 2011, Journal of Statistical Planning and Inference 141:1709). Its critical value is the larger
 * of z and t·√φ, with φ and its degrees of freedom from the baseline: z is right when occasions scatter by chance alone,
 * t·√φ also when they scatter more.
 * @param baseline  occasions before the new one
 * @param base      of the new occasion
 * @param level     share of new occasions that fall inside, for instance 0.95
 * @returns proportions, cut at 0 and 1; null where no limits can be set: fewer than two occasions, a base that is not
 *   above 0, or shares that are all 0 or all 1
 */
export function sharePredictionLimits(
  baseline: readonly Occasion[],
  base: number,
  level: number,
): ControlLimits | null {
  const pooled = poolBaseline(baseline, 'share');
  if (!pooled || !(base > 0)) return null;
  const { centre, variance, dispersion } = pooled;
  const k = squaredReach(pooled, base, level);
  // Both occasions together have a share q with (q − p)² = k·q(1 − q).
  const together = (sign: -1 | 1) =>
    (centre + k / 2 + sign * Math.sqrt(k * variance + (k / 2) ** 2)) / (1 + k);
  return {
    centre,
    lower: Math.max(0, newOccasion(together(-1), pooled, base)),
    upper: Math.min(1, newOccasion(together(1), pooled, base)),
    dispersion,
  };
}

/**
 * The same for a rate, by the score test of two Poisson rates.
 * @returns events per unit of base, the lower limit cut at 0; null as for a share, but that a rate has no highest value
 */
export function ratePredictionLimits(
  baseline: readonly Occasion[],
  base: number,
  level: number,
): ControlLimits | null {
  const pooled = poolBaseline(baseline, 'rate');
  if (!pooled || !(base > 0)) return null;
  const { centre, variance, dispersion } = pooled;
  const k = squaredReach(pooled, base, level);
  // Both occasions together have a rate r with (r − u)² = k·r.
  const together = (sign: -1 | 1) => centre + k / 2 + sign * Math.sqrt(k * variance + (k / 2) ** 2);
  return {
    centre,
    lower: Math.max(0, newOccasion(together(-1), pooled, base)),
    upper: newOccasion(together(1), pooled, base),
    dispersion,
  };
}

/** c²·(1/N − 1/(N + n)): how far all occasions together may move from a baseline that is part of them. */
function squaredReach(pooled: Baseline, base: number, level: number): number {
  const byChance = criticalNormal(level) ** 2;
  const byScatter = criticalStudent(level, pooled.degreesOfFreedom) ** 2 * pooled.dispersion;
  return Math.max(byChance, byScatter) * (base / (pooled.base * (pooled.base + base)));
}

/** Events per base of the new occasion alone, from those of all together. */
function newOccasion(together: number, pooled: Baseline, base: number): number {
  return together + ((together - pooled.centre) * pooled.base) / base;
}
