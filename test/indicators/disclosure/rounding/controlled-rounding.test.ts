import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import type { ProtectionProblem } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { controlledRounding } from '../../../../indicators/disclosure/rounding/controlled-rounding.ts';
import { tableProblem } from '../../../../indicators/disclosure/table/table-problem.ts';
import { syntheticTable } from '../../../bench/synthetic-table.ts';
import { crossing, sumsHold, tables } from './crossings.ts';

const effort = 400_000;

/** Multiplication by 1, 2 and 3 in the field of four elements, where adding is `^`. */
const times = [
  [0, 0, 0, 0],
  [0, 1, 2, 3],
  [0, 2, 3, 1],
  [0, 3, 1, 2],
];

/** A crossing of five dimensions of four codes. */
function plane(): { readonly problem: ProtectionProblem; readonly points: number } {
  const isPoint = ([x = 0, y = 0, ...others]: readonly number[]): boolean =>
    others.every((line, at) => line === (y ^ (times[at + 1]?.[x] ?? 0)));
  const problem = crossing([4, 4, 4, 4, 4], (codes) => +isPoint(codes));
  return { problem, points: problem.value.at(-1) ?? 0 };
}

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

  test('finds one of the two roundings there are', () => {
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
    // Up from 1 is 4, up from 4 is 1 away.
    expect(furthest).toBe(inner[0] === 5 ? 4 : 1);
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

  test('adds up, stays within one base and leaves zeros alone in four dimensions', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(tables(4, 3), (problem) => {
        const { value, beyondOneBase, brokenRelations } = controlledRounding(problem, 5, { effort });
        expect(sumsHold(problem, value)).toBe(true);
        expect([beyondOneBase, brokenRelations]).toEqual([0, 0]);
        for (const [cell, rounded] of value.entries()) {
          const own = problem.value[cell] ?? 0;
          expect(rounded % 5).toBe(0);
          expect(Math.abs(rounded - own)).toBeLessThanOrEqual(own === 0 ? 0 : 5);
        }
      }),
      { seed: 6, numRuns: 15 },
    );
  });

  test('adds up and stays within one base in nested regions by sex, age and perhaps year', {
    timeout: 120_000,
  }, () => {
    const few = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.nat(1000),
          municipalities: few,
          districts: few,
          schools: few,
          years: fc.constantFrom(0, 2, 4),
        }),
        fc.integer({ min: 2, max: 7 }),
        (family, base) => {
          const { design, counts } = syntheticTable(family);
          const { problem } = tableProblem(design, counts, { threshold: 0, withholdsSensitiveZero: false });
          const { value, furthest, beyondOneBase, brokenRelations } = controlledRounding(problem, base, {
            effort: 800_000,
          });
          expect(sumsHold(problem, value)).toBe(true);
          expect([furthest <= base, beyondOneBase, brokenRelations]).toEqual([true, 0, 0]);
          for (const [cell, rounded] of value.entries())
            if (problem.value[cell] === 0) expect(rounded).toBe(0);
        },
      ),
      { seed: 7, numRuns: 12 },
    );
  });

  test('says how many cells had to move further than one base, where no table is within it', () => {
    // One person in each of the 16 points of the plane of order 4; a point's codes are its lines, one of each of the
    // five directions. A line holds 4 persons, so one of them goes up at most, and any two points have a line in
    // common: one in all. But 16 persons are 15 or 20, so three of them.
    const { problem, points } = plane();
    const { value, furthest, beyondOneBase, brokenRelations } = controlledRounding(problem, 5, { effort });
    const off = value.map((rounded, cell) => Math.abs(rounded - (problem.value[cell] ?? 0)));
    expect(points).toBe(16);
    expect(sumsHold(problem, value)).toBe(true);
    expect(furthest).toBe(Math.max(...off));
    expect(beyondOneBase).toBe(off.filter((distance) => distance > 5).length);
    expect(beyondOneBase).toBeGreaterThan(0);
    expect(brokenRelations).toBe(0);
    for (const [cell, rounded] of value.entries()) if (problem.value[cell] === 0) expect(rounded).toBe(0);
  });

  test('gives the same table in every run, and leaves its input alone', () => {
    const problem = crossing([4, 3, 3], (codes) => codes.reduce((sum, code) => sum * 3 + code, 1) % 11);
    const before = problem.value.slice();
    const first = controlledRounding(problem, 5, { effort });
    expect(controlledRounding(problem, 5, { effort })).toEqual(first);
    expect(problem.value).toEqual(before);
  });

  test('shows a plain zero, not −0, for a total of zeros on either side of its equation', () => {
    const builder = new ProblemBuilder();
    const [total, one, other] = [0, 0, 0].map((value) => builder.add({ value }));
    builder.relate(
      [total, one, other].map((cell, at) => ({ cell: cell ?? 0, factor: at === 0 ? 1 : -1 })),
      0,
      0,
    );
    expect(Object.is(controlledRounding(builder.build(), 5, { effort }).value[0], 0)).toBe(true);
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
