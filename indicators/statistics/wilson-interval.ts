import { criticalNormal } from './normal-quantile.ts';

/**
 * Wilson's score interval for a proportion: Wilson (1927), JASA 22:209, in the form of Newcombe (1998), Statistics in
 * Medicine 17:857, method 3.
 * @param numerator    integer, 0 ≤ numerator ≤ denominator
 * @param denominator  integer > 0
 * @returns bounds as proportions in 0–1
 */
export function wilsonInterval(numerator: number, denominator: number, level: number): [number, number] {
  const z = criticalNormal(level);
  const centre = 2 * numerator + z ** 2;
  const reach = z * Math.sqrt(z ** 2 + 4 * numerator * (1 - numerator / denominator));
  const scale = 2 * (denominator + z ** 2);
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)];
}
