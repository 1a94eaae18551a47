import chiSquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';
import { criticalNormal } from './normal-quantile.ts';

/** Below this number of events Byar's approximation is not used: its lower limit turns negative at high levels. */
const exactBelow = 10;

/**
 * Two-sided interval for the mean of a Poisson count: exact below ten events, Byar's approximation from ten on.
 * @param events  integer ≥ 0
 * @param level   coverage, for instance 0.95
 * @returns bounds in events, not a rate; the lower bound is 0 when there are no events
 */
export function poissonInterval(events: number, level: number): [number, number] {
  return events < exactBelow ? exactPoissonInterval(events, level) : byarInterval(events, level);
}

/** Garwood (1936), Biometrika 28:437, through the chi-square quantiles. */
export function exactPoissonInterval(events: number, level: number): [number, number] {
  const tail = (1 - level) / 2;
  return [
    events === 0 ? 0 : chiSquareQuantile(tail, 2 * events) / 2,
    chiSquareQuantile(1 - tail, 2 * events + 2) / 2,
  ];
}

/** Byar's approximation, Breslow and Day (1987), Statistical Methods in Cancer Research II, p. 69. */
export function byarInterval(events: number, level: number): [number, number] {
  const z = criticalNormal(level);
  const bound = (x: number, sign: -1 | 1): number =>
    x * (1 - 1 / (9 * x) + (sign * z) / (3 * Math.sqrt(x))) ** 3;
  return [bound(events, -1), bound(events + 1, 1)];
}
