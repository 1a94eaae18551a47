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

  it('draw in the one cell without an end, as far as the others of its relation have theirs', () => {
    const builder = new ProblemBuilder();
    const [a, b, all] = [1, 2, 3].map((value) => builder.add({ value, least: value })) as [
      number,
      number,
      number,
    ];
    const part = builder.add({ value: 9, greatest: 9 });
    const rest = builder.add({ value: 3 });
    builder.sum(all, [a, b]);
    // The rest and at most 9 are at least 12 together.
    builder.relate(
      [part, rest].map((cell) => ({ cell, factor: 1 })),
      12,
      endless,
    );
    const { least, greatest } = boundsOf(builder);
    expect([...least]).toEqual([1, 2, 3, 0, 3]);
    expect([...greatest]).toEqual([endless, endless, endless, 9, endless]);
  });

  it('leave two cells without an end as they are, however many others have theirs', () => {
    const builder = new ProblemBuilder();
    const [a, b, c] = [1, 1, 9].map((value) => builder.add({ value })) as [number, number, number];
    // a ≤ b + c, and a + b + c is at least 1: nothing follows for any of them.
    builder.relate(
      [a, b, c].map((cell) => ({ cell, factor: cell === a ? -1 : 1 })),
      0,
      endless,
    );
    builder.relate(
      [a, b, c].map((cell) => ({ cell, factor: 1 })),
      1,
      endless,
    );
    const { least, greatest } = boundsOf(builder);
    expect([...least, ...greatest]).toEqual([0, 0, 0, endless, endless, endless]);
  });

  it('refute what lies outside a cell’s own bounds, and never widen them to what is asked', () => {
    const builder = new ProblemBuilder();
    const x = builder.add({ value: 7, least: 5, greatest: 9 });
    const bounds = boundsOf(builder);
    const refutes = (from: number, to: number): boolean => bounds.refutes([{ cell: x, from, to }]);
    expect([refutes(3, 4), refutes(10, 12), refutes(7, 6)]).toEqual([true, true, true]);
    expect([refutes(0, 5), refutes(9, 20), refutes(6, 8), refutes(0, 20)]).toEqual(Array(4).fill(false));
    // Each hold alone is possible, and both are not.
    const [low, high] = [
      { cell: x, from: 5, to: 6 },
      { cell: x, from: 7, to: 9 },
    ];
    expect([bounds.refutes([low]), bounds.refutes([high]), bounds.refutes([low, high])]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('refute the same question again and again, whatever was asked between', () => {
    const builder = new ProblemBuilder();
    const [a, b, c] = [4, 4, 4].map((value) => builder.add({ value, greatest: 9 })) as [
      number,
      number,
      number,
    ];
    builder.sum(a, [b]);
    builder.sum(b, [c]);
    const bounds = boundsOf(builder);
    const apart = [
      { cell: a, from: 3, to: 3 },
      { cell: c, from: 4, to: 4 },
    ];
    const together = [
      { cell: a, from: 3, to: 3 },
      { cell: c, from: 3, to: 3 },
    ];
    const answers = [apart, together, apart, apart, [], together].map((holds) => bounds.refutes(holds));
    expect(answers).toEqual([true, false, true, true, false, false]);
    expect([...bounds.least, ...bounds.greatest]).toEqual([0, 0, 0, 9, 9, 9]);
  });

  it('give up on a question that creeps for ever, and tell nothing then', () => {
    const builder = new ProblemBuilder();
    const [a, b, d] = [
      builder.add({ value: 1 }),
      builder.add({ value: 1 }),
      builder.add({ value: 0, greatest: 1 }),
    ];
    const differences = [
      { cell: a, factor: 1 },
      { cell: b, factor: -1 },
    ];
    // a is at least b + d, and b at least a: with d at 1 each lifts the other, and neither has an end.
    builder.relate([...differences, { cell: d, factor: -1 }], 0, endless);
    builder.relate(differences, -endless, 0);
    const bounds = boundsOf(builder);
    expect(bounds.refutes([{ cell: d, from: 1, to: 1 }])).toBe(false);
    expect([bounds.least[a], bounds.least[b], bounds.isEmpty]).toEqual([0, 0, false]);
  });

  it('give up at the start as well, with bounds that hold all the same', () => {
    const builder = new ProblemBuilder();
    const [a, b] = [builder.add({ value: 0 }), builder.add({ value: 0 })];
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      builder.relate(
        [
          { cell: one, factor: 1 },
          { cell: other, factor: -1 },
        ],
        1,
        endless,
      );
    const { least, greatest } = boundsOf(builder);
    expect(Math.min(least[a] ?? 0, least[b] ?? 0)).toBeGreaterThan(0);
    expect([greatest[a], greatest[b]]).toEqual([endless, endless]);
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

  it('are empty where a rule leaves one of several cells no value', () => {
    const builder = new ProblemBuilder();
    builder.add({ value: 1, least: 1, greatest: 3 });
    builder.add({ value: 4, least: 5, greatest: 3 });
    expect(boundsOf(builder).isEmpty).toBe(true);
  });

  it('are empty where a sum of nothing has to be something', () => {
    const ends = [
      [0, 0, false],
      [-1, 1, false],
      [1, 2, true],
      [-2, -1, true],
    ] as const;
    for (const [least, greatest, isEmpty] of ends) {
      const builder = new ProblemBuilder();
      builder.sum(builder.add({ value: 1 }), [builder.add({ value: 1 })]);
      builder.relate([], least, greatest);
      expect(boundsOf(builder).isEmpty).toBe(isEmpty);
    }
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
