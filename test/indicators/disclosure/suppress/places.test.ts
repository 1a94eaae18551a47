import { describe, expect, it } from 'vitest';
import { mobilityOf } from '../../../../indicators/disclosure/suppress/mobility.ts';
import { cellsByPlace, placesOf } from '../../../../indicators/disclosure/suppress/places.ts';
import type { RawRows } from '../../../../indicators/disclosure/suppress/raw-rows.ts';
import { equations } from './equations.ts';

function placed(raw: RawRows, value: number[], still: number[] = []): { placeOf: number[]; size: number } {
  const room = Float64Array.from(value, (_, column) => (still.includes(column) ? 0 : 3));
  const { placeOf, size } = placesOf(
    raw,
    { value: Float64Array.from(value), down: room, up: room },
    mobilityOf(raw, room, room),
  );
  return { placeOf: [...placeOf], size };
}

describe('places', () => {
  it('are shared by cells that an equation of two holds equal, along chains too', () => {
    expect(placed(equations(5, [4, -2], [5, -4], [1, 3, -2]), [3, 7, 4, 7, 7])).toEqual({
      placeOf: [0, 1, 2, 1, 1],
      size: 3,
    });
  });

  it('are shared too where a third cell of the equation stands still at zero', () => {
    expect(placed(equations(4, [1, 2, -3], [1, 3, -4]), [5, 0, 5, 10], [1])).toEqual({
      placeOf: [0, -1, 0, 1],
      size: 2,
    });
  });

  it('are not shared by cells that change alike but differ, nor by those that change the other way', () => {
    // 5 + 2 = 7 with the 2 shown; and 5 + 5 = 10 with the 10 shown.
    expect(placed(equations(3, [1, 2, -3]), [5, 2, 7], [1]).size).toBe(2);
    expect(placed(equations(3, [1, 2, -3]), [5, 5, 10], [2]).size).toBe(2);
  });

  it('hold their cells in rising order, and none for what is no cell', () => {
    const { starts, cells } = cellsByPlace(5, Int32Array.of(1, -1, 0, 1, 0, 2), 3);
    expect([...starts]).toEqual([0, 2, 4, 4]);
    expect([...cells]).toEqual([2, 4, 0, 3]);
  });
});
