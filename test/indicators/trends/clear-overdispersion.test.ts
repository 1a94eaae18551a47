import { describe, expect, it } from 'vitest';
import { clearOverdispersion } from '../../../indicators/trends/clear-overdispersion.ts';
import { counts, published, shares } from './invented-series.ts';

describe('clear overdispersion', () => {
  const ofCounts = (...values: number[]) => clearOverdispersion(published(counts(values)), 'poisson');

  it('is said of years that vary far more than chance', () => {
    // Two highs and two lows lie even around 100, so that the line is flat: χ² = 4·50²/100 = 100 on 4 degrees of freedom.
    expect(ofCounts(100, 150, 50, 50, 150, 100)).toBeCloseTo(25, 8);
  });

  it('is not said of what chance gives now and then', () => {
    // χ² = 4·20²/100 = 16, below the 99.8 per cent quantile 16.92 on 4 degrees of freedom; with 21 it is 17.64.
    expect(ofCounts(100, 120, 80, 80, 120, 100)).toBeNull();
    expect(ofCounts(100, 121, 79, 79, 121, 100)).toBeCloseTo(17.64 / 4, 8);
  });

  it('is not said of a steady rise', () => {
    expect(ofCounts(100, 130, 169, 220, 286, 371)).toBeNull();
  });

  it('takes the variance of a share, which is smaller than that of a count', () => {
    const values = [360, 390, 330, 330, 390, 360];
    // As counts χ² = 4·30²/360 = 10; as shares of 400 it is ten times that.
    expect(ofCounts(...values)).toBeNull();
    expect(clearOverdispersion(published(shares(values, 400)), 'binomial')).toBeCloseTo(25, 8);
  });

  it('is not said where no line can be fitted', () => {
    expect(ofCounts(0, 0, 0, 0, 0)).toBeNull();
  });
});
