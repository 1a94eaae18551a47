import { criticalNormal } from './normal-quantile.ts';
import { exactPoissonInterval } from './poisson-interval.ts';

/**
 * Funnel around a ratio of 1: between which ratios of observed to expected an area of this size lies if it differs by
 * chance alone (Spiegelhalter 2005, Statistics in Medicine 24:1185). The limits are the exact Poisson interval around
 * the expected number, as funnel plots are commonly drawn: smooth, and a little narrow below and wide above. A point
 * close to a limit is judged by `exactPoissonInterval` of its own count, which leaves out the expected number if the
 * area differs.
 * @param expected  events, > 0; need not be an integer
 * @param level     share inside the funnel: 0.95 and 0.998 are usual
 * @returns bounds as ratios; the lower one is 0 where it would not be rare to observe nothing
 * @throws RangeError when nothing is expected
 */
export function ratioFunnel(expected: number, level: number): [number, number] {
  if (!(expected > 0)) throw new RangeError('a funnel needs expected events above 0');
  const [lower, upper] = exactPoissonInterval(expected, level);
  const nothingIsRare = Math.exp(-expected) < (1 - level) / 2;
  return [nothingIsRare ? lower / expected : 0, upper / expected];
}

/**
 * Funnel around a share: the shares whose Wilson interval at this denominator just touches the target. Since Wilson's
 * interval turns the score test round, turning it round again gives target ± z·√(target(1 − target)/denominator).
 * @param target       proportion, 0–1
 * @param denominator  > 0
 * @returns bounds as proportions, cut at 0 and 1
 * @throws RangeError when the denominator is not above 0
 */
export function shareFunnel(target: number, denominator: number, level: number): [number, number] {
  if (!(denominator > 0)) throw new RangeError('a funnel needs a denominator above 0');
  const reach = criticalNormal(level) * Math.sqrt((target * (1 - target)) / denominator);
  return [Math.max(0, target - reach), Math.min(1, target + reach)];
}

/** Share of the z-scores at each end that is drawn in before the dispersion is taken. */
const winsorised = 0.1;

/**
 * Dispersion of many areas around their target, φ = mean of z² after the tenth of z-scores at each end has been drawn
 * in to the outermost of the rest, so that the areas that stand out do not hide themselves (Spiegelhalter 2005,
 * Statistics in Medicine 24:1185). Funnel limits are widened by √φ where φ > 1. Winsorising takes some of chance away
 * as well: z-scores of pure chance give 0.68, so that a φ slightly above 1 is more than it seems.
 * @param zScores  one for each area; with fewer than ten, none is drawn in
 * @throws RangeError when there is none
 */
export function overdispersion(zScores: readonly number[]): number {
  if (zScores.length === 0) throw new RangeError('a dispersion needs z-scores');
  const sorted = Float64Array.from(zScores).sort();
  const drawnIn = Math.floor(winsorised * sorted.length);
  const lowest = sorted[drawnIn] ?? Number.NaN;
  const highest = sorted[sorted.length - 1 - drawnIn] ?? Number.NaN;
  const squares = sorted.map((z) => Math.min(highest, Math.max(lowest, z)) ** 2);
  return squares.reduce((total, square) => total + square, 0) / sorted.length;
}
