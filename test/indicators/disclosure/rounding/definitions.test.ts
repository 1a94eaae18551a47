import { describe, expect, test } from 'vitest';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { definitionsOf } from '../../../../indicators/disclosure/rounding/definitions.ts';

/** Definitions of some cells under relations, each a list of cells counted from 1, negative where the factor is −1. */
function defined(size: number, relations: (builder: ProblemBuilder) => void) {
  const builder = new ProblemBuilder();
  for (let cell = 0; cell < size; cell++) builder.add({ value: 1 });
  relations(builder);
  const { equationOf, order, unused } = definitionsOf(builder.build());
  return { equationOf: [...equationOf], order: [...order], unused };
}

const plus = (...cells: number[]) => cells.map((cell) => ({ cell, factor: 1 }));
const minus = (...cells: number[]) => cells.map((cell) => ({ cell, factor: -1 }));

describe('definitions', () => {
  test('let a sum define its total, whichever side it stands on', () => {
    expect(defined(3, (builder) => builder.sum(2, [0, 1]))).toEqual({
      equationOf: [-1, -1, 0],
      order: [2],
      unused: [],
    });
    const turned = defined(3, (builder) => builder.relate([...minus(0), ...plus(1), ...minus(2)], 0, 0));
    expect(turned.equationOf).toEqual([-1, 0, -1]);
    const last = defined(3, (builder) => builder.relate([...plus(0, 1), ...minus(2)], 0, 0));
    expect(last.equationOf).toEqual([-1, -1, 0]);
  });

  test('put a total of totals after those that it follows from', () => {
    const found = defined(7, (builder) => {
      builder.sum(0, [1, 2]);
      builder.sum(1, [3, 4]);
      builder.sum(2, [5, 6]);
    });
    expect(found).toEqual({ equationOf: [0, 1, 2, -1, -1, -1, -1], order: [2, 1, 0], unused: [] });
  });

  test('let a second split of a total define the last part that stands nowhere else', () => {
    const found = defined(5, (builder) => {
      builder.sum(0, [1, 2]);
      builder.sum(0, [3, 4]);
    });
    expect(found).toEqual({ equationOf: [0, -1, -1, -1, 1], order: [0, 4], unused: [] });
  });

  test('leave the total to the split that has no such part', () => {
    // The parts of the second split are split themselves; of the first one, 2 stands nowhere else.
    const found = defined(9, (builder) => {
      builder.sum(0, [1, 2]);
      builder.sum(0, [3, 4]);
      builder.sum(3, [5, 6]);
      builder.sum(4, [7, 8]);
    });
    expect(found.equationOf).toEqual([1, -1, 0, 2, 3, -1, -1, -1, -1]);
    expect(found.order).toEqual([4, 3, 0, 2]);
    expect(found.unused).toEqual([]);
  });

  test('do without what follows from the rest', () => {
    // Rows and columns of two by two: the total is the sum of either.
    const found = defined(9, (builder) => {
      builder.sum(2, [0, 1]);
      builder.sum(5, [3, 4]);
      builder.sum(6, [0, 3]);
      builder.sum(7, [1, 4]);
      builder.sum(8, [2, 5]);
      builder.sum(8, [6, 7]);
    });
    expect(found.equationOf).toEqual([-1, -1, 0, -1, -1, 1, 2, 3, 4]);
    expect(found.unused).toEqual([5]);
  });

  test('take no inequality, no right side but 0 and no factor but 1 and −1', () => {
    const found = defined(6, (builder) => {
      builder.atMost(0, [1]);
      builder.relate(plus(2, 3), 4, 4);
      builder.relate([...plus(4), { cell: 5, factor: -2 }], 0, 0);
      builder.relate([...minus(0), ...plus(1)], -1, 0);
    });
    // Of 4 − 2 × 5, only 4 can be told from the other in whole numbers.
    expect(found).toEqual({ equationOf: [-1, -1, -1, -1, 2, -1], order: [4], unused: [0, 1, 3] });
  });

  test('take a part instead where the total counts double, or where nothing is a total', () => {
    const double = defined(3, (builder) => builder.relate([{ cell: 0, factor: -2 }, ...plus(1, 2)], 0, 0));
    expect(double.equationOf).toEqual([-1, -1, 0]);
    const both = defined(2, (builder) => builder.relate(plus(0, 1), 0, 0));
    expect(both.equationOf).toEqual([-1, 0]);
    const three = defined(3, (builder) => builder.relate(minus(0, 1, 2), 0, 0));
    expect(three.equationOf).toEqual([-1, -1, 0]);
  });

  test('take the first of two cells that are equal', () => {
    expect(defined(2, (builder) => builder.sum(1, [0])).equationOf).toEqual([-1, 0]);
    expect(defined(2, (builder) => builder.relate([...plus(1), ...minus(0)], 0, 0)).equationOf).toEqual([
      -1, 0,
    ]);
  });

  test('take no total where several cells stand on both sides', () => {
    // 0 + 1 = 2 + 3, and all but 2 stand elsewhere too.
    const found = defined(7, (builder) => {
      builder.relate([...plus(0, 1), ...minus(2, 3)], 0, 0);
      builder.sum(4, [0, 1]);
      builder.sum(5, [3, 6]);
    });
    expect(found.equationOf).toEqual([-1, -1, 0, -1, 1, 2, -1]);
  });

  test('break a circle by leaving one of its cells undefined', () => {
    // 0 = 1 + 2, 1 = 3 + 4 and 3 = 0 + 5.
    const found = defined(6, (builder) => {
      builder.sum(0, [1, 2]);
      builder.sum(1, [3, 4]);
      builder.sum(3, [0, 5]);
    });
    expect(found.order).toHaveLength(2);
    expect(found.unused).toHaveLength(1);
    expect(found.equationOf.filter((row) => row !== -1).sort()).toEqual(
      [0, 1, 2].filter((row) => !found.unused.includes(row)),
    );
    // Each after all that it follows from.
    const parts = [[1, 2], [], [], [0, 5]];
    parts[1] = [3, 4];
    for (const [at, cell] of found.order.entries())
      for (const part of parts[cell] ?? []) {
        const place = found.order.indexOf(part);
        expect(place === -1 || place < at).toBe(true);
      }
  });
});
