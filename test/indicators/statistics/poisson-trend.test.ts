import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalNormal } from '../../../indicators/statistics/normal-quantile.ts';
import { type PoissonTrend, poissonTrend } from '../../../indicators/statistics/poisson-trend.ts';
import { criticalStudent } from '../../../indicators/statistics/student-quantile.ts';
import { expectNear } from './expect-near.ts';

interface Point {
  readonly time: number;
  readonly events: number;
  readonly exposure: number;
}

/** FT_proportion_set1 in the tests of Fingertips, UK Department of Health and Social Care. */
const reference: Point[] = [
  { time: 2014, events: 994, exposure: 40299 },
  { time: 2015, events: 1023, exposure: 41527 },
  { time: 2016, events: 1199, exposure: 42811 },
  { time: 2017, events: 1332, exposure: 44064 },
  { time: 2018, events: 1367, exposure: 44701 },
];

const yearly = (...events: readonly number[]): Point[] =>
  events.map((count, i) => ({ time: 2015 + i, events: count, exposure: 1000 }));

const someSeries = fc
  .array(
    fc.record({ events: fc.integer({ min: 0, max: 400 }), exposure: fc.integer({ min: 50, max: 20000 }) }),
    {
      minLength: 3,
      maxLength: 12,
    },
  )
  .map((points) => points.map((point, i): Point => ({ ...point, time: 2010 + i })));

function fitted(points: readonly Point[], level = 0.95): PoissonTrend {
  const trend = poissonTrend(points, level);
  if (!trend) throw new Error('no trend');
  return trend;
}

