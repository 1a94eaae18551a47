import { describe, expect, it } from 'vitest';
import {
  byarInterval,
  exactPoissonInterval,
  poissonInterval,
} from '../../../indicators/statistics/poisson-interval.ts';
import { wilsonInterval } from '../../../indicators/statistics/wilson-interval.ts';

/**
 * Reference numbers: PHEindicatormethods (UK Health Security Agency), test data testdata_B_W.csv for Byar and Wilson;
 * exact Poisson limits as in R 4, poisson.test(x)$conf.int. They are printed with six digits or more, so a relative
 * difference below 1e-5 is their rounding and not ours.
 */
function near(bounds: readonly number[], reference: readonly number[]): void {
  bounds.forEach((bound, i) => {
    expect(Math.abs(bound - (reference[i] ?? Number.NaN))).toBeLessThanOrEqual(1e-5 * Math.max(1e-9, bound));
  });
}

describe('poissonInterval', () => {
  it('agrees with Byar reference numbers from ten events on', () => {
    near(poissonInterval(65, 0.95), [50.1632, 82.8491]);
    near(poissonInterval(1045, 0.95), [982.593, 1110.331]);
  });

  it('agrees with exact reference numbers below ten events', () => {
    near(poissonInterval(5, 0.95), [1.623486, 11.668332]);
    near(poissonInterval(9, 0.95), [4.115373, 17.084803]);
  });

  it('begins at zero when nothing happened', () => {
    // −ln(0.025) = 3.688879: the mean at which no event has probability 2.5 per cent.
    near(poissonInterval(0, 0.95), [0, 3.688879]);
  });

  it('changes method at ten events without a jump worth seeing', () => {
    const [exactLower, exactUpper] = exactPoissonInterval(10, 0.95);
    const [byarLower, byarUpper] = byarInterval(10, 0.95);
    expect(Math.abs(exactLower - byarLower)).toBeLessThan(0.02);
    expect(Math.abs(exactUpper - byarUpper)).toBeLessThan(0.02);
  });
});

describe('wilsonInterval', () => {
  it('agrees with reference numbers', () => {
    near(wilsonInterval(65, 100, 0.95), [0.552544, 0.736358]);
    near(wilsonInterval(0, 20, 0.95), [0, 0.161125]);
  });

  it('never leaves 0 to 1', () => {
    expect(wilsonInterval(20, 20, 0.998)[1]).toBe(1);
    expect(wilsonInterval(0, 1, 0.998)[0]).toBe(0);
  });
});
