import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import type { ProtectionProblem } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { controlledRounding } from '../../../../indicators/disclosure/rounding/controlled-rounding.ts';

/** All sums of a crossing: places are numbers in mixed radix, where the last code of each dimension is its total. */
function crossing(sizes: readonly number[], inner: (codes: readonly number[]) => number): ProtectionProblem {
  const builder = new ProblemBuilder();
  const all = sizes.reduce<number[][]>(
    (lists, size) =>
      lists.flatMap((codes) => Array.from({ length: size + 1 }, (_, code) => [...codes, code])),
    [[]],
  );
  const placeOf = new Map(all.map((codes, place) => [codes.join(), place]));
  const sumOf = (codes: readonly number[]): number => {
    const at = codes.findIndex((code, dimension) => code === sizes[dimension]);
    if (at === -1) return inner(codes);
    return Array.from({ length: sizes[at] ?? 0 }, (_, code) => sumOf(codes.with(at, code))).reduce(
      (a, b) => a + b,
      0,
    );
  };
  for (const codes of all) builder.add({ value: sumOf(codes) });
  for (const [total, codes] of all.entries())
    for (const [at, code] of codes.entries())
      if (code === sizes[at])
        builder.sum(
          total,
          Array.from({ length: code }, (_, part) => placeOf.get(codes.with(at, part).join()) ?? -1),
        );
  return builder.build();
}

const effort = 400_000;

function sumsHold({ relations }: ProtectionProblem, value: Float64Array): boolean {
  for (let row = 0; row < relations.starts.length - 1; row++) {
    let sum = 0;
    for (let at = relations.starts[row] ?? 0; at < (relations.starts[row + 1] ?? 0); at++)
      sum += (relations.factors[at] ?? 0) * (value[relations.cells[at] ?? 0] ?? 0);
    if (sum < (relations.least[row] ?? 0) || sum > (relations.greatest[row] ?? 0)) return false;
  }
  return true;
}

const tables = (dimensions: number, longest: number) =>
  fc
    .array(fc.integer({ min: 1, max: longest }), { minLength: dimensions, maxLength: dimensions })
    .chain((sizes) => {
      const size = sizes.reduce((a, b) => a * b, 1);
      return fc
        .array(fc.integer({ min: 0, max: 12 }), { minLength: size, maxLength: size })
        .map((values) =>
          crossing(
            sizes,
            (codes) =>
              values[codes.reduce((at, code, dimension) => at * (sizes[dimension] ?? 0) + code, 0)] ?? 0,
          ),
        );
    });

