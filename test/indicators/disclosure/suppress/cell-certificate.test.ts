import { describe, expect, it } from 'vitest';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import type { ChangedTable } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { inCells, inPlaces } from '../../../../indicators/disclosure/suppress/cell-certificate.ts';
import { tableOf } from '../../../../indicators/disclosure/suppress/certificate.ts';
import { type Ground, groundOf } from '../../../../indicators/disclosure/suppress/ground.ts';
import { crossedTable } from './crossed-table.ts';

function changed(...changes: [cell: number, by: number][]): ChangedTable {
  return {
    cells: Int32Array.from(changes, ([cell]) => cell),
    by: Float64Array.from(changes, ([, by]) => by),
  };
}

/** Places 0 and 1 with two and three cells, lying between one another; place 2 with one; a zero with none. */
function twinGround(): Ground {
  const builder = new ProblemBuilder();
  const [a, b, a2, zero, b2, b3, c] = [5, 7, 5, 0, 7, 7, 9].map((value) =>
    builder.add({ value, least: 1, price: 1 }),
  ) as [number, number, number, number, number, number, number];
  builder.sum(a2, [a, zero]);
  builder.sum(b2, [b]);
  builder.sum(b3, [b2, zero]);
  builder.sum(builder.add({ value: 21, price: 1 }), [a, b, c]);
  const ground = groundOf(builder.build(), new Uint8Array(8), 'label', true);
  expect([...ground.placeOf]).toEqual([0, 1, 0, -1, 1, 1, 2, 3]);
  return ground;
}

describe('a certificate', () => {
  it('told by cells changes all cells of a place alike, in rising order', () => {
    const table = tableOf(
      new Map([
        [0, 2],
        [1, -3],
        [2, 1],
      ]),
    );
    expect(inCells(twinGround(), table)).toEqual(changed([0, 2], [1, -3], [2, 2], [4, -3], [5, -3], [6, 1]));
  });

  it('told by cells says nothing of the difference of an inequality', () => {
    const builder = new ProblemBuilder();
    const part = builder.add({ value: 3, least: 1, price: 2 });
    builder.atMost(part, [builder.add({ value: 8, least: 1, price: 4 })]);
    const ground = groundOf(builder.build(), Uint8Array.of(1, 0), 'label', true);
    expect(
      inCells(
        ground,
        tableOf(
          new Map([
            [0, 1],
            [2, -1],
          ]),
        ),
      ),
    ).toEqual(changed([0, 1]));
  });

  it('comes back the same', () => {
    const ground = twinGround();
    const tables = [
      new Map([
        [0, 1],
        [2, -1],
      ]),
      new Map([
        [1, 4],
        [0, -4],
      ]),
      new Map<number, number>(),
    ].map(tableOf);
    expect(
      inPlaces(
        ground,
        tables.map((table) => inCells(ground, table)),
      ),
    ).toEqual(tables);
  });

  it('does not fit where a cell cannot change, or equals change by different numbers', () => {
    const ground = twinGround();
    expect(inPlaces(ground, [changed([0, 1], [3, -1])])).toBeNull();
    expect(inPlaces(ground, [changed([0, 1], [2, 2])])).toBeNull();
    expect(inPlaces(ground, [changed([0, 1]), changed([0, 1], [3, -1])])).toBeNull();
    expect(inPlaces(ground, [changed([0, 1], [2, 1])])).toEqual([tableOf(new Map([[0, 1]]))]);
  });

  it('keeps its tables in order', () => {
    const { problem, treatments } = crossedTable([
      [3, 12],
      [14, 20],
    ]);
    const ground = groundOf(problem, treatments, 'label', true);
    const tables = [changed([0, 1], [1, -1]), changed([0, -1], [1, 1])];
    expect(inPlaces(ground, tables)?.map(({ by }) => by[0])).toEqual([1, -1]);
  });
});
