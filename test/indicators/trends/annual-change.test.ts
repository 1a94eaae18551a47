import { describe, expect, it } from 'vitest';
import { annualChangeOf } from '../../../indicators/trends/annual-change.ts';
import { counts, published, rates, shares } from './invented-series.ts';

/**
 * The published series of proportions of the Fingertips trend tests (Public Health England, TrendMarkerCalculatorTest,
 * GetTrendDataForProportion_Set1), fitted by statsmodels 0.15.0, GLM with family Poisson and log link: slope 0.0631236,
 * standard error 0.00925793, Pearson χ² over 3 degrees of freedom 1.606886.
 */
const set1 = [994, 1023, 1199, 1332, 1367];
const populations = [40299, 41527, 42811, 44064, 44701];

describe('the annual change', () => {
  it('agrees with a reference, with limits by the scatter of five points', () => {
    const change = annualChangeOf(published(rates(set1, populations)), 'poisson');
    expect(change?.value).toBeCloseTo(6.515844, 5);
    expect(change?.dispersion).toBeCloseTo(1.606886, 5);
    // t with 3 degrees of freedom 3.182446, times √1.606886 · 0.00925793 = 0.01173564: 0.0373478 on each side.
    expect(change?.interval[0]).toBeCloseTo(100 * Math.expm1(0.0631236 - 0.0373478), 3);
    expect(change?.interval[1]).toBeCloseTo(100 * Math.expm1(0.0631236 + 0.0373478), 3);
  });

  it('has the interval of chance alone where the points scatter less than that', () => {
    // Five times 1,000: the standard error is 1/√(1,000·(4 + 1 + 0 + 1 + 4)) = 0.01, and 1.959964 times it 0.01959964.
    const change = annualChangeOf(published(counts([1000, 1000, 1000, 1000, 1000])), 'poisson');
    expect(change?.value).toBeCloseTo(0, 10);
    expect(change?.interval[0]).toBeCloseTo(100 * Math.expm1(-0.01959964), 6);
    expect(change?.interval[1]).toBeCloseTo(100 * Math.expm1(0.01959964), 6);
    expect(change?.dispersion).toBeCloseTo(0, 10);
  });

  it('of a share is as sure as a binomial count is', () => {
    // Nine in ten, five times: the variance of the logarithm of a share is (1 − p)/(n·p) = 0.1/360, so that the slope
    // has a standard error of √(0.1/360/10) = 0.00527046, and 1.959964 times it is 0.0103299.
    const change = annualChangeOf(published(shares([360, 360, 360, 360, 360], 400)), 'binomial');
    expect(change?.interval[0]).toBeCloseTo(100 * Math.expm1(-0.0103299), 4);
    expect(change?.interval[1]).toBeCloseTo(100 * Math.expm1(0.0103299), 4);
  });

  it('of a share has the dispersion of a binomial count', () => {
    const ofRate = annualChangeOf(published(rates(set1, populations)), 'poisson');
    const ofShare = annualChangeOf(published(shares(set1, populations)), 'binomial');
    // 5,915 of 213,402 in all: 0.0277177.
    expect(ofShare?.dispersion).toBeCloseTo((ofRate?.dispersion ?? 0) / (1 - 0.0277177), 6);
    expect(ofShare?.value).toBe(ofRate?.value);
  });

  it('is per year also where the occasions are two years apart', () => {
    const change = annualChangeOf(published(counts([100, 121, 146, 177], { every: 2 })), 'poisson');
    // About 21 per cent from one occasion to the next: 10 per cent a year.
    expect(change?.value).toBeCloseTo(10, 0);
  });

  it('is none where no line can be fitted', () => {
    expect(annualChangeOf(published(counts([0, 0, 0, 0, 0])), 'poisson')).toBeNull();
    expect(annualChangeOf(published(counts([0, 0, 12])), 'poisson')).toBeNull();
    expect(annualChangeOf(published(shares([50, 50, 50], 50)), 'binomial')).toBeNull();
  });
});
