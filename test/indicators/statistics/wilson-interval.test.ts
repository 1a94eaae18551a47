import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../indicators/statistics/wilson-interval.ts';
import { expectNear } from './expect-near.ts';

const parts = fc
  .integer({ min: 1, max: 5000 })
  .chain((denominator) => fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)));

describe('wilsonInterval', () => {
  it('agrees with reference numbers', () => {
    // PHEindicatormethods (UK Health Security Agency), test data testdata_B_W.csv, in full precision.
    expectNear(wilsonInterval(65, 100, 0.95), [0.5525444329688797, 0.7363575175690247]);
    expectNear(wilsonInterval(1045, 5000, 0.998), [0.19179381799015244, 0.22731562902525818]);
    // R 4.2.2, prop.test(x, n, correct = FALSE)$conf.int, printed with fifteen digits.
    expectNear(wilsonInterval(3, 17, 0.95), [0.06191126637621, 0.410294585688341], 1e-13);
    expectNear(wilsonInterval(0, 20, 0.95), [0, 0.161125158052819], 1e-13);
  });

  it('never leaves 0 to 1, not even by the last bit', () => {
    for (const level of [0.9, 0.95, 0.99, 0.998]) {
      for (let denominator = 1; denominator < 200; denominator++) {
        expect(wilsonInterval(0, denominator, level)[0]).toBeGreaterThanOrEqual(0);
        expect(wilsonInterval(denominator, denominator, level)[1]).toBeLessThanOrEqual(1);
      }
    }
  });

  it('has bounds whose score test rejects just so', () => {
    const z = 1.959963984540054;
    fc.assert(
      fc.property(parts, ([numerator, denominator]) => {
        for (const bound of wilsonInterval(numerator, denominator, 0.95)) {
          const distance = Math.abs(numerator / denominator - bound);
          const reach = z * Math.sqrt((bound * (1 - bound)) / denominator);
          expect(Math.abs(distance - reach)).toBeLessThan(1e-7);
        }
      }),
    );
  });

  it('of the complement is the mirror image', () => {
    fc.assert(
      fc.property(parts, ([numerator, denominator]) => {
        const [lower, upper] = wilsonInterval(numerator, denominator, 0.95);
        const [mirroredLower, mirroredUpper] = wilsonInterval(denominator - numerator, denominator, 0.95);
        expect(mirroredLower).toBeCloseTo(1 - upper, 12);
        expect(mirroredUpper).toBeCloseTo(1 - lower, 12);
      }),
    );
  });
});
