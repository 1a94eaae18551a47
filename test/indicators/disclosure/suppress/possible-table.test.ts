import { describe, expect, it } from 'vitest';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { tableOf } from '../../../../indicators/disclosure/suppress/certificate.ts';
import { groundOf } from '../../../../indicators/disclosure/suppress/ground.ts';
import { Hiding } from '../../../../indicators/disclosure/suppress/hiding.ts';
import { isPossible, passesChecks } from '../../../../indicators/disclosure/suppress/possible-table.ts';
import { crossedTable } from './crossed-table.ts';

function table(...changes: [place: number, by: number][]): ReturnType<typeof tableOf> {
  return tableOf(new Map(changes));
}

describe('a table is possible', () => {
  //  0  1 |  2        3 12 | 15
  //  3  4 |  5       14 20 | 34
  //  6  7 |  8       17 32 | 49
  const { problem, treatments } = crossedTable([
    [3, 12],
    [14, 20],
  ]);
  const hiding = new Hiding(groundOf(problem, treatments, 'label', true));

  it('when each equation adds up', () => {
    expect(isPossible(hiding, table([0, 1], [1, -1], [3, -1], [4, 1]))).toBe(true);
    expect(isPossible(hiding, table([0, 1], [2, 1], [6, 1], [8, 1]))).toBe(true);
    expect(isPossible(hiding, table())).toBe(true);
    expect(isPossible(hiding, table([0, 1], [1, -1]))).toBe(false);
    expect(isPossible(hiding, table([0, 1], [1, -1], [3, -1], [4, 2]))).toBe(false);
    expect(isPossible(hiding, table([0, 1], [1, 1], [3, 1], [4, 1]))).toBe(false);
    // In steps of several sizes: 2 + 1 is 3, and 2 + 2 is not 1.
    expect(isPossible(hiding, table([0, 2], [1, 1], [2, 3], [3, -2], [4, -1], [5, -3]))).toBe(true);
    expect(isPossible(hiding, table([0, 2], [1, 2], [2, 1], [3, -2], [4, -2], [5, -1]))).toBe(false);
  });

  it('when no place leaves its room', () => {
    // The 3 falls to 1, and not below.
    expect(isPossible(hiding, table([0, -2], [1, 2], [3, 2], [4, -2]))).toBe(true);
    expect(isPossible(hiding, table([0, -3], [1, 3], [3, 3], [4, -3]))).toBe(false);
    const bounded = { ...problem, greatest: Float64Array.from(problem.value, (value) => value + 1) };
    const narrow = new Hiding(groundOf(bounded, treatments, 'label', true));
    expect(isPossible(narrow, table([0, 1], [1, -1], [3, -1], [4, 1]))).toBe(true);
    expect(isPossible(narrow, table([0, 2], [1, -2], [3, -2], [4, 2]))).toBe(false);
  });

  it('when what others have published of shares holds too', () => {
    const builder = new ProblemBuilder();
    const [some, all] = [4, 10].map((value) => builder.add({ value, price: 1 })) as [number, number];
    // From 3 to 5 times the one is the other, more or less: −5 ≤ 3 × 4 − 10 = 2 ≤ 6.
    const terms = [
      { cell: some, factor: 3 },
      { cell: all, factor: -1 },
    ];
    builder.relate(terms, -5, 6);
    const ground = groundOf(builder.build(), Uint8Array.of(1, 1), 'label', true);
    const by = (one: number, other: number): boolean => {
      const changed = table([0, one], [1, other]);
      expect(isPossible(new Hiding(ground), changed)).toBe(passesChecks(ground, changed));
      return passesChecks(ground, changed);
    };
    // 7 less at most, and 4 more.
    expect([by(1, 0), by(2, 0), by(2, 2), by(2, 1), by(0, 7), by(0, 8), by(-2, 1), by(-2, 2)]).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });
});
