import { describe, expect, it } from 'vitest';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { placeRowsOf } from '../../../../indicators/disclosure/suppress/place-rows.ts';
import { type RawRows, rawRowsOf } from '../../../../indicators/disclosure/suppress/raw-rows.ts';
import { equations } from './equations.ts';

function rowsOf(raw: RawRows, placeOf: number[], value = placeOf.map(() => 0)): [string[], unknown[]] {
  const none = new Float64Array(value.length);
  const room = { value: Float64Array.from(value), down: none, up: none };
  const { rowStarts, rowPlaces, rowSigns, checks } = placeRowsOf(raw, Int32Array.from(placeOf), room);
  const rows = [...rowStarts.subarray(1)].map((end, row) => {
    const members: string[] = [];
    for (let at = rowStarts[row] ?? 0; at < end; at++)
      members.push(`${(rowSigns[at] ?? 0) > 0 ? '+' : '-'}${rowPlaces[at]}`);
    return members.join(' ');
  });
  const told = checks.map(({ places, factors, ...ends }) => ({
    places: [...places],
    factors: [...factors],
    ...ends,
  }));
  return [rows, told];
}

describe('the rows between places', () => {
  it('leave out what has no place, and rows that come down to nothing', () => {
    expect(rowsOf(equations(4, [3, 1, -2], [2], [4, -3]), [0, -1, 1, 2])).toEqual([['+0 +1', '-1 +2'], []]);
  });

  it('stand once, whichever side of the equation is written first', () => {
    const raw = equations(3, [1, 2, -3], [3, -2, -1], [2, 1, -3], [1, 2, 3], [1, 2], [-1, -2], [1, -2]);
    expect(rowsOf(raw, [0, 1, 2])).toEqual([['+0 +1 -2', '+0 +1 +2', '+0 +1', '+0 -1'], []]);
    const later = equations(3, [2, 3], [-2, -3], [-2, 3], [2, -3]);
    expect(rowsOf(later, [0, 1, 2])).toEqual([['+1 +2', '-1 +2'], []]);
  });

  it('are told apart where their hashes agree', () => {
    // Found by search: the rows of these two pairs of places have one hash, and so have a pair and its first alone.
    const pairs = [[18_918, 24_116], [24_111, 32_769], [18_463, 58_891], [18_463]];
    const rows = pairs.map((places) => places.map((place) => place + 1));
    const placeOf = Array.from({ length: 58_892 }, (_, place) => place);
    expect(rowsOf(equations(58_892, ...rows), placeOf)).toEqual([
      ['+18918 +24116', '+24111 +32769', '+18463 +58891', '+18463'],
      [],
    ]);
  });

  it('take cells that share a place together: against one another they fall away, twice the same is a check', () => {
    // The first two share a place: 1 − 2 + 3 is the third alone, and 1 + 2 − 3 twice the first less the third.
    const raw = equations(3, [1, -2, 3], [1, 2, -3], [1, -2]);
    expect(rowsOf(raw, [0, 0, 1])).toEqual([
      ['+1'],
      [{ places: [0, 1], factors: [2, -1], below: 0, above: 0 }],
    ]);
  });

  it('have beside them the checks of other factors, with the room that is left to both ends', () => {
    const builder = new ProblemBuilder();
    const [some, all, shown] = [3, 7, 5].map((value) => builder.add({ value })) as [number, number, number];
    // 200 × 3 − 87 × 7 + 2 × 5 = 1.
    const terms = [
      { cell: all, factor: -87 },
      { cell: some, factor: 200 },
      { cell: shown, factor: 2 },
    ];
    builder.relate(terms, -4, 11);
    builder.relate([{ cell: shown, factor: 3 }], 0, 20);
    expect(rowsOf(rawRowsOf(builder.build()), [0, 1, -1], [3, 7, 5])).toEqual([
      [],
      [{ places: [0, 1], factors: [200, -87], below: 5, above: 10 }],
    ]);
  });
});
