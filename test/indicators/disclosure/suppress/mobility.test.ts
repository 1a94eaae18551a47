import { describe, expect, it } from 'vitest';
import { columnIndex, mobilityOf } from '../../../../indicators/disclosure/suppress/mobility.ts';
import type { RawRows } from '../../../../indicators/disclosure/suppress/raw-rows.ts';
import { equations } from './equations.ts';

function movers(raw: RawRows, down: number[], up: number[]): number[] {
  const mobility = mobilityOf(raw, Float64Array.from(down), Float64Array.from(up));
  return down.flatMap((_, column) => (mobility.moves(column) ? [column] : []));
}

describe('mobility', () => {
  it('is nothing that stands alone in an equation has', () => {
    expect(movers(equations(2, [1]), [3, 3], [3, 3])).toEqual([1]);
  });

  it('takes two that can give way to one another: one up, one down', () => {
    const sum = equations(3, [1, 2, -3]);
    // The total stands still: the parts can only exchange, and two that can only rise cannot.
    expect(movers(sum, [0, 0, 0], [5, 5, 0])).toEqual([]);
    expect(movers(sum, [0, 5, 0], [5, 0, 0])).toEqual([0, 1]);
    expect(movers(sum, [0, 0, 0], [5, 0, 5])).toEqual([0, 2]);
    expect(movers(sum, [0, 0, 5], [5, 0, 0])).toEqual([]);
    expect(movers(sum, [5, 0, 5], [0, 5, 0])).toEqual([0, 1, 2]);
  });

  it('needs a whole step of room', () => {
    expect(movers(equations(2, [1, -2]), [0, 0], [0.9, 1])).toEqual([]);
    expect(movers(equations(2, [1, -2]), [0, 0], [1, 1])).toEqual([0, 1]);
  });

  it('is lost along a chain that ends in a cell that stands still, whatever the order of equations', () => {
    const room = [1, 1, 1, 0];
    expect(movers(equations(4, [1, -2], [2, -3], [3, -4]), room, room)).toEqual([]);
    expect(movers(equations(4, [3, -4], [2, -3], [1, -2]), room, room)).toEqual([]);
  });

  it('is kept apart by direction: what cannot rise may still fall', () => {
    // The first equals the second, which can only fall; the third has room both ways but nobody to exchange with.
    expect(movers(equations(3, [1, -2], [3]), [2, 2, 2], [2, 0, 2])).toEqual([0, 1]);
  });
});

describe('the rows of columns', () => {
  it('rise within each column, and are none for a column outside all rows', () => {
    const { starts, rows } = columnIndex(equations(4, [2, -1], [4, -2], [1, 2, -4]));
    expect([...starts]).toEqual([0, 2, 5, 5, 7]);
    expect([...rows]).toEqual([0, 2, 0, 1, 2, 1, 2]);
  });
});
