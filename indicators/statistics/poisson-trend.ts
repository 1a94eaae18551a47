import { criticalNormal } from './normal-quantile.ts';
import { criticalStudent } from './student-quantile.ts';

export interface PoissonTrend {
  /** β: change of the logarithm of the rate per unit of time. */
  readonly slope: number;
  /** Of the slope, by its level: the wider of the Poisson and the quasi-Poisson limits. */
  readonly limits: [number, number];
  /** 100(e^β − 1), per cent per unit of time. */
  readonly annualChange: number;
  /** Of the annual change, per cent: the limits of the slope, carried over. */
  readonly interval: [number, number];
  /** φ: Pearson's χ² over N − 2; 1 where the points scatter as Poisson counts do, more where there is more behind. */
  readonly dispersion: number;
  /** Of the slope, if the counts are Poisson. */
  readonly standardError: number;
  /** Of the slope, if their variance is φ times the mean: √φ times the standard error. */
  readonly quasiStandardError: number;
}

interface Point {
  /** In years, or whatever unit the change is to be per; gaps are welcome. */
  readonly time: number;
  /** Integer ≥ 0. */
  readonly events: number;
  /** Persons or person-years, > 0. */
  readonly exposure: number;
}

/**
 * Log-linear Poisson trend by maximum likelihood: log E(events) = log(exposure) + α + β·time (McCullagh & Nelder 1989,
 * Generalized Linear Models, chapters 6 and 9).
 *
 * The limits are the wider of β ± z·se and β ± t·√φ·se with N − 2 degrees of freedom. The first are right when counts
 * scatter as Poisson counts do, the second also when they scatter more; few points cannot tell which, and the wider
 * of the two covers as stated either way.
 * @param level  coverage, for instance 0.95
 * @returns null where no trend can be calculated: fewer than three points, an exposure that is not above 0, no events,
 *   or all events at the first or all at the last time, where the likelihood grows without end as β does
 */
export function poissonTrend(points: readonly Point[], level: number): PoissonTrend | null {
  if (points.length < 3 || !points.every(({ exposure }) => exposure > 0)) return null;
  const first = Math.min(...points.map(({ time }) => time));
  const last = Math.max(...points.map(({ time }) => time));
  const eventful = points.filter((point) => point.events > 0);
  if (!eventful.some(({ time }) => time > first) || !eventful.some(({ time }) => time < last)) return null;

  const events = eventful.reduce((total, point) => total + point.events, 0);
  const meanTime = eventful.reduce((total, point) => total + point.time * point.events, 0) / events;
  const { slope, expectedShares, variance } = fitSlope(points, meanTime, last - first);
  const standardError = 1 / Math.sqrt(events * variance);
  const degreesOfFreedom = points.length - 2;
  const dispersion = pearson(points, events, expectedShares) / degreesOfFreedom;
  const quasiStandardError = Math.sqrt(dispersion) * standardError;
  const reach = Math.max(
    criticalNormal(level) * standardError,
    criticalStudent(level, degreesOfFreedom) * quasiStandardError,
  );
  const limits: [number, number] = [slope - reach, slope + reach];
  return {
    slope,
    limits,
    annualChange: perCent(slope),
    interval: [perCent(limits[0]), perCent(limits[1])],
    dispersion,
    standardError,
    quasiStandardError,
  };
}

/** Of the logarithm of the rate, over the whole span of time. */
const precision = 1e-12;

/** Five or six do as a rule; the bound is for rounding that never lets a step fall below the precision. */
const mostSteps = 200;

interface Fit {
  readonly slope: number;
  /** Of all events, the share expected at each point. */
  readonly expectedShares: readonly number[];
  /** Of the time of an event. */
  readonly variance: number;
}

/**
 * Given how many events there were in all, their times are multinomial with shares ∝ exposure·e^(β·time), and the
 * likelihood of β is that of the two-parameter model with α at its best. It is largest where the expected mean time of
 * an event is the observed one. That mean only grows with β, so that Newton steps which leave what is known of the
 * root are replaced by halving.
 */
function fitSlope(points: readonly Point[], meanTime: number, span: number): Fit {
  let slope = 0;
  let low = -Infinity;
  let high = Infinity;
  let moments = momentsAt(points, meanTime, slope);
  for (let steps = 0; steps < mostSteps; steps++) {
    if (moments.mean > 0) high = slope;
    else low = slope;
    const newton = slope - moments.mean / moments.variance;
    const next = low <= newton && newton <= high ? newton : (low + high) / 2;
    if (Math.abs(next - slope) * span <= precision) break;
    slope = next;
    moments = momentsAt(points, meanTime, slope);
  }
  return { slope, expectedShares: moments.shares, variance: moments.variance };
}

/** Shares of the events, and mean and variance of their times; the mean is taken from the observed one. */
function momentsAt(points: readonly Point[], meanTime: number, slope: number) {
  const exponents = points.map(({ time, exposure }) => Math.log(exposure) + slope * (time - meanTime));
  // Subtracting the largest keeps e to the power of it from overflowing.
  const largest = Math.max(...exponents);
  const shares = exponents.map((exponent) => Math.exp(exponent - largest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let mean = 0;
  for (const [i, { time }] of points.entries()) {
    const share = (shares[i] ?? 0) / total;
    shares[i] = share;
    mean += share * (time - meanTime);
  }
  let variance = 0;
  for (const [i, { time }] of points.entries()) variance += (shares[i] ?? 0) * (time - meanTime - mean) ** 2;
  return { shares, mean, variance };
}

/** Σ (observed − expected)² / expected. */
function pearson(points: readonly Point[], events: number, expectedShares: readonly number[]): number {
  return points.reduce((total, point, i) => {
    const expected = events * (expectedShares[i] ?? Number.NaN);
    return total + (point.events - expected) ** 2 / expected;
  }, 0);
}

function perCent(logarithm: number): number {
  return 100 * Math.expm1(logarithm);
}
