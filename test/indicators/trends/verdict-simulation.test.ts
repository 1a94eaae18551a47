import { beforeEach, describe, expect, it } from 'vitest';
import type { Series } from '../../../indicators/series/series.ts';
import { newestAgainstBaseline } from '../../../indicators/trends/newest-against-baseline.ts';
import { trendOf } from '../../../indicators/trends/trend-of.ts';
import { gammaNumber, poissonNumber, uniformNumbers } from '../../bench/seeded-random.ts';
import { counts, shares } from './invented-series.ts';

/** What the verdicts do to thousands of invented series of which the truth is known. */
let uniform = uniformNumbers(2026);
beforeEach(() => {
  uniform = uniformNumbers(2026);
});

/** A count of this mean, with so many times the variance of a Poisson count (gamma–Poisson). */
function count(mean: number, dispersion: number): number {
  if (dispersion === 1) return poissonNumber(uniform, mean);
  const shape = mean / (dispersion - 1);
  return poissonNumber(uniform, (mean * gammaNumber(uniform, shape)) / shape);
}

function part(whole: number, share: number): number {
  let found = 0;
  for (let i = 0; i < whole; i++) if (uniform() < share) found++;
  return found;
}

function years<T>(length: number, draw: (year: number) => T): T[] {
  return Array.from({ length }, (_, year) => draw(year));
}

/** Share of so many series of which something is true. */
function shareOf(times: number, make: () => Series, isTrue: (series: Series) => boolean): number {
  let found = 0;
  for (let i = 0; i < times; i++) if (isTrue(make())) found++;
  return found / times;
}

function hasDirection(series: Series): boolean {
  return ['increases', 'decreases'].includes(trendOf(series).state);
}

function standsOut(series: Series): boolean {
  const side = newestAgainstBaseline(series)?.side;
  return side !== undefined && side !== 'inside';
}

describe('a trend', () => {
  it.each([
    [3, 100],
    [4, 100],
    [4, 300],
    [5, 30],
    [5, 300],
    [5, 3000],
  ])('is seen in pure chance less than once in a hundred times (%i points, mean %i)', (points, mean) => {
    const noise = () => counts(years(points, () => count(mean, 1)));
    // Measured 0 to 0.001 with five points and 0.006 to 0.009 with fewer; the standard error of 0.01 in 3,000 is 0.0018.
    expect(shareOf(3000, noise, hasDirection)).toBeLessThan(0.01 + 2 * 0.0018);
  });

  it.each([0.1, 0.5, 0.9])('is seen in a share of %f as seldom', (share) => {
    const noise = () =>
      shares(
        years(5, () => part(400, share)),
        400,
      );
    expect(shareOf(600, noise, hasDirection)).toBeLessThan(0.01);
  });

  it.each([3, 4, 5])(
    'is seldom seen in years that vary four times as much as by chance (%i points)',
    (points) => {
      const noise = () => counts(years(points, () => count(300, 4)));
      // The interval has five per cent on both sides together, and the plain rule takes some of it away: 0.029 to 0.037.
      expect(shareOf(2000, noise, hasDirection)).toBeLessThan(0.05);
    },
  );

  it('is found four times in five in a rise of 8 per cent a year from 300', () => {
    const rise = () => counts(years(5, (year) => count(300 * 1.08 ** year, 1)));
    const increases = (series: Series): boolean => trendOf(series).state === 'increases';
    // Measured 0.82. Called unchanged in 2 of 100, and never a decrease.
    expect(shareOf(1500, rise, increases)).toBeGreaterThan(0.77);
    expect(shareOf(1500, rise, (series) => trendOf(series).state === 'unchanged')).toBeLessThan(0.04);
    expect(shareOf(1500, rise, (series) => trendOf(series).state === 'decreases')).toBe(0);
  });

  it('is found nearly always in a rise of 15 per cent a year from 300', () => {
    const rise = () => counts(years(5, (year) => count(300 * 1.15 ** year, 1)));
    expect(shareOf(500, rise, hasDirection)).toBeGreaterThan(0.98);
  });

  it.each([100, 400, 1600])(
    'is taken for none at most once in forty times where it is a fifth, mean %i',
    (mean) => {
      const rise = () => counts(years(5, (year) => count(mean * 1.2 ** (year / 4), 1)));
      const isUnchanged = (series: Series): boolean => trendOf(series).state === 'unchanged';
      // One side of a 95 per cent interval leaves out 2.5. Measured 0, 0.0065, 0.0015: two witnesses take the rest.
      expect(shareOf(2000, rise, isUnchanged)).toBeLessThan(0.025);
    },
  );

  it.each([
    [100, 0, 0.01],
    [400, 0.2, 0.3],
    [1600, 0.88, 0.94],
  ])('that is none is said to be none the surer the more are counted (mean %i)', (mean, least, most) => {
    const noise = () => counts(years(5, () => count(mean, 1)));
    const unchanged = shareOf(1000, noise, (series) => trendOf(series).state === 'unchanged');
    // Measured 0, 0.248 and 0.910; the standard error of the second is 0.014.
    expect(unchanged).toBeGreaterThanOrEqual(least);
    expect(unchanged).toBeLessThanOrEqual(most);
  });

  it('is found as often in a share near 100 per cent as in its complement', () => {
    const rise = (from: number, by: number) => () =>
      shares(
        years(5, (year) => part(400, from + by * year)),
        400,
      );
    const [low, high] = [
      shareOf(400, rise(0.1, 0.03), hasDirection),
      shareOf(400, rise(0.9, -0.03), hasDirection),
    ];
    // Measured 0.88 and 0.91; the standard error of their difference is 0.02.
    expect(low).toBeGreaterThan(0.8);
    expect(Math.abs(low - high)).toBeLessThan(0.06);
  });
});

describe('a newest year outside the limits', () => {
  it.each([
    [6, 8],
    [6, 100],
    [10, 20],
    [10, 300],
  ])('is seen in pure chance no more than a few times in a thousand (%i years, mean %i)', (length, mean) => {
    const noise = () => counts(years(length, () => count(mean, 1)));
    const found = shareOf(8000, noise, standsOut);
    // Measured 0.0008 to 0.0041: t·√φ is often beyond z, and the more so the fewer years.
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(0.006);
  });

  it.each([6, 10])(
    'is seen once in a hundred times where the years vary four times as much (%i years)',
    (length) => {
      const noise = () => counts(years(length, () => count(200, 4)));
      const found = shareOf(6000, noise, standsOut);
      // Measured 0.009; nominal 0.01, standard error 0.0013.
      expect(found).toBeGreaterThan(0.004);
      expect(found).toBeLessThan(0.014);
    },
  );

  it('is found nearly always when 300 become 450, and mostly when they become 390', () => {
    const jump = (factor: number) => () =>
      counts(years(10, (year) => count(year === 9 ? 300 * factor : 300, 1)));
    expect(shareOf(600, jump(1.5), standsOut)).toBeGreaterThan(0.98);
    expect(shareOf(600, jump(1.3), standsOut)).toBeGreaterThan(0.8);
  });
});
