import { overdispersion, ratioFunnel, shareFunnel } from '../statistics/funnel-limits.ts';
import type { Standing } from './comparison.ts';

/** What parts are held against: a rate or a share of the whole. */
export interface Target {
  readonly kind: 'rate' | 'share';
  readonly numerator: number;
  /** > 0 */
  readonly denominator: number;
}

/** Parts of which fewer would be expected are not judged. */
export const leastExpected = 20;

/**
 * Whether a part is too small to be judged: the same bound as for a trend. The exact limits are a little narrow below,
 * which tells where few are expected: of parts with ten expected events up to 1 per cent lie outside the limits of 99.8
 * by chance alone. From twenty on it is at most 0.5, and 5.5 of those of 95. Of a share, those outside it have to be
 * twenty as well.
 */
export function isTooSmall(target: Target, denominator: number): boolean {
  const expected = expectedIn(target, denominator);
  const outside = target.kind === 'share' ? denominator - expected : Number.POSITIVE_INFINITY;
  return Math.min(expected, outside) < leastExpected;
}

/**
 * Between which values a part of this size lies if it differs from the target by chance alone. The target counts as
 * known, and the part as if it stood outside the whole; since it is in there, the limits are somewhat too wide, the more
 * so the larger the part: a quarter of the whole has 2.3 standard deviations where 1.96 are said.
 * @param denominator  of the part, > 0
 * @param level        share inside the limits: 0.95 or 0.998
 * @param dispersion   ≥ 1; distances from the target are widened by its root
 * @returns per unit of the denominator; never below 0, nor of a share above 1
 */
export function funnelLimits(
  target: Target,
  denominator: number,
  level: number,
  dispersion: number,
): [number, number] {
  const centre = target.numerator / target.denominator;
  const [lower, upper] =
    target.kind === 'share'
      ? shareFunnel(centre, denominator, level)
      : ratioFunnel(expectedIn(target, denominator), level).map((ratio) => ratio * centre);
  const widened = (limit = centre) => centre + Math.sqrt(dispersion) * (limit - centre);
  const highest = target.kind === 'share' ? 1 : Number.POSITIVE_INFINITY;
  return [Math.max(0, widened(lower)), Math.min(highest, widened(upper))];
}

/** Below so many parts nothing is said of dispersion. */
export const leastPartsForDispersion = 10;

/**
 * How much more the parts vary than chance alone would make them, φ of Spiegelhalter (2005), Statistics in Medicine
 * 24:1185; 1 where it is not more. Of fewer than ten parts it is 1 too: winsorising draws none of them in then, so one
 * part that does differ would widen the limits until it lies inside, and the mean of four squares tells next to nothing
 * (under chance alone, its standard deviation is √(2/4) = 0.7).
 * @param parts  those that are large enough for a funnel
 */
export function dispersionOf(
  target: Target,
  parts: readonly { readonly numerator: number; readonly denominator: number }[],
): number {
  if (parts.length < leastPartsForDispersion) return 1;
  return Math.max(1, overdispersion(parts.map((part) => zScore(target, part))));
}

function zScore(target: Target, part: { readonly numerator: number; readonly denominator: number }): number {
  const expected = expectedIn(target, part.denominator);
  const variance = target.kind === 'share' ? expected * (1 - expected / part.denominator) : expected;
  return (part.numerator - expected) / Math.sqrt(variance);
}

function expectedIn({ numerator, denominator }: Target, persons: number): number {
  return (numerator / denominator) * persons;
}

/** On which side of the limits a value lies, if on any; a value on a limit is inside. */
export function standingOf(
  value: number,
  limits95: readonly [number, number],
  limits998: readonly [number, number],
): Standing {
  if (value > limits998[1]) return 'much_higher';
  if (value > limits95[1]) return 'higher';
  if (value < limits998[0]) return 'much_lower';
  if (value < limits95[0]) return 'lower';
  return 'similar';
}
