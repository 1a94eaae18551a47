import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardisedRatio } from '../../../indicators/statistics/standardised-ratio.ts';
import { expectNear } from './expect-near.ts';

/** PHEindicatormethods (UK Health Security Agency), testresults_ISR.csv: ratios of three areas, in full precision. */
const expected = 835.8835612311743;

describe('standardisedRatio', () => {
  it('agrees with reference numbers by Byar', () => {
    const { value, interval } = standardisedRatio(895, expected, 0.95);
    expectNear([value, ...interval], [1.0707232939020275, 1.0017147712553987, 1.143233287249895]);
    expectNear(standardisedRatio(91, expected, 0.998).interval, [0.07695425528392111, 0.14897920510466744]);
  });

  it('agrees with reference numbers by the exact limits below ten events', () => {
    const { value, interval } = standardisedRatio(9, expected, 0.95);
    expectNear([value, ...interval], [0.010767049882813684, 0.004923380825095776, 0.02043921455549973]);
  });

  it('has no ratio where nothing was expected', () => {
    expect(() => standardisedRatio(3, 0, 0.95)).toThrow(RangeError);
    expect(() => standardisedRatio(3, Number.NaN, 0.95)).toThrow(RangeError);
  });

  it('is zero, with an upper bound above, where nothing was observed', () => {
    const { value, interval } = standardisedRatio(0, 2, 0.95);
    expectNear([value, ...interval], [0, 0, -Math.log(0.025) / 2]);
  });

  it('halves when twice as much is expected', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.double({ min: 0.1, max: 500, noNaN: true }),
        (n, e) => {
          const { value, interval } = standardisedRatio(n, e, 0.95);
          const half = standardisedRatio(n, 2 * e, 0.95);
          expectNear([2 * half.value, ...half.interval.map((bound) => 2 * bound)], [value, ...interval]);
        },
      ),
    );
  });
});
