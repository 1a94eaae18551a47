import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Occasion, poolBaseline } from '../../../indicators/statistics/baseline.ts';
import { expectNear } from './expect-near.ts';

describe('poolBaseline', () => {
  it('agrees with the arithmetic by hand', () => {
    // 6, 10 and 14 of 100: centre 0.1, variance 0.09; χ² = (16 + 0 + 16)/9 on two degrees of freedom.
    const occasions = [6, 10, 14].map((events): Occasion => ({ events, base: 100 }));
    const share = poolBaseline(occasions, 'share');
    expectNear([share?.centre ?? 0, share?.variance ?? 0, share?.dispersion ?? 0], [0.1, 0.09, 16 / 9]);
    // As rates the variance is the mean, 10: χ² = 32/10.
    expectNear([poolBaseline(occasions, 'rate')?.dispersion ?? 0], [1.6]);
  });

  it('weighs occasions by their base', () => {
    const pooled = poolBaseline(
      [
        { events: 1, base: 100 },
        { events: 99, base: 900 },
      ],
      'rate',
    );
    expect(pooled?.centre).toBe(0.1);
    expect(pooled?.base).toBe(1000);
  });

  it('has the χ² of the table of those with and without', () => {
    const occasions = fc.array(
      fc
        .integer({ min: 2, max: 500 })
        .chain((base) =>
          fc.record({ events: fc.integer({ min: 1, max: base - 1 }), base: fc.constant(base) }),
        ),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(occasions, (some) => {
        const pooled = poolBaseline(some, 'share');
        const persons = some.reduce((total, { base }) => total + base, 0);
        const events = some.reduce((total, occasion) => total + occasion.events, 0);
        let chiSquare = 0;
        for (const { events: observed, base } of some) {
          const expected = (base * events) / persons;
          chiSquare += (observed - expected) ** 2 / expected + (observed - expected) ** 2 / (base - expected);
        }
        expect(pooled?.dispersion).toBeCloseTo(chiSquare / (some.length - 1), 8);
      }),
    );
  });

  it('cannot be calculated from one occasion, without a base, or where nothing varies by chance', () => {
    const one: Occasion = { events: 3, base: 10 };
    expect(poolBaseline([], 'rate')).toBeNull();
    expect(poolBaseline([one], 'rate')).toBeNull();
    expect(poolBaseline([one, { events: 0, base: 0 }], 'rate')).toBeNull();
    const none: Occasion = { events: 0, base: 10 };
    expect(poolBaseline([none, none], 'rate')).toBeNull();
    expect(poolBaseline([none, none], 'share')).toBeNull();
    const all: Occasion = { events: 10, base: 10 };
    expect(poolBaseline([all, all], 'share')).toBeNull();
    expect(poolBaseline([all, all], 'rate')).not.toBeNull();
  });
});
