import { describe, expect, it } from 'vitest';
import { groundOf } from '../../../../indicators/disclosure/suppress/ground.ts';
import { Hiding } from '../../../../indicators/disclosure/suppress/hiding.ts';
import { Lot } from '../../../../indicators/disclosure/suppress/lot.ts';
import { crossedTable } from './crossed-table.ts';

function smallHiding(): Hiding {
  const { problem, treatments } = crossedTable([
    [3, 12, 8],
    [14, 20, 2],
  ]);
  return new Hiding(groundOf(problem, treatments, 'label', true));
}

/** The members of each row with their signs, sorted. */
function membersOf({ rowStarts }: Hiding, places: Int32Array, signs: Int8Array): string[] {
  return [...rowStarts.subarray(1)].map((end, row) => {
    const members: string[] = [];
    for (let at = rowStarts[row] ?? 0; at < end; at++) members.push(`${places[at]}:${signs[at]}`);
    return members.sort().join(' ');
  });
}

describe('hiding', () => {
  it('begins with what is hidden from the start', () => {
    const hiding = smallHiding();
    expect([...hiding.hidden.keys()].filter((place) => hiding.hidden[place] === 1)).toEqual([0, 6]);
    // Rows: 3 + 12 + 8, 14 + 20 + 2, the sums; then the columns.
    expect([...hiding.hiddenInRow]).toEqual([1, 1, 0, 1, 0, 1, 0]);
    expect([hiding.rowPlaces[0], hiding.rowPlaces[4]]).toEqual([0, 6]);
  });

  it('knows the rows of each place with its sign', () => {
    const { placeStarts, rowOf, signOf } = smallHiding();
    const rows = (place: number): number[][] =>
      [...rowOf.subarray(placeStarts[place], placeStarts[place + 1])].map((row, at) => [
        row,
        signOf[(placeStarts[place] ?? 0) + at] ?? 0,
      ]);
    // The 12 is a part of the first row and of the second column; 23 is the sum of the first row, and a part of all.
    expect(rows(1)).toEqual([
      [0, 1],
      [4, 1],
    ]);
    expect(rows(3)).toEqual([
      [0, -1],
      [6, 1],
    ]);
  });

  it('keeps the hidden members of each row in front, whatever is hidden and shown in turn', () => {
    const hiding = smallHiding();
    const { ground, rowStarts } = hiding;
    const before = membersOf(hiding, ground.rowPlaces, ground.rowSigns);
    const lot = new Lot(5);
    for (let turn = 0; turn < 500; turn++) {
      const place = lot.below(ground.size);
      const hide = lot.below(2) === 1;
      hiding.set(place, hide);
      expect(hiding.hidden[place]).toBe(hide ? 1 : 0);
      expect(membersOf(hiding, hiding.rowPlaces, hiding.rowSigns)).toEqual(before);
      for (let row = 0; row + 1 < rowStarts.length; row++) {
        const members = hiding.rowPlaces.subarray(rowStarts[row], rowStarts[row + 1]);
        const flags = Array.from(members, (member) => hiding.hidden[member] ?? 0);
        expect(flags).toEqual(flags.toSorted((a, b) => b - a));
        expect(hiding.hiddenInRow[row]).toBe(flags.filter((flag) => flag === 1).length);
      }
    }
  });

  it('leaves the ground as it was', () => {
    const hiding = smallHiding();
    hiding.set(1, true);
    const { rowPlaces, rowStarts } = hiding.ground;
    // Places stand in rising order in each row of the ground.
    for (let row = 0; row + 1 < rowStarts.length; row++) {
      const members = rowPlaces.slice(rowStarts[row], rowStarts[row + 1]);
      expect(members).toEqual(members.toSorted());
    }
  });
});