describe('controlled rounding', () => {
  test('rounds three parts and their total so that they still add up', () => {
    // 1 + 1 + 1 = 3: one of the parts has to go up if the total does, though each alone would go down.
    const builder = new ProblemBuilder();
    const parts = [1, 1, 1].map((value) => builder.add({ value }));
    builder.sum(builder.add({ value: 3 }), parts);
    const { value, furthest, movedMultiples } = controlledRounding(builder.build(), 5, { effort });
    const up = [0, 1, 2].filter((cell) => value[cell] === 5).length;
    expect(up).toBeLessThanOrEqual(1);
    expect(value[3]).toBe(5 * up);
    expect(furthest).toBeLessThan(5);
    expect(movedMultiples).toBe(0);
  });

  test('finds the only rounding there is', () => {
    // Columns sum to 5 and 5, so each is 5 again. Rows 5 and 5 likewise: one of the two diagonals.
    const { value, furthest } = controlledRounding(
      crossing([2, 2], ([row = 0, column = 0]) => (row === column ? 1 : 4)),
      5,
      { effort },
    );
    const inner = [value[0], value[1], value[3], value[4]];
    expect([
      [0, 5, 5, 0],
      [5, 0, 0, 5],
    ]).toContainEqual(inner);
    expect([value[2], value[5], value[6], value[7], value[8]]).toEqual([5, 5, 5, 5, 10]);
    expect(furthest).toBe(4);
  });

  test('moves a multiple by one base, and says so, where no other rounding exists', () => {
    // 1 in the four corners of a cube whose codes sum to an even number, base 2. Each of the six sides holds two of
    // them, sum 2, so one of any two corners would have to become 2. With three corners that cannot be.
    const problem = crossing([2, 2, 2], (codes) => (codes.reduce((a, b) => a + b, 0) % 2 === 0 ? 1 : 0));
    const { value, furthest, movedMultiples, beyondOneBase } = controlledRounding(problem, 2, { effort });
    expect(sumsHold(problem, value)).toBe(true);
    // Two corners go up: they share one side, which becomes 4, and the opposite side 0.
    expect(movedMultiples).toBe(2);
    expect(furthest).toBe(2);
    expect(beyondOneBase).toBe(0);
  });

  test('keeps two ways of splitting the same total together', () => {
    // 7 = 3 + 4 = 1 + 2 + 4: both splits have to reach the same multiple.
    const builder = new ProblemBuilder();
    const total = builder.add({ value: 7 });
    builder.sum(
      total,
      [3, 4].map((value) => builder.add({ value })),
    );
    builder.sum(
      total,
      [1, 2, 4].map((value) => builder.add({ value })),
    );
    const problem = builder.build();
    const { value, furthest, brokenRelations } = controlledRounding(problem, 5, { effort });
    expect(sumsHold(problem, value)).toBe(true);
    expect(brokenRelations).toBe(0);
    expect(furthest).toBeLessThan(5);
  });

  test('rounds a complement, and keeps a part within its whole', () => {
    // 12 = 8 + 4; 9 ≤ 12.
    const builder = new ProblemBuilder();
    const [whole, part, complement, other] = [12, 8, 4, 9].map((value) => builder.add({ value }));
    builder.sum(whole ?? 0, [part ?? 0, complement ?? 0]);
    builder.atMost(other ?? 0, [whole ?? 0]);
    const problem = builder.build();
    const { value, furthest, brokenRelations } = controlledRounding(problem, 5, { effort });
    expect(sumsHold(problem, value)).toBe(true);
    expect(brokenRelations).toBe(0);
    expect(furthest).toBeLessThan(5);
  });

  test('counts the relations that no rounding can keep', () => {
    // 3 × 2 = 2 × 3 and 2 + 3 = 5. Of 0 and 5, the first takes both to be 0, the second one of them to be 5.
    const builder = new ProblemBuilder();
    const [one, other] = [2, 3].map((value) => builder.add({ value }));
    builder.relate(
      [
        { cell: one ?? 0, factor: 3 },
        { cell: other ?? 0, factor: -2 },
      ],
      0,
      0,
    );
    builder.relate(
      [
        { cell: one ?? 0, factor: 1 },
        { cell: other ?? 0, factor: 1 },
      ],
      5,
      5,
    );
    expect(controlledRounding(builder.build(), 5, { effort }).brokenRelations).toBe(1);
  });

  test('keeps every multiple in any table of two dimensions', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(tables(2, 5), (problem) => {
        const { value, furthest, movedMultiples, beyondOneBase } = controlledRounding(problem, 5, { effort });
        expect(sumsHold(problem, value)).toBe(true);
        expect([furthest < 5, movedMultiples, beyondOneBase]).toEqual([true, 0, 0]);
        for (const [cell, rounded] of value.entries())
          expect(rounded % 5 === 0 && rounded >= 0, `${cell}`).toBe(true);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  test('adds up, stays within one base and leaves zeros alone in three dimensions', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(tables(3, 3), (problem) => {
        const { value, furthest, movedMultiples, beyondOneBase } = controlledRounding(problem, 5, { effort });
        expect(sumsHold(problem, value)).toBe(true);
        expect(beyondOneBase).toBe(0);
        const off = value.map((rounded, cell) => Math.abs(rounded - (problem.value[cell] ?? 0)));
        expect(furthest).toBe(Math.max(...off));
        expect(movedMultiples).toBe(off.filter((distance) => distance === 5).length);
        for (const [cell, rounded] of value.entries()) if (problem.value[cell] === 0) expect(rounded).toBe(0);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  test('gives the same table in every run, and leaves its input alone', () => {
    const problem = crossing([4, 3, 3], (codes) => codes.reduce((sum, code) => sum * 3 + code, 1) % 11);
    const before = problem.value.slice();
    const first = controlledRounding(problem, 5, { effort });
    expect(controlledRounding(problem, 5, { effort })).toEqual(first);
    expect(problem.value).toEqual(before);
  });

  test('rounds nothing in an empty problem', () => {
    expect(controlledRounding(new ProblemBuilder().build(), 5)).toEqual({
      value: new Float64Array(),
      furthest: 0,
      movedMultiples: 0,
      beyondOneBase: 0,
      brokenRelations: 0,
    });
  });

  test('refuses values and bases that are no whole numbers', () => {
    const builder = new ProblemBuilder();
    builder.add({ value: 1.5 });
    expect(() => controlledRounding(builder.build(), 5)).toThrow(RangeError);
    expect(() => controlledRounding(new ProblemBuilder().build(), 1)).toThrow(RangeError);
  });
});
