import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../../indicators/disclosure/suppress/ground.ts';
import { Hiding } from '../../../../indicators/disclosure/suppress/hiding.ts';
import { neighbourhoodOf } from '../../../../indicators/disclosure/suppress/neighbourhood.ts';
import { crossedTable } from './crossed-table.ts';

function hidingOf(table: readonly (readonly number[])[], withheld: readonly number[] = []): Hiding {
  const { problem, treatments } = crossedTable(table);
  const hiding = new Hiding(groundOf(problem, treatments, 'label', true));
  for (const place of withheld) hiding.set(place, true);
  return hiding;
}

/** The same by looking at every place again for each one that is added. */
function byLookingAtAll(hiding: Hiding, place: number, size: number): number[] {
  const { ground } = hiding;
  const membersOf = (row: number): number[] =>
    Array.from(ground.rowPlaces.subarray(ground.rowStarts[row], ground.rowStarts[row + 1]));
  const rows = Array.from({ length: ground.rowStarts.length - 1 }, (_, row) => membersOf(row));
  const chosen = [place];
  while (chosen.length < size) {
    const touched = rows.filter((members) => members.some((member) => chosen.includes(member)));
    const rank = (other: number): readonly number[] => [
      -touched.filter((members) => members.includes(other)).length,
      hiding.hidden[other] === 1 ? -1 : (ground.price[other] ?? 0),
      other,
    ];
    const [next] = Array.from(ground.price.keys())
      .filter((other) => !chosen.includes(other) && (rank(other)[0] ?? 0) < 0)
      .filter((other) => hiding.hidden[other] === 1 || Number.isFinite(ground.price[other]))
      .sort((a, b) => {
        const [one, two] = [rank(a), rank(b)];
        const at = one.findIndex((own, k) => own !== two[k]);
        return (one[at] ?? 0) - (two[at] ?? 0);
      });
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

//  0  1  2 |  3        3 12  8 | 23
//  4  5  6 |  7       14 20  9 | 43
//  8  9 10 | 11       27 32 17 | 66  the sums
const table = [
  [3, 12, 8],
  [14, 20, 9],
];

describe('the neighbourhood of a place', () => {
  it('is the place itself, then what meets most rows, withheld before shown and cheap before dear', () => {
    // The 3 has the 12, 8 and 23 beside it and the 14 and 27 below. All meet one row; the 8 is cheapest of what is shown.
    expect([...neighbourhoodOf(hidingOf(table), 0, 2)]).toEqual([0, 2]);
    // With the 14 withheld it comes first, and then the 9, which meets the row of the 14 and the column of the 8.
    expect([...neighbourhoodOf(hidingOf(table, [4]), 0, 4)]).toEqual([0, 4, 2, 6]);
  });

  it('is a block and not a ball: the corner opposite closes a square before its sides grow longer', () => {
    const large = Array.from({ length: 6 }, (_, r) => Array.from({ length: 6 }, (_, c) => 10 + r + c));
    const places = [...neighbourhoodOf(hidingOf(large), 0, 4)];
    // Of seven columns the places 0, 1, 7 and 8 make a square.
    expect(places.toSorted((a, b) => a - b)).toEqual([0, 1, 7, 8]);
  });

  it('is all that hangs together when there is room for more', () => {
    const places = neighbourhoodOf(hidingOf(table), 5, 99);
    expect(places[0]).toBe(5);
    expect([...places].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, place) => place));
  });

  it('is the same as by looking at all places again each time', () => {
    const counts = fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 4, maxLength: 4 }), {
      minLength: 2,
      maxLength: 4,
    });
    const some = fc.array(fc.nat(24), { maxLength: 8 });
    fc.assert(
      fc.property(
        counts,
        some,
        fc.nat(11),
        fc.integer({ min: 1, max: 25 }),
        (rows, withheld, place, size) => {
          const most = (rows.length + 1) * 5;
          const hiding = hidingOf(
            rows,
            withheld.filter((one) => one < most),
          );
          // The last, which is the total of all, may not be withheld.
          hiding.ground.price[most - 1] = Number.POSITIVE_INFINITY;
          expect([...neighbourhoodOf(hiding, place, size)]).toEqual(byLookingAtAll(hiding, place, size));
        },
      ),
      { numRuns: 60 },
    );
  });
});
