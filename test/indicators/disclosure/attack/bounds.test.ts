import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bounds } from '../../../../indicators/disclosure/attack/bounds.ts';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';

const endless = Number.POSITIVE_INFINITY;

function boundsOf(builder: ProblemBuilder): Bounds {
  const { relations, least, greatest } = builder.build();
  return new Bounds(relations, least, greatest);
}

describe('bounds', () => {
  it('make a total of two parts that are at least 1 at least 2, and of a total of that total 3', () => {
    const builder = new ProblemBuilder();
    const [a, b, c] = [0, 1, 2].map(() => builder.add({ value: 1, least: 1 })) as [number, number, number];
    const total = builder.add({ value: 2, least: 1 });
    const all = builder.add({ value: 3, least: 1, greatest: 9 });
    // The outer sum comes first, so that it has to wait for the inner one.
    builder.sum(all, [total, c]);
    builder.sum(total, [a, b]);
    const { least, greatest } = boundsOf(builder);
    expect([...least]).toEqual([1, 1, 1, 2, 3]);
    // 9 in all: a = 9 − 1 − 1 and c = 9 − 2.
    expect([...greatest]).toEqual([7, 7, 7, 8, 9]);
  });

  it('round inward: 3x is from 4 to 10, so that x is 2 or 3', () => {
    const builder = new ProblemBuilder();
    const x = builder.add({ value: 2 });
    builder.relate([{ cell: x, factor: 3 }], 4, 10);
    const { least, greatest } = boundsOf(builder);
    expect([least[x], greatest[x]]).toEqual([2, 3]);
  });

  it('round inward with a negative factor: −3x is from −10 to −4', () => {
    const builder = new ProblemBuilder();
    const x = builder.add({ value: 2 });
    builder.relate([{ cell: x, factor: -3 }], -10, -4);
    const { least, greatest } = boundsOf(builder);
    expect([least[x], greatest[x]]).toEqual([2, 3]);
  });

  it('leave open what has no end', () => {
    const builder = new ProblemBuilder();
    const [a, b] = [builder.add({ value: 1 }), builder.add({ value: 1 })];
    builder.sum(a, [b]);
    const { least, greatest, isEmpty } = boundsOf(builder);
    expect([...least, ...greatest, isEmpty]).toEqual([0, 0, endless, endless, false]);
  });

  it('refute what a chain of relations rules out, and forget the question afterwards', () => {
    const builder = new ProblemBuilder();
    // a + b = 10 and b = c.
    const [a, b, c, ten] = [2, 8, 8, 10].map((value) => builder.add({ value, least: 1 })) as [
      number,
      number,
      number,
      number,
    ];
    builder.sum(ten, [a, b]);
    builder.sum(b, [c]);
    builder.relate([{ cell: ten, factor: 1 }], 10, 10);
    const bounds = boundsOf(builder);
    const c3 = { cell: c, from: 3, to: 3 };
    expect(bounds.refutes([c3, { cell: a, from: 8, to: endless }])).toBe(true);
    expect(bounds.refutes([c3, { cell: a, from: 7, to: 7 }])).toBe(false);
    expect(bounds.refutes([{ cell: a, from: 8, to: endless }])).toBe(false);
    expect(bounds.refutes([{ cell: a, from: 10, to: endless }])).toBe(true);
    expect([bounds.least[a], bounds.greatest[a], bounds.least[c], bounds.greatest[c]]).toEqual([1, 9, 1, 9]);
  });

  it('are empty when the relations contradict one another, and then refute everything', () => {
    const builder = new ProblemBuilder();
    const a = builder.add({ value: 1 });
    builder.relate([{ cell: a, factor: 1 }], 3, 4);
    builder.relate([{ cell: a, factor: 2 }], 10, 12);
    const bounds = boundsOf(builder);
    expect([bounds.isEmpty, bounds.refutes([])]).toEqual([true, true]);
  });

  it('never rule out a table that exists', () => {
    const factor = fc.integer({ min: -7, max: 7 });
    const relation = fc.record({
      factors: fc.array(factor, { minLength: 4, maxLength: 4 }),
      below: fc.integer({ min: 0, max: 3 }),
      above: fc.integer({ min: 0, max: 3 }),
    });
    const values = fc.array(fc.nat(9), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(values, fc.array(relation, { minLength: 1, maxLength: 5 }), (table, relations) => {
        const builder = new ProblemBuilder();
        for (const value of table) builder.add({ value, greatest: 12 });
        for (const { factors, below, above } of relations) {
          const terms = factors.flatMap((own, cell) => (own === 0 ? [] : [{ cell, factor: own }]));
          const sum = terms.reduce((total, term) => total + term.factor * (table[term.cell] ?? 0), 0);
          builder.relate(terms, sum - below, sum + above);
        }
        const bounds = boundsOf(builder);
        const holds = table.map((value, cell) => ({ cell, from: value, to: value }));
        expect(bounds.isEmpty).toBe(false);
        expect(bounds.refutes(holds)).toBe(false);
        for (const [cell, value] of table.entries()) {
          expect(bounds.least[cell]).toBeLessThanOrEqual(value);
          expect(bounds.greatest[cell]).toBeGreaterThanOrEqual(value);
        }
      }),
    );
  });
});
