import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../../pipeline/example/random.ts';

function draws(seed: string, count: number): number[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.fraction());
}

describe('Random', () => {
  it('gives the same numbers for the same seed, on every machine', () => {
    const random = new Random('exempelby');
    // Kept from the first run: another number here means other registers and another population everywhere.
    expect(Array.from({ length: 4 }, () => Math.floor(random.fraction() * 2 ** 32))).toEqual([
      3167281491, 3181611572, 1416153886, 3578500292,
    ]);
  });

  it('gives other numbers for another seed', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 2 }), ([a = '', b = '']) => {
        expect(draws(a, 3)).not.toEqual(draws(b, 3));
      }),
    );
  });

  it('spreads evenly over the unit interval', () => {
    const tenths = new Array<number>(10).fill(0);
    for (const x of draws('even', 100_000))
      tenths[Math.floor(x * 10)] = (tenths[Math.floor(x * 10)] ?? 0) + 1;
    // Standard deviation of each tenth is 95; five of them.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });

  it('keeps integers within both ends and reaches both', () => {
    const random = new Random('integers');
    const seen = new Set(Array.from({ length: 1000 }, () => random.integer(-2, 2)));
    expect([...seen].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2]);
  });

  it('picks in proportion to weights, and never what weighs nothing', () => {
    const random = new Random('weights');
    const items = [
      ['often', 3],
      ['never', 0],
      ['seldom', 1],
    ] as const;
    const picked = Array.from({ length: 10_000 }, () => random.weighted(items));
    expect(picked).not.toContain('never');
    expect(picked.filter((item) => item === 'often').length / picked.length).toBeCloseTo(0.75, 1);
  });

  it('shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
        const shuffled = new Random(seed).shuffled(items);
        expect([...shuffled].sort()).toEqual([...items].sort());
      }),
    );
  });

  it('has a mean of one where an exponential of mean one is asked for', () => {
    const random = new Random('exponential');
    const sum = Array.from({ length: 100_000 }, () => random.exponential(1)).reduce((a, b) => a + b, 0);
    expect(sum / 100_000).toBeCloseTo(1, 1);
  });

  it('refuses to pick from nothing', () => {
    expect(() => new Random('').pick([])).toThrow('nothing to pick from');
    expect(() => new Random('').weighted([])).toThrow('nothing to pick from');
  });
});
