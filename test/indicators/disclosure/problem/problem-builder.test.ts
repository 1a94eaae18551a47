import { describe, expect, it } from 'vitest';
import { type NewCell, ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { guard } from '../../../../indicators/disclosure/problem/protection-problem.ts';

describe('a problem', () => {
  it('has a column for each thing said of a cell, and the plainest answer where nothing is said', () => {
    const builder = new ProblemBuilder();
    expect(builder.add({ value: 7 })).toBe(0);
    const all: NewCell = {
      value: 3,
      least: 1,
      greatest: 9,
      guard: [1, 4],
      counted: false,
      known: true,
      publishable: false,
      alone: true,
      price: 2.5,
    };
    expect(builder.add(all)).toBe(1);
    expect(builder.size).toBe(2);
    expect(builder.at(1)).toBe(all);
    expect(builder.at(2)).toBeUndefined();
    expect(builder.build()).toEqual({
      size: 2,
      value: Float64Array.of(7, 3),
      least: Float64Array.of(0, 1),
      greatest: Float64Array.of(Number.POSITIVE_INFINITY, 9),
      guard: Uint8Array.of(guard.none, guard.label),
      labelFrom: Float64Array.of(0, 1),
      labelTo: Float64Array.of(0, 4),
      counted: Uint8Array.of(1, 0),
      known: Uint8Array.of(0, 1),
      publishable: Uint8Array.of(1, 0),
      alone: Uint8Array.of(0, 1),
      price: Float64Array.of(Number.POSITIVE_INFINITY, 2.5),
      relations: {
        starts: Int32Array.of(0),
        cells: new Int32Array(0),
        factors: new Float64Array(0),
        least: new Float64Array(0),
        greatest: new Float64Array(0),
      },
    });
  });

  it('keeps the label of a primary cell, or that two values suffice, or neither', () => {
    const builder = new ProblemBuilder();
    builder.add({ value: 0, guard: [0, 9] });
    builder.add({ value: 2, guard: 'two values' });
    builder.add({ value: 20, guard: null });
    const { guard: kept, labelFrom, labelTo } = builder.build();
    expect([...kept]).toEqual([guard.label, guard.twoValues, guard.none]);
    expect([...labelFrom]).toEqual([0, 0, 0]);
    expect([...labelTo]).toEqual([9, 0, 0]);
  });

  it('packs relations one behind the other: a sum, an upper limit, an interval', () => {
    const builder = new ProblemBuilder();
    const [girls, boys, all] = [3, 9, 12].map((value) => builder.add({ value })) as [number, number, number];
    builder.sum(all, [girls, boys]);
    builder.atMost(girls, [all]);
    builder.relate(
      [
        { cell: girls, factor: 200 },
        { cell: all, factor: -49 },
      ],
      0,
      5,
    );
    // 3 + 9 − 12 = 0; 12 − 3 ≥ 0; 0 ≤ 200 × 3 − 49 × 12 ≤ 5 is false, which is nobody's business here.
    expect(builder.build().relations).toEqual({
      starts: Int32Array.of(0, 3, 5, 7),
      cells: Int32Array.of(all, girls, boys, girls, all, girls, all),
      factors: Float64Array.of(-1, 1, 1, -1, 1, 200, -49),
      least: Float64Array.of(0, 0, 0),
      greatest: Float64Array.of(0, Number.POSITIVE_INFINITY, 5),
    });
  });
});
