import { criticalNormal } from './normal-quantile.ts';
import { criticalStudent } from './student-quantile.ts';

/**
 * How many standard errors a change has to be in order to be found: t of the two-sided test plus t of the power (Bloom
 * 1995, Evaluation Review 19:547); 2.801585 for 95 and 80 per cent where the standard error is known.
 * @param level             of the interval that has to leave out 0, for instance 0.95
 * @param power             how often it then does, for instance 0.8; above 0.5
 * @param degreesOfFreedom  that the standard error rests on, > 0; Infinity where chance alone gives it
 */
export function detectableMultiple(level: number, power: number, degreesOfFreedom: number): number {
  // The power is one-sided: its quantile is the two-sided one of twice as much less.
  const [test, found] = [level, 2 * power - 1];
  return degreesOfFreedom === Number.POSITIVE_INFINITY
    ? criticalNormal(test) + criticalNormal(found)
    : criticalStudent(test, degreesOfFreedom) + criticalStudent(found, degreesOfFreedom);
}

/**
 * The ratio of two Poisson rates, after over before, that is so many standard errors of their difference away from 1:
 * the sample size formula e = m²(1 + R)/(1 − R)² (Smith, Morrow & Ross 2015, Field Trials of Health Interventions, OUP,
 * section 5.4.2), solved for R. The exposure is the same both times.
 * @param events    before: > 0; divided by the dispersion where the years vary more than by chance
 * @param multiple  m, of `detectableMultiple`
 * @returns above 1 upwards, below 1 downwards; 0 where not even the end of all events would be found
 */
export function detectableRatio(events: number, multiple: number, direction: 'up' | 'down'): number {
  const half = multiple ** 2 / (2 * events);
  const reach = Math.sqrt(half ** 2 + 4 * half);
  return direction === 'up' ? 1 + half + reach : Math.max(0, 1 + half - reach);
}

/**
 * The difference of two shares, after minus before, that is so many standard errors away from 0: the sample size formula
 * n = m²(p(1 − p) + q(1 − q))/(p − q)² (Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions,
 * chapter 4, with the variances of the two shares), solved for q. The whole is the same both times.
 * @param part      before: 0 ≤ numerator ≤ denominator, denominator > 0; both divided by the dispersion where the years
 *   vary more than by chance
 * @param multiple  m, of `detectableMultiple`
 * @returns as a proportion, below 0 downwards; the way to the end, 0 or 1, where not even that would be found
 */
export function detectableDifference(
  part: { readonly numerator: number; readonly denominator: number },
  multiple: number,
  direction: 'up' | 'down',
): number {
  const share = part.numerator / part.denominator;
  const k = multiple ** 2 / part.denominator;
  // (q − p)² = k(p(1 − p) + q(1 − q)), for the difference d = q − p: (1 + k)d² − k(1 − 2p)d − 2kp(1 − p) = 0
  const slope = k * (1 - 2 * share);
  const reach = Math.sqrt(slope ** 2 + 8 * (1 + k) * k * share * (1 - share));
  const difference = (slope + (direction === 'up' ? reach : -reach)) / (2 * (1 + k));
  return direction === 'up' ? Math.min(1 - share, difference) : Math.max(-share, difference);
}
