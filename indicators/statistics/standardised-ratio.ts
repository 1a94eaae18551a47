import { poissonInterval } from './poisson-interval.ts';

/**
 * Indirectly standardised ratio: events observed for each event expected at the rates of a reference population
 * (Breslow & Day 1987, Statistical Methods in Cancer Research II, pp. 65–69). The expected number counts as known, so
 * the interval is that of the observed count: exact below ten events, Byar's from ten on.
 * @param observed  integer ≥ 0
 * @param expected  sum over the strata of persons × reference rate, > 0
 * @param level     coverage, for instance 0.95
 * @returns 1 where as many happened as were expected
 * @throws RangeError when nothing was expected: there is no ratio to 0
 */
export function standardisedRatio(
  observed: number,
  expected: number,
  level: number,
): { value: number; interval: [number, number] } {
  if (!(expected > 0)) throw new RangeError('a standardised ratio needs expected events above 0');
  const [lower, upper] = poissonInterval(observed, level);
  return { value: observed / expected, interval: [lower / expected, upper / expected] };
}
