import { describe, expect, it } from 'vitest';
import { isSteady } from '../../../indicators/trends/is-steady.ts';
import { counts, published, shares } from './invented-series.ts';

describe('a series is steady', () => {
  const five = published(counts([500, 500, 500, 500, 500]));
  const three = published(counts([500, 500, 500]));

  it('where no change of a fifth from the first to the last year lies in the interval', () => {
    // 1.0466⁴ = 1.19985 and 1.0467⁴ = 1.20030.
    expect(isSteady(five, { interval: [-1, 4.66] }, 'poisson')).toBe(true);
    expect(isSteady(five, { interval: [-1, 4.67] }, 'poisson')).toBe(false);
    // Downwards it is five sixths: 0.9555⁴ = 0.83353 and 0.9554⁴ = 0.83318.
    expect(isSteady(five, { interval: [-4.45, 1] }, 'poisson')).toBe(true);
    expect(isSteady(five, { interval: [-4.46, 1] }, 'poisson')).toBe(false);
  });

  it('by the years that the window spans, not by how many points it has', () => {
    // 1.095² = 1.19903 over two years; over four it would be 1.43766.
    expect(isSteady(three, { interval: [-1, 9.5] }, 'poisson')).toBe(true);
    expect(isSteady(five, { interval: [-1, 9.5] }, 'poisson')).toBe(false);
    const secondYears = three.map((point, i) => ({ ...point, year: 2016 + 2 * i }));
    expect(isSteady(secondYears, { interval: [-1, 9.5] }, 'poisson')).toBe(false);
  });

  it('as a share above one half by those outside it', () => {
    // Of 1,000, 750 within and 250 outside: one per cent of the first is three of the second.
    const threeQuarters = published(shares([750, 750, 750, 750, 750], 1000));
    expect(isSteady(threeQuarters, { interval: [-1.5, 1.5] }, 'binomial')).toBe(true);
    expect(isSteady(threeQuarters, { interval: [-1.6, 1.6] }, 'binomial')).toBe(false);
    expect(isSteady(threeQuarters, { interval: [-1.6, 1.6] }, 'poisson')).toBe(true);
    const oneQuarter = published(shares([250, 250, 250, 250, 250], 1000));
    expect(isSteady(oneQuarter, { interval: [-4.4, 4.4] }, 'binomial')).toBe(true);
  });
});
