import { describe, expect, it } from 'vitest';
import { criticalNormal } from '../../../indicators/statistics/normal-quantile.ts';
import { criticalStudent } from '../../../indicators/statistics/student-quantile.ts';
import { expectNear } from './expect-near.ts';

describe('criticalStudent', () => {
  it('agrees with the printed tables', () => {
    // Fisher & Yates, Statistical Tables, table III, P = 0.05, to three decimals.
    const table: [number, number][] = [
      [1, 12.706],
      [3, 3.182],
      [10, 2.228],
      [30, 2.042],
    ];
    for (const [degrees, value] of table) expect(criticalStudent(0.95, degrees)).toBeCloseTo(value, 3);
  });

  it('agrees with the closed forms of one and two degrees of freedom', () => {
    const p = 0.975;
    expectNear([criticalStudent(0.95, 1)], [Math.tan(Math.PI * (p - 0.5))], 1e-10);
    expectNear([criticalStudent(0.95, 2)], [(2 * p - 1) / Math.sqrt(2 * p * (1 - p))], 1e-10);
  });

  it('comes down to the normal distribution', () => {
    expect(criticalStudent(0.95, 1_000_000)).toBeCloseTo(criticalNormal(0.95), 5);
  });
});
