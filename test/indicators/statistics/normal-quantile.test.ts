import { describe, it } from 'vitest';
import { criticalNormal, normalQuantile } from '../../../indicators/statistics/normal-quantile.ts';
import { expectNear } from './expect-near.ts';

describe('criticalNormal', () => {
  it('agrees with reference numbers', () => {
    // R 4.2.2, qnorm(.975) and qnorm(.999), printed with fifteen digits.
    expectNear([criticalNormal(0.95), criticalNormal(0.998)], [1.95996398454005, 3.09023230616781], 1e-13);
  });
});

describe('normalQuantile', () => {
  it('lies where Simpson’s rule finds the share', () => {
    for (const p of [0.01, 0.6, 0.9, 0.975, 0.999]) {
      expectNear([0.5 + normalMass(normalQuantile(p))], [p], 1e-10);
    }
  });
});

/** Mass of the standard normal distribution between 0 and z, by Simpson's rule. */
function normalMass(z: number): number {
  const steps = 1000;
  const width = z / steps;
  let total = 0;
  for (let i = 0; i <= steps; i++) {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    total += weight * Math.exp(-((i * width) ** 2) / 2);
  }
  return (total * width) / 3 / Math.sqrt(2 * Math.PI);
}
