import { describe, expect, it } from 'vitest';
import {
  packTables,
  splitTables,
  unpackTables,
} from '../../../../indicators/disclosure/attack/packed-tables.ts';
import type { ChangedTable } from '../../../../indicators/disclosure/problem/protection-problem.ts';

function table(...changes: readonly (readonly [cell: number, by: number])[]): ChangedTable {
  return {
    cells: Int32Array.from(changes, ([cell]) => cell),
    by: Float64Array.from(changes, ([, by]) => by),
  };
}

function unpacked(packed: Parameters<typeof unpackTables>[0]): [number, number][][] {
  return Array.from(unpackTables(packed), ({ cells, by }) =>
    Array.from(cells, (cell, at): [number, number] => [cell, by[at] ?? Number.NaN]),
  );
}

describe('packed tables', () => {
  it('come out as they went in', () => {
    const tables = [table([0, 1], [3, -1]), table([2, 7]), table([0, -2], [1, 1], [3, 1])];
    const packed = packTables(tables);
    expect([...packed.starts]).toEqual([0, 2, 3, 6]);
    expect([...unpackTables(packed)]).toEqual(tables);
    expect([...unpackTables(packTables([]))]).toEqual([]);
  });

  it('call cells by other places when they are told to', () => {
    const packed = packTables([table([0, 1], [2, -1]), table([1, 4])], Int32Array.of(5, 7, 9));
    expect(unpacked(packed)).toEqual([
      [
        [5, 1],
        [9, -1],
      ],
      [[7, 4]],
    ]);
  });
});

describe('tables that are split', () => {
  // Of seven cells 2 and 6 are in no part.
  const parts = [Int32Array.of(0, 3, 4), Int32Array.of(1, 5)];
  const split = (...tables: readonly ChangedTable[]) => splitTables(tables, parts, 7).map(unpacked);

  it('give each part what they change in it, by its own places, and nothing where they change nothing', () => {
    const both = table([0, 1], [1, 2], [4, -1], [5, -2]);
    expect(split(both, table([3, 8]), table([5, 9]))).toEqual([
      [
        [
          [0, 1],
          [2, -1],
        ],
        [[1, 8]],
      ],
      [
        [
          [0, 2],
          [1, -2],
        ],
        [[1, 9]],
      ],
    ]);
  });

  it('are left out when they change a cell of no part, or one that does not exist', () => {
    expect(split(table([0, 1], [2, 1]), table([5, 1], [6, 1]), table([7, 1]), table([-1, 1]))).toEqual([
      [],
      [],
    ]);
  });

  it('keep a step that is missing as no number, which no check accepts', () => {
    const short = { cells: Int32Array.of(0, 3), by: Float64Array.of(1) };
    expect(split(short)[0]).toEqual([
      [
        [0, 1],
        [1, Number.NaN],
      ],
    ]);
  });
});
