import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recentTrendOfShares, recentTrendOfValues } from '../../../indicators/statistics/recent-trend.ts';
import { expectNear } from './expect-near.ts';

interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

interface Value {
  readonly value: number;
  readonly interval: readonly [number, number];
}

const shares = (...points: readonly [number, number][]): Share[] =>
  points.map(([numerator, denominator]) => ({ numerator, denominator }));

const values = (...points: readonly [number, number, number][]): Value[] =>
  points.map(([value, lower, upper]) => ({ value, interval: [lower, upper] }));

/** Series in the tests of Fingertips, UK Department of Health and Social Care; names as there. */
const proportionSet1 = shares([994, 40299], [1023, 41527], [1199, 42811], [1332, 44064], [1367, 44701]);
const vaccination = shares([57274, 61834], [55865, 60511], [53681, 59074], [51767, 57508], [53185, 59028]);
const olderPatients = shares(
  [10588957, 60458658],
  [10547929, 60744002],
  [10851467, 61625745],
  [11034431, 62418295],
  [11246440, 63227624],
);
const valueSet1 = values(
  [24.67, 23.16, 26.25],
  [24.6, 23.15, 26.19],
  [28, 26.44, 29.64],
  [30.2, 28.63, 31.9],
  [30.6, 28.98, 32.25],
);
const valueSet2 = values(
  [20.5506, 18.1803, 23.1427],
  [19.5952, 17.3444, 22.0602],
  [19.0349, 16.8421, 21.4394],
  [21.3966, 19.0918, 23.8975],
  [18.4372, 16.2925, 20.7941],
);

const someShares = fc.array(
  fc.integer({ min: 5, max: 4000 }).chain((denominator) =>
    fc.record({
      numerator: fc.integer({ min: 1, max: denominator - 1 }),
      denominator: fc.constant(denominator),
    }),
  ),
  { minLength: 5, maxLength: 5 },
);

const someValues = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 80 }))
    .map(([value, reach]): Value => ({ value, interval: [value - reach, value + reach] })),
  { minLength: 5, maxLength: 5 },
);

describe('recentTrendOfShares', () => {
  it('agrees with reference numbers', () => {
    // R 4.2.2, prop.trend.test(), printed with fifteen digits.
    const up = recentTrendOfShares(proportionSet1);
    expectNear([up?.chiSquare ?? Number.NaN], [47.8966767075892], 1e-12);
    expect(up?.direction).toBe('up');
    const down = recentTrendOfShares(vaccination);
    // Its denominators make χ² a difference of large numbers, and R works with weighted sums: nine digits agree.
    expectNear([down?.chiSquare ?? Number.NaN], [405.047909027207], 1e-9);
    expect(down?.direction).toBe('down');
  });

  it('sees the trend that is lost where a missing interval counts as no change', () => {
    const shown = recentTrendOfShares(olderPatients);
    expectNear([shown?.chiSquare ?? Number.NaN], [3167.79879244837], 1e-9);
    expect(shown?.direction).toBe('up');
    const withoutInterval = olderPatients.map(({ numerator, denominator }): Value => {
      const value = (100 * numerator) / denominator;
      return { value, interval: [value, value] };
    });
    expect(recentTrendOfValues(withoutInterval)).toBeNull();
  });

  it('says none where the rise hangs on one point', () => {
    // Four times 20 of 100, then 60 of 100: without the last there is no slope left.
    const trend = recentTrendOfShares(shares([20, 100], [20, 100], [20, 100], [20, 100], [60, 100]));
    expect(trend?.chiSquare).toBeGreaterThan(9.55);
    expect(trend?.direction).toBe('none');
  });

  it('asks for 99.8 per cent, not 95', () => {
    const trend = recentTrendOfShares(shares([20, 100], [23, 100], [27, 100], [31, 100], [35, 100]));
    expect(trend?.chiSquare).toBeGreaterThan(3.84);
    expect(trend?.chiSquare).toBeLessThan(9.55);
    expect(trend?.direction).toBe('none');
  });

  it('cannot be calculated where no share differs from 0, or none from 1, or one has no denominator', () => {
    expect(recentTrendOfShares(shares([0, 9], [0, 9], [0, 9], [0, 9], [0, 9]))).toBeNull();
    expect(recentTrendOfShares(shares([9, 9], [9, 9], [9, 9], [9, 9], [9, 9]))).toBeNull();
    expect(recentTrendOfShares(shares([1, 9], [2, 9], [0, 0], [3, 9], [5, 9]))).toBeNull();
  });

  it('takes five points and no other number', () => {
    expect(() => recentTrendOfShares(proportionSet1.slice(1))).toThrow(RangeError);
    expect(() => recentTrendOfShares([...proportionSet1, ...proportionSet1])).toThrow(RangeError);
  });

  it('has the χ² and the slope of the textbook sums', () => {
    fc.assert(
      fc.property(someShares, (points) => {
        const trend = recentTrendOfShares(points);
        const t = [1, 2, 3, 4, 5];
        const n = points.map(({ denominator }) => denominator);
        const r = points.map(({ numerator }) => numerator);
        const [N, R, nt, rt] = [dot(n), dot(r), dot(n, t), dot(r, t)];
        const ntt = dot(n, t, t);
        const chiSquare = (N * (N * rt - R * nt) ** 2) / (R * (N - R) * (N * ntt - nt ** 2));
        expect(trend?.chiSquare).toBeCloseTo(chiSquare, 6);
        expect(trend?.slope).toBeCloseTo((N * rt - R * nt) / (N * ntt - nt ** 2), 9);
      }),
    );
  });

  it('of the complement, or backwards, is the mirror image', () => {
    fc.assert(
      fc.property(someShares, (points) => {
        const trend = recentTrendOfShares(points);
        const complement = points.map(({ numerator, denominator }) => ({
          numerator: denominator - numerator,
          denominator,
        }));
        for (const mirrored of [complement, [...points].reverse()]) {
          const mirror = recentTrendOfShares(mirrored);
          expect(mirror?.chiSquare).toBeCloseTo(trend?.chiSquare ?? Number.NaN, 6);
          expect(mirror?.slope).toBeCloseTo(-(trend?.slope ?? Number.NaN), 9);
          expect(mirror?.direction).toBe(opposite(trend?.direction));
        }
      }),
    );
  });
});

