import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../../indicators/statistics/mann-kendall.ts';
import { expectNear } from './expect-near.ts';
import { permutations } from './permutations.ts';

const series = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 25 });

describe('mannKendall', () => {
  it('agrees with the arithmetic by hand', () => {
    // 3 5 4 7 9: nine pairs rise, one falls; 5·4·15/18 = 16.667; z = (8 − 1)/4.082 = 1.715; p = 0.0864.
    const { s, variance, z, p } = mannKendall([3, 5, 4, 7, 9]);
    expect(s).toBe(8);
    expectNear([variance, z], [50 / 3, 7 / Math.sqrt(50 / 3)]);
    expect(p).toBeCloseTo(0.0864, 4);
  });

  it('has the mean and the variance of all orders, with ties and without', () => {
    for (const values of [
      [1, 2, 3, 4, 5, 6],
      [1, 2, 2, 3, 4, 5],
      [1, 1, 1, 2, 2, 3],
      [0, 0, 0, 0, 0, 7],
    ]) {
      const scores = permutations(values).map((order) => mannKendall(order).s);
      const mean = scores.reduce((total, s) => total + s, 0) / scores.length;
      const variance = scores.reduce((total, s) => total + s ** 2, 0) / scores.length;
      expect(mean).toBe(0);
      expectNear([mannKendall(values).variance], [variance]);
    }
  });

  it('has a p within 0.021 of the exact one from five values on, within 0.013 from eight on', () => {
    for (const [n, tolerance] of [
      [5, 0.021],
      [6, 0.021],
      [8, 0.013],
    ] as const) {
      const orders = permutations(Array.from({ length: n }, (_, i) => i)).map((order) => mannKendall(order));
      for (const { s, p } of new Map(orders.map((result) => [result.s, result])).values()) {
        const exact = orders.filter((other) => Math.abs(other.s) >= Math.abs(s)).length / orders.length;
        expect(Math.abs(p - exact), `n = ${n}, S = ${s}`).toBeLessThan(tolerance);
      }
    }
  });

  it('finds nothing where every order would look the same', () => {
    for (const values of [[], [4], [4, 4, 4, 4]]) {
      expect(mannKendall(values)).toEqual({ s: 0, variance: 0, z: 0, p: 1 });
    }
  });

  it('backwards is the mirror image', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { s, variance, z, p } = mannKendall(values);
        const mirror = mannKendall([...values].reverse());
        expect(mirror.s + s).toBe(0);
        expect(mirror.z + z).toBe(0);
        expect([mirror.variance, mirror.p]).toEqual([variance, p]);
      }),
    );
  });

  it('asks only for the order of the values', () => {
    fc.assert(
      fc.property(series, (values) => {
        expect(mannKendall(values.map((value) => Math.exp(value / 10)))).toEqual(mannKendall(values));
      }),
    );
  });
});