describe('poissonTrend', () => {
  it('agrees with reference numbers', () => {
    // statsmodels 0.15.0, GLM with Poisson family and log link, and R 4.2.2, glm(); they share ten digits.
    const { slope, standardError, dispersion, quasiStandardError, annualChange } = fitted(reference);
    expectNear([slope, annualChange], [0.0631235551884572, 6.51584369527618], 1e-11);
    expectNear([standardError, quasiStandardError], [0.009257933199, 0.011735635964], 1e-9);
    expectNear([dispersion], [1.606886392814], 1e-11);
    // Their Poisson interval of the annual change, 4.60 to 8.47 per cent.
    const poissonLimits = [-1, 1].map(
      (sign) => 100 * Math.expm1(slope + sign * criticalNormal(0.95) * standardError),
    );
    expectNear(poissonLimits, [4.600520271638731, 8.466238300276864], 1e-8);
  });

  it('reports the wider of the Poisson and the quasi-Poisson limits', () => {
    const scattered = fitted(reference);
    expectNear(
      scattered.limits,
      [-1, 1].map((sign) => scattered.slope + sign * criticalStudent(0.95, 3) * scattered.quasiStandardError),
    );
    // 100, 105, 110, 116, 122 lie so near the line that chance alone would scatter more.
    const smooth = fitted(yearly(100, 105, 110, 116, 122));
    expect(smooth.dispersion).toBeLessThan(0.1);
    expectNear(
      smooth.limits,
      [-1, 1].map((sign) => smooth.slope + sign * criticalNormal(0.95) * smooth.standardError),
    );
  });

  it('finds a doubling each year without scatter', () => {
    const { annualChange, dispersion } = fitted(yearly(10, 20, 40, 80));
    expect(annualChange).toBeCloseTo(100, 8);
    expect(dispersion).toBeCloseTo(0, 10);
  });

  it('counts a gap with its length', () => {
    const { annualChange } = fitted([
      { time: 2015, events: 10, exposure: 500 },
      { time: 2016, events: 20, exposure: 500 },
      { time: 2019, events: 160, exposure: 500 },
    ]);
    expect(annualChange).toBeCloseTo(100, 8);
  });

  it('cannot be calculated from two points, without events, or without exposure', () => {
    expect(poissonTrend(reference.slice(0, 2), 0.95)).toBeNull();
    expect(poissonTrend(yearly(0, 0, 0, 0), 0.95)).toBeNull();
    expect(poissonTrend([...yearly(3, 4, 5), { time: 2018, events: 0, exposure: 0 }], 0.95)).toBeNull();
  });

  it('cannot be calculated where all events are at one end, however many', () => {
    expect(poissonTrend(yearly(0, 0, 0, 7), 0.95)).toBeNull();
    expect(poissonTrend(yearly(7, 0, 0, 0), 0.95)).toBeNull();
    expect(poissonTrend(yearly(0, 0, 1, 7), 0.95)).not.toBeNull();
    expect(poissonTrend(yearly(0, 7, 0, 0), 0.95)).not.toBeNull();
  });

  it('settles on steep and lopsided series', () => {
    const { slope } = fitted([
      { time: 0, events: 1, exposure: 1e7 },
      { time: 1, events: 0, exposure: 1e7 },
      { time: 10, events: 1_000_000_000, exposure: 1 },
    ]);
    expect(slope).toBeGreaterThan(3);
    expect(slope).toBeLessThan(5);
  });

  it('stands where the likelihood of both parameters is largest', () => {
    fc.assert(
      fc.property(someSeries, (points) => {
        const trend = poissonTrend(points, 0.95);
        fc.pre(trend !== null);
        expect(trend.slope).toBeCloseTo(slopeByTernarySearch(points), 5);
      }),
      { numRuns: 60 },
    );
  });

  it('has the standard error of the curved likelihood', () => {
    const { slope, standardError } = fitted(reference);
    const h = 1e-4;
    const curvature =
      (profileLikelihood(reference, slope + h) -
        2 * profileLikelihood(reference, slope) +
        profileLikelihood(reference, slope - h)) /
      h ** 2;
    // A second difference of numbers of size 1e4 keeps four digits.
    expectNear([standardError], [1 / Math.sqrt(-curvature)], 1e-3);
  });

  it('does not ask when time begins or in what unit exposure is', () => {
    fc.assert(
      fc.property(someSeries, fc.integer({ min: -3000, max: 3000 }), (points, years) => {
        const trend = poissonTrend(points, 0.95);
        fc.pre(trend !== null);
        const moved = points.map(({ time, events, exposure }) => ({
          time: time + years,
          events,
          exposure: exposure / 1000,
        }));
        const same = fitted(moved);
        expect(same.slope).toBeCloseTo(trend.slope, 9);
        expect(same.standardError).toBeCloseTo(trend.standardError, 9);
        expect(same.dispersion / trend.dispersion).toBeCloseTo(1, 6);
      }),
    );
  });

  it('backwards is the mirror image, and the interval holds the change', () => {
    fc.assert(
      fc.property(someSeries, (points) => {
        const trend = poissonTrend(points, 0.95);
        fc.pre(trend !== null);
        const mirror = fitted(points.map((point) => ({ ...point, time: -point.time })));
        expect(mirror.slope).toBeCloseTo(-trend.slope, 9);
        expect(mirror.limits[0]).toBeCloseTo(-trend.limits[1], 9);
        expect(trend.interval[0]).toBeLessThan(trend.annualChange);
        expect(trend.interval[1]).toBeGreaterThan(trend.annualChange);
        expect(trend.interval[0]).toBeGreaterThanOrEqual(-100);
      }),
    );
  });
});

/** log L at the best α: Σ x·log μ − μ, with μ = n·e^(α + βt). */
function profileLikelihood(points: readonly Point[], slope: number): number {
  const events = points.reduce((total, point) => total + point.events, 0);
  const relative = points.map(({ time, exposure }) => exposure * Math.exp(slope * (time - 2014)));
  const intercept = Math.log(events / relative.reduce((total, value) => total + value, 0));
  return points.reduce((total, point, i) => {
    const mean = Math.exp(intercept) * (relative[i] ?? Number.NaN);
    return total + point.events * Math.log(mean) - mean;
  }, 0);
}

/** The likelihood has one top; thirds of an interval are thrown away until it is narrow. */
function slopeByTernarySearch(points: readonly Point[]): number {
  let [low, high] = [-15, 15];
  while (high - low > 1e-8) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (profileLikelihood(points, left) < profileLikelihood(points, right)) low = left;
    else high = right;
  }
  return (low + high) / 2;
}