describe('recentTrendOfValues', () => {
  it('agrees with reference numbers', () => {
    // R 4.2.2, weighted least squares with known variances, printed with fifteen digits.
    const up = recentTrendOfValues(valueSet1);
    expectNear([up?.chiSquare ?? Number.NaN], [46.7653157920631], 1e-12);
    expect(up?.direction).toBe('up');
    const none = recentTrendOfValues(valueSet2);
    expectNear([none?.chiSquare ?? Number.NaN], [0.464243085137381], 1e-11);
    expect(none?.direction).toBe('none');
  });

  it('cannot be calculated where a point has no interval, which is not the same as no change', () => {
    for (const interval of [
      [30, 30],
      [31, 29],
      [Number.NaN, Number.NaN],
      [0, Infinity],
    ] as const) {
      expect(recentTrendOfValues([...valueSet1.slice(0, 4), { value: 30, interval }])).toBeNull();
    }
  });

  it('takes five points and no other number', () => {
    expect(() => recentTrendOfValues(valueSet1.slice(1))).toThrow(RangeError);
    expect(() => recentTrendOfValues([])).toThrow(RangeError);
  });

  it('is the squared slope over its variance, from least squares by the normal equations', () => {
    fc.assert(
      fc.property(someValues, (points) => {
        const trend = recentTrendOfValues(points);
        const t = [1, 2, 3, 4, 5];
        const y = points.map(({ value }) => value);
        const w = points.map(({ interval: [lower, upper] }) => (3.92 / (upper - lower)) ** 2);
        const centre = dot(w, t) / dot(w);
        const fromCentre = t.map((time) => time - centre);
        const spread = dot(w, fromCentre, fromCentre);
        const slope = dot(w, fromCentre, y) / spread;
        expect(trend?.slope).toBeCloseTo(slope, 8);
        expect(trend?.chiSquare).toBeCloseTo(slope ** 2 * spread, 6);
      }),
    );
  });

  it('has the same χ² in any unit', () => {
    fc.assert(
      fc.property(someValues, fc.double({ min: 0.01, max: 1000, noNaN: true }), (points, factor) => {
        const scaled = points.map(({ value, interval: [lower, upper] }): Value => {
          return { value: factor * value, interval: [factor * lower, factor * upper] };
        });
        const [trend, same] = [recentTrendOfValues(points), recentTrendOfValues(scaled)];
        expect(same?.chiSquare).toBeCloseTo(trend?.chiSquare ?? Number.NaN, 6);
      }),
    );
  });
});

/** Sum of the products, place by place. */
function dot(...columns: readonly (readonly number[])[]): number {
  const [first = []] = columns;
  return first.reduce((total, _, i) => total + columns.reduce((product, c) => product * (c[i] ?? 0), 1), 0);
}

function opposite(direction: string | undefined): string | undefined {
  return direction === 'up' ? 'down' : direction === 'down' ? 'up' : direction;
}
