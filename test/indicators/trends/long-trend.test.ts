import { describe, expect, it } from 'vitest';
import { longTrendOf } from '../../../indicators/trends/long-trend.ts';
import { counts, ratios } from './invented-series.ts';

describe('the long trend', () => {
  it('is of the whole newest stretch, from eight points on', () => {
    expect(longTrendOf(counts([1, 2, 3, 4, 5, 6, 7]))).toBeNull();
    expect(longTrendOf(counts([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toMatchObject({
      from: 2016,
      to: 2024,
      points: 9,
    });
    expect(longTrendOf(counts([9, 'withheld', 3, 4, 5, 6, 7, 8, 9, 10]))).toMatchObject({
      from: 2018,
      points: 8,
    });
    expect(longTrendOf(counts([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { breaks: [2019] }))).toBeNull();
    expect(longTrendOf(counts([1, 2, 3, 4, 5, 6, 7, 8, 9, 'pending']))).toBeNull();
  });

  it('holds the pairs that rise less those that fall, and the median of their slopes', () => {
    // Nine values, 36 pairs, of which (110, 105) alone falls: S = 35 − 1 = 34. Variance 9·8·23/18 = 92.
    const found = longTrendOf(counts([100, 110, 105, 115, 120, 125, 130, 135, 140]));
    expect(found?.mannKendall.s).toBe(34);
    expect(found?.mannKendall.z).toBeCloseTo(33 / Math.sqrt(92), 10);
    expect(found?.mannKendall.p).toBeLessThan(0.001);
    expect(found?.slope.value).toBe(5);
    const [lower = 0, upper = 0] = found?.slope.interval ?? [];
    expect(lower).toBeGreaterThan(0);
    expect(lower).toBeLessThanOrEqual(5);
    expect(upper).toBeGreaterThanOrEqual(5);
  });

  it('has a slope per year where the occasions are two years apart', () => {
    const found = longTrendOf(counts([10, 12, 14, 16, 18, 20, 22, 24], { from: 2002, every: 2 }));
    expect(found?.slope.value).toBe(1);
  });

  it('of a ratio has no model', () => {
    const found = longTrendOf(ratios([50, 55, 60, 65, 70, 75, 80, 85], 50));
    expect(found?.annualChange).toBeNull();
    expect(found?.slope.value).toBeCloseTo(0.1, 10);
    expect(longTrendOf(counts([50, 55, 60, 65, 70, 75, 80, 85]))?.annualChange?.value).toBeGreaterThan(5);
  });
});
