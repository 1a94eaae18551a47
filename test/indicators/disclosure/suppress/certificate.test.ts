import { describe, expect, it } from 'vitest';
import { changeIn, tableOf } from '../../../../indicators/disclosure/suppress/certificate.ts';

describe('a table of places', () => {
  it('holds what changes, in rising order, and leaves zeros out', () => {
    const table = tableOf(
      new Map([
        [30, -2],
        [4, 1],
        [7, 0],
        [100, 5],
      ]),
    );
    expect(table).toEqual({ places: Int32Array.of(4, 30, 100), by: Float64Array.of(1, -2, 5) });
  });

  it('knows the change of each place, and 0 for those that do not change', () => {
    const table = { places: Int32Array.of(2, 3, 8, 11), by: Float64Array.of(5, -1, 4, -7) };
    expect(Array.from({ length: 13 }, (_, place) => changeIn(table, place))).toEqual([
      0, 0, 5, -1, 0, 0, 0, 0, 4, 0, 0, -7, 0,
    ]);
    expect(changeIn({ places: Int32Array.of(), by: Float64Array.of() }, 3)).toBe(0);
  });
});
