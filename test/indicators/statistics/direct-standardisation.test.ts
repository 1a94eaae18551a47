import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  directlyStandardisedRate,
  type Stratum,
} from '../../../indicators/statistics/direct-standardisation.ts';
import { poissonInterval } from '../../../indicators/statistics/poisson-interval.ts';
import { expectNear } from './expect-near.ts';

/** Ages 0–4, 5–9 … 85–89, 90 and more of the area testdata_big in PHEindicatormethods (testdata_multiarea.csv). */
const events = [127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91];
const persons = [
  636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207,
];
/** European standard population of 2013, Eurostat (2013), Revision of the European Standard Population. */
const european2013 = [
  5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500,
  1000,
];

function strata(weights: readonly number[]): Stratum[] {
  return weights.map((weight, i) => ({ events: events[i] ?? 0, persons: persons[i] ?? 0, weight }));
}

const someStrata = fc.array(
  fc.record({
    events: fc.integer({ min: 0, max: 50 }),
    persons: fc.integer({ min: 50, max: 5000 }),
    weight: fc.integer({ min: 1, max: 9000 }),
  }),
  { minLength: 1, maxLength: 19 },
);

describe('directlyStandardisedRate', () => {
  it('agrees with reference numbers', () => {
    // PHEindicatormethods, testresults_DSR.csv, per 100,000, in full precision.
    const at95 = directlyStandardisedRate(strata(european2013), 0.95);
    expectNear(
      [at95?.value ?? Number.NaN, ...(at95?.interval ?? [])],
      [0.10430247991469423, 0.0971770906798568, 0.1117894091547925],
    );
    const at998 = directlyStandardisedRate(strata(european2013), 0.998);
    expectNear(at998?.interval ?? [], [0.09323287880219903, 0.11620595999522058]);
  });

  it('needs ten events', () => {
    const few = { events: 9, persons: 100, weight: 1 };
    expect(directlyStandardisedRate([few], 0.95)).toBeNull();
    expect(directlyStandardisedRate([{ ...few, events: 10 }], 0.95)).not.toBeNull();
    expect(directlyStandardisedRate([], 0.95)).toBeNull();
  });

  it('cannot be calculated where a stratum that has weight has no persons', () => {
    const empty = { events: 0, persons: 0, weight: 500 };
    expect(directlyStandardisedRate([...strata(european2013), empty], 0.95)).toBeNull();
  });

  it('leaves out what has no weight, with its events', () => {
    const outside = { events: 9, persons: 0, weight: 0 };
    const inside = { events: 9, persons: 100, weight: 1 };
    expect(directlyStandardisedRate([outside, inside], 0.95)).toBeNull();
    expect(directlyStandardisedRate([outside, ...strata(european2013)], 0.95)).toEqual(
      directlyStandardisedRate(strata(european2013), 0.95),
    );
  });

  it('is the crude rate where the population is the standard population', () => {
    const own = directlyStandardisedRate(strata(persons), 0.95);
    const [lower, upper] = poissonInterval(895, 0.95);
    expectNear(
      [own?.value ?? Number.NaN, ...(own?.interval ?? [])],
      [895 / 8970, lower / 8970, upper / 8970],
      1e-10,
    );
  });

  it('never falls below zero where one event in a heavy stratum decides', () => {
    const heavy = { events: 1, persons: 100, weight: 1_000_000 };
    const light = { events: 100, persons: 1000, weight: 1 };
    const { interval: [lower] = [Number.NaN] } = directlyStandardisedRate([heavy, light], 0.95) ?? {};
    expect(lower).toBe(0);
  });

  it('asks only for the proportions of the weights, not for their size or the order of the strata', () => {
    fc.assert(
      fc.property(someStrata, fc.integer({ min: 2, max: 1000 }), (some, factor) => {
        const rate = directlyStandardisedRate(some, 0.95);
        const scaled = some.map((stratum) => ({ ...stratum, weight: factor * stratum.weight })).reverse();
        const again = directlyStandardisedRate(scaled, 0.95);
        expect(again === null).toBe(rate === null);
        expectNear(
          [again?.value ?? 0, again?.interval[1] ?? 0],
          [rate?.value ?? 0, rate?.interval[1] ?? 0],
          1e-9,
        );
      }),
    );
  });

  it('lies between the lowest and the highest rate of a stratum', () => {
    fc.assert(
      fc.property(someStrata, (some) => {
        const rate = directlyStandardisedRate(some, 0.95);
        fc.pre(rate !== null);
        const rates = some.map((stratum) => stratum.events / stratum.persons);
        expect(rate.value).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-12));
        expect(rate.value).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-12));
        expect(rate.interval[0]).toBeLessThanOrEqual(rate.value);
        expect(rate.interval[1]).toBeGreaterThan(rate.value);
      }),
    );
  });
});
