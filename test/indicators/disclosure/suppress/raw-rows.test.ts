import { describe, expect, it } from 'vitest';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { rawRowsOf } from '../../../../indicators/disclosure/suppress/raw-rows.ts';

describe('raw rows', () => {
  it('are the equations, the inequalities with a column for their difference, and apart from them the rest', () => {
    const builder = new ProblemBuilder();
    const girls = builder.add({ value: 3 });
    const all = builder.add({ value: 7 });
    const boys = builder.add({ value: 4 });
    builder.atMost(girls, [all]);
    // 43 per cent: 200 × 3 − 85 × 7 = 5, which is at least 0.
    const share = [
      { cell: girls, factor: 200 },
      { cell: all, factor: -85 },
    ];
    builder.relate(share, 0, Number.POSITIVE_INFINITY);
    builder.sum(all, [girls, boys]);
    // Twice the girls are from 5 to 9.
    builder.relate([{ cell: girls, factor: 2 }], 5, 9);
    const twelve = [
      { cell: girls, factor: -1 },
      { cell: boys, factor: 1 },
    ];
    builder.relate(twelve, -2, 1);
    expect(rawRowsOf(builder.build())).toEqual({
      columns: 5,
      rows: 3,
      starts: Int32Array.of(0, 3, 6, 9),
      members: Int32Array.of(girls, all, 3, all, girls, boys, girls, boys, 4),
      factors: Int8Array.of(-1, 1, -1, -1, 1, 1, -1, 1, -1),
      differences: [
        { value: 4, least: 0, greatest: Number.POSITIVE_INFINITY },
        { value: 1, least: -2, greatest: 1 },
      ],
      checks: [
        {
          members: Int32Array.of(girls, all),
          factors: Float64Array.of(200, -85),
          least: 0,
          greatest: Number.POSITIVE_INFINITY,
        },
        { members: Int32Array.of(girls), factors: Float64Array.of(2), least: 5, greatest: 9 },
      ],
    });
  });

  it('of no relations are none', () => {
    const builder = new ProblemBuilder();
    builder.add({ value: 3 });
    expect(rawRowsOf(builder.build())).toMatchObject({ columns: 1, rows: 0, starts: Int32Array.of(0) });
  });
});
