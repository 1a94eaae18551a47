import { describe, expect, it } from 'vitest';
import { guard } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { addUp, crossingOf } from '../../../../indicators/disclosure/table/crossing.ts';
import { flatDimension, separateDimension } from '../../../../indicators/disclosure/table/dimension.ts';
import { fullCrossing, type TableDesign } from '../../../../indicators/disclosure/table/table-design.ts';
import { tableProblem } from '../../../../indicators/disclosure/table/table-problem.ts';

const five = { threshold: 5, withholdsSensitiveZero: false };
const [age, sex] = [flatDimension('age', 'T', ['young', 'old']), flatDimension('sex', 'T', ['F', 'M'])];
const both = crossingOf([age, sex]);
const design: TableDesign = { crossing: both, tables: fullCrossing(both), sensitive: [] };

/** Cells in order: TT TF TM, young T F M, old T F M. */
function counts(inner: readonly number[], persons: readonly number[] | null = null) {
  const filled = (own: readonly number[]) => {
    const value = new Float64Array(9);
    [4, 5, 7, 8].forEach((cell, i) => {
      value[cell] = own[i] ?? 0;
    });
    addUp(both, value);
    return value;
  };
  return { value: filled(inner), persons: persons && filled(persons), given: new Uint8Array(9) };
}

describe('the problem of a table', () => {
  it('guards what is small, and what its sign stands for', () => {
    // young: 3 + 0 = 3; old: 9 + 5 = 14; F: 12, M: 5; all 17.
    const { problem } = tableProblem(design, counts([3, 0, 9, 5]), five);
    expect([...problem.value]).toEqual([17, 12, 5, 3, 3, 0, 14, 9, 5]);
    expect([...problem.guard]).toEqual([0, 0, 0, 1, 1, 0, 0, 0, 0]);
    expect([problem.labelFrom[4], problem.labelTo[4]]).toEqual([1, 4]);
    expect([...problem.least]).toEqual(new Array(9).fill(1));
  });

  it('knows who is alone, and never sells the grand total', () => {
    const { problem } = tableProblem(design, counts([1, 0, 9, 5]), five);
    expect([...problem.alone]).toEqual([0, 0, 0, 1, 1, 0, 0, 0, 0]);
    expect(problem.price[0]).toBe(Number.POSITIVE_INFINITY);
    expect(problem.price[7]).toBeCloseTo(Math.log(10), 12);
  });

  it('guards persons, not units', () => {
    // Nine interventions for two persons: the sign says nothing of the nine, so two values suffice.
    const { problem } = tableProblem(design, counts([9, 7, 8, 3], [2, 7, 8, 3]), five);
    expect(problem.guard[4]).toBe(guard.twoValues);
    expect(problem.guard[5]).toBe(guard.none);
    expect(problem.guard[8]).toBe(guard.label);
  });

  it('withholds a zero inside a sensitive dimension where the policy does so', () => {
    const ten = { threshold: 10, withholdsSensitiveZero: true };
    const { problem } = tableProblem({ ...design, sensitive: [0] }, counts([0, 20, 30, 40]), ten);
    // young F is 0; T F is 30 + 0 and not inside the dimension.
    expect([problem.guard[4], problem.labelFrom[4], problem.labelTo[4], problem.least[4]]).toEqual([
      1, 0, 9, 0,
    ]);
    expect([problem.guard[1], problem.least[1]]).toEqual([0, 1]);
  });

  it('shows a zero that is not sensitive whatever the policy', () => {
    const ten = { threshold: 10, withholdsSensitiveZero: true };
    const { problem } = tableProblem(design, counts([0, 20, 30, 40]), ten);
    expect(problem.guard[4]).toBe(guard.none);
  });

  it('keeps cells that no table holds as unknown counts', () => {
    const { problem, breakdowns } = tableProblem(
      { ...design, tables: [[0], [1]] },
      counts([3, 3, 9, 5]),
      five,
    );
    expect([...problem.publishable]).toEqual([1, 1, 1, 1, 0, 0, 1, 0, 0]);
    expect([problem.least[4], problem.guard[4], problem.price[4]]).toEqual([
      0,
      guard.none,
      Number.POSITIVE_INFINITY,
    ]);
    // Its sums are there: 3 of age and 3 of sex.
    expect(problem.relations.starts.length - 1).toBe(6);
    expect(breakdowns.map(({ columns, cells }) => [columns, [...cells]])).toEqual([
      [['age'], [3, 6]],
      [['sex'], [1, 2]],
    ]);
  });

  it('lists the breakdowns from the coarsest to the finest', () => {
    const { breakdowns } = tableProblem(design, counts([3, 0, 9, 5]), five);
    expect(breakdowns.map(({ columns, dimensions }) => [columns.join(), dimensions])).toEqual([
      ['age', 1],
      ['sex', 1],
      ['age,sex', 2],
    ]);
  });

  it('has a grand total for each code of a dimension without one', () => {
    const years = crossingOf([separateDimension('year', ['2024', '2025']), sex]);
    const value = Float64Array.of(12, 5, 7, 9, 3, 6);
    const own = { crossing: years, tables: fullCrossing(years), sensitive: [] };
    const { problem, breakdowns } = tableProblem(
      own,
      { value, persons: null, given: new Uint8Array(6) },
      five,
    );
    expect([...problem.price].map(Number.isFinite)).toEqual([false, true, true, false, true, true]);
    expect(breakdowns.map(({ columns, cells }) => [columns, [...cells]])).toEqual([[['sex'], [1, 2, 4, 5]]]);
  });
});
