import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { wilsonInterval } from './wilson-interval.ts';

/**
 * Ratio of two rates, after over before, with the exact conditional interval: of all events, those after are binomial
 * with odds ratio × exposure after / exposure before (Przyborowski & Wilenski 1940, Biometrika 31:313), and the
 * binomial has the limits of Clopper & Pearson (1934), Biometrika 26:404. It covers at least as often as the level says.
 * @param before, after  events: integers ≥ 0; exposure: persons or person-years > 0, in the same unit
 * @param level          coverage, for instance 0.95
 * @returns ratio and bounds, 1 for no change; ratio and upper bound are Infinity where nothing happened before; null
 *   where nothing happened at all, which any ratio agrees with, or where an exposure is not above 0
 */
export function rateRatio(
  before: { readonly events: number; readonly exposure: number },
  after: { readonly events: number; readonly exposure: number },
  level: number,
): { ratio: number; interval: [number, number] } | null {
  if (!(before.exposure > 0 && after.exposure > 0) || before.events + after.events === 0) return null;
  const [lower, upper] = clopperPearson(after.events, before.events, level);
  const exposureRatio = before.exposure / after.exposure;
  return {
    ratio: (after.events / before.events) * exposureRatio,
    interval: [odds(lower) * exposureRatio, odds(upper) * exposureRatio],
  };
}

function odds(probability: number): number {
  return probability / (1 - probability);
}

/** Exact limits of the probability of a success. */
function clopperPearson(successes: number, failures: number, level: number): [number, number] {
  const tail = (1 - level) / 2;
  return [
    successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
  ];
}

/**
 * Difference of two independent shares, after minus before, with the hybrid score interval of Newcombe (1998),
 * Statistics in Medicine 17:873, method 10: the distances to the Wilson limits of the two, put together as the sides of
 * a right-angled triangle.
 * @param before, after  0 ≤ numerator ≤ denominator
 * @param level          coverage, for instance 0.95
 * @returns as proportions, between −1 and 1
 * @throws RangeError when a denominator is not above 0
 */
export function shareDifference(
  before: { readonly numerator: number; readonly denominator: number },
  after: { readonly numerator: number; readonly denominator: number },
  level: number,
): { difference: number; interval: [number, number] } {
  if (!(before.denominator > 0 && after.denominator > 0))
    throw new RangeError('a share needs a denominator above 0');
  const shareBefore = before.numerator / before.denominator;
  const shareAfter = after.numerator / after.denominator;
  const [lowerBefore, upperBefore] = wilsonInterval(before.numerator, before.denominator, level);
  const [lowerAfter, upperAfter] = wilsonInterval(after.numerator, after.denominator, level);
  const difference = shareAfter - shareBefore;
  return {
    difference,
    interval: [
      difference - Math.hypot(shareAfter - lowerAfter, upperBefore - shareBefore),
      difference + Math.hypot(upperAfter - shareAfter, shareBefore - lowerBefore),
    ],
  };
}
