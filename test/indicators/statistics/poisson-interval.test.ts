import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byarInterval,
  exactPoissonInterval,
  poissonInterval,
} from '../../../indicators/statistics/poisson-interval.ts';
import { poissonProbabilities, sum } from './exact-probabilities.ts';
import { expectNear } from './expect-near.ts';

const counts = fc.integer({ min: 0, max: 5000 });
const levels = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe('poissonInterval', () => {
  it('agrees with Byar reference numbers from ten events on', () => {
    // PHEindicatormethods (UK Health Security Agency), test data testdata_B_W.csv, in full precision.
    expectNear(poissonInterval(65, 0.95), [50.163187710459454, 82.84913854593984]);
    expectNear(poissonInterval(1045, 0.95), [982.5932018073325, 1110.33121298565]);
    expectNear(poissonInterval(10, 0.998), [2.916318374695686, 24.193724927880535]);
  });

  it('agrees with exact reference numbers below ten events', () => {
    // R 4.2.2, poisson.test(x)$conf.int, printed with fifteen digits.
    expectNear(poissonInterval(1, 0.95), [0.0253178079842899, 5.5716433909389], 1e-13);
    expectNear(poissonInterval(5, 0.95), [1.62348639011842, 11.6683320793227], 1e-13);
    expectNear(poissonInterval(9, 0.95), [4.11537309737833, 17.0848034514192], 1e-13);
  });

  it('begins at zero when nothing happened', () => {
    // The mean at which no event has probability 2.5 per cent.
    expectNear(poissonInterval(0, 0.95), [0, -Math.log(0.025)]);
  });

  it('stays above zero for one event at 99.8 per cent, where Byar does not', () => {
    expect(byarInterval(1, 0.998)[0]).toBeLessThan(0);
    // The mean at which one event or more has probability 0.1 per cent.
    expectNear([poissonInterval(1, 0.998)[0]], [-Math.log(0.999)], 1e-10);
  });

  it('changes method at ten events without a jump worth seeing', () => {
    const [exactLower, exactUpper] = exactPoissonInterval(10, 0.95);
    const [byarLower, byarUpper] = byarInterval(10, 0.95);
    expect(Math.abs(exactLower - byarLower)).toBeLessThan(0.02);
    expect(Math.abs(exactUpper - byarUpper)).toBeLessThan(0.02);
  });

  it('holds the count and both bounds grow with it', () => {
    fc.assert(
      fc.property(counts, levels, (events, level) => {
        const [lower, upper] = poissonInterval(events, level);
        const [nextLower, nextUpper] = poissonInterval(events + 1, level);
        expect(lower).toBeLessThanOrEqual(events);
        expect(upper).toBeGreaterThan(events);
        expect(nextLower).toBeGreaterThan(lower);
        expect(nextUpper).toBeGreaterThan(upper);
      }),
    );
  });
});

describe('exactPoissonInterval', () => {
  it('has bounds at which the count is just as rare as the level says', () => {
    for (const events of [1, 2, 7, 20, 100]) {
      const [lower, upper] = exactPoissonInterval(events, 0.95);
      const atMost = sum(poissonProbabilities(upper).slice(0, events + 1));
      const atLeast = sum(poissonProbabilities(lower).slice(events));
      expectNear([atLeast, atMost], [0.025, 0.025], 1e-9);
    }
  });
});
