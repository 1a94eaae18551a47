import { describe, expect, it } from 'vitest';
import { plainDirection } from '../../../indicators/trends/plain-change.ts';
import { counts, published, rates, shares } from './invented-series.ts';

describe('the plain rule', () => {
  const ofCounts = (...values: number[]) => plainDirection(published(counts(values)), 'poisson');

  it('asks for a change of more than two roots of the sum of the counts', () => {
    // 2·√(100 + 130) = 30.3: 30 is not enough. 2·√(100 + 131) = 30.4: 31 is.
    expect(ofCounts(100, 90, 130)).toBe('none');
    expect(ofCounts(100, 90, 131)).toBe('up');
    // 2·√(130 + 99) = 30.3, and the change is 31.
    expect(ofCounts(130, 99)).toBe('down');
  });

  it('asks for more than a tenth as well', () => {
    // 2·√(10,000 + 11,000) = 290 is far below 1,000; a tenth of 10,000 is 1,000, and not more than that.
    expect(ofCounts(10_000, 11_000)).toBe('none');
    expect(ofCounts(10_000, 11_001)).toBe('up');
    expect(ofCounts(10_000, 9_000)).toBe('none');
    expect(ofCounts(10_000, 8_999)).toBe('down');
  });

  it('looks at nothing between the first point and the last', () => {
    expect(ofCounts(100, 5000, 1, 100)).toBe('none');
  });

  const ofRates = (events: readonly number[], persons: readonly number[]) =>
    plainDirection(published(rates(events, persons)), 'poisson');

  it('is the rule for counts where rates have the same population', () => {
    expect(ofRates([100, 130], [5000, 5000])).toBe('none');
    expect(ofRates([100, 131], [5000, 5000])).toBe('up');
  });

  it('sees no change in a rate when events grow as the population does', () => {
    expect(ofRates([200, 400], [5000, 10_000])).toBe('none');
    expect(ofCounts(200, 400)).toBe('up');
  });

  const ofShares = (parts: readonly number[], whole: number) =>
    plainDirection(published(shares(parts, [whole, whole])), 'binomial');

  it('takes the binomial error of a share, which is smaller the closer it is to 0 or 100 per cent', () => {
    // 360 and 377 of 400: 2·√(360·0.1 + 377·0.0575) = 2·√57.7 = 15.2, less than 17, which two Poisson counts would
    // not show: 2·√737 = 54.3. The 40 outside have become 23.
    expect(ofShares([360, 377], 400)).toBe('up');
    // 374 and 387 of 400: 2·√(374·0.065 + 387·0.0325) = 2·√36.9 = 12.1, less than 13.
    expect(ofShares([374, 387], 400)).toBe('up');
    expect(ofShares([374, 386], 400)).toBe('none');
  });

  it('takes a tenth of the smaller side of a share, so that a share and its complement agree', () => {
    // Of 100,000: 80,000 to 82,001 is 2.5 per cent more with, and 10.005 per cent fewer without.
    expect(ofShares([80_000, 82_000], 100_000)).toBe('none');
    expect(ofShares([80_000, 82_001], 100_000)).toBe('up');
    expect(ofShares([20_000, 17_999], 100_000)).toBe('down');
    expect(ofShares([20_000, 18_000], 100_000)).toBe('none');
  });
});
