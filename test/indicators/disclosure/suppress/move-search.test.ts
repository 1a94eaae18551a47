import { describe, expect, it } from 'vitest';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { tableOf } from '../../../../indicators/disclosure/suppress/certificate.ts';
import { groundOf } from '../../../../indicators/disclosure/suppress/ground.ts';
import { Hiding } from '../../../../indicators/disclosure/suppress/hiding.ts';
import { Lot } from '../../../../indicators/disclosure/suppress/lot.ts';
import { type Move, MoveSearch, placeIn } from '../../../../indicators/disclosure/suppress/move-search.ts';
import { isPossible } from '../../../../indicators/disclosure/suppress/possible-table.ts';
import { crossedTable } from './crossed-table.ts';

/** A table with some cells withheld besides the small ones. */
function hide(counts: readonly (readonly number[])[], withheld: readonly number[]): Hiding {
  const { problem, treatments } = crossedTable(counts);
  const hiding = new Hiding(groundOf(problem, treatments, 'label', true));
  for (const place of withheld) hiding.set(place, true);
  return hiding;
}

/** A move as one reads it: +0 −1. */
function told(move: Move | null): string | null {
  return (
    move &&
    [...move]
      .map((step) => (step < 0 ? `-${~step}` : `+${step}`))
      .toSorted()
      .join(' ')
  );
}

const wide = 1000;

describe('the search for a move', () => {
  //  0  1 |  2        3 12 | 15
  //  3  4 |  5       14 20 | 34
  //  6  7 |  8       17 32 | 49
  const small = [
    [3, 12],
    [14, 20],
  ];

  it('goes round the rectangle that is withheld', () => {
    const search = new MoveSearch(hide(small, [1, 3, 4]));
    expect(told(search.find(0, 1, 1, wide))).toBe('+0 +4 -1 -3');
    expect(told(search.find(0, -1, 1, wide))).toBe('+1 +3 -0 -4');
    expect(told(search.find(4, 1, 1, wide))).toBe('+0 +4 -1 -3');
  });

  it('goes by the sums where those are withheld', () => {
    const search = new MoveSearch(hide(small, [2, 6, 8]));
    expect(told(search.find(0, 1, 1, wide))).toBe('+0 +2 +6 +8');
    expect(told(new MoveSearch(hide(small, [1, 6, 7])).find(0, -1, 1, wide))).toBe('+1 +7 -0 -6');
  });

  it('finds none where one is shown that would be needed, or the place itself', () => {
    expect(new MoveSearch(hide(small, [1, 3])).find(0, 1, 1, wide)).toBeNull();
    expect(new MoveSearch(hide(small, [1, 3, 4])).find(2, 1, 1, wide)).toBeNull();
  });

  it('finds none through what must stand still', () => {
    const search = new MoveSearch(hide(small, [1, 2, 3, 4, 5, 6, 7, 8]));
    search.barred[1] = 1;
    expect(told(search.find(0, 1, 1, wide))).not.toMatch(/[+-]1\b/);
    search.barred[2] = 1;
    expect(search.find(0, 1, 1, wide)).toBeNull();
    search.barred[2] = 0;
    expect(search.find(0, 1, 1, wide)).not.toBeNull();
  });

  it('finds none without room, be it used up by moves before', () => {
    // What is withheld is at least 1, so that the 3 falls twice.
    const search = new MoveSearch(hide(small, [1, 3, 4]));
    expect([search.roomOf(0, -1), search.roomOf(0, 1)]).toEqual([2, Number.POSITIVE_INFINITY]);
    search.moved[0] = -1;
    expect([search.roomOf(0, -1), told(search.find(0, -1, 1, wide))]).toEqual([1, '+1 +3 -0 -4']);
    search.moved[0] = -2;
    expect([search.roomOf(0, -1), search.find(0, -1, 1, wide)]).toEqual([0, null]);
    search.moved[0] = 0;
    search.moved[1] = -11;
    expect(search.find(0, 1, 1, wide)).toBeNull();
  });

  it('has room up to what a cell is at most, less what it has moved', () => {
    const builder = new ProblemBuilder();
    const free = builder.add({ value: 4, least: 1, greatest: 7, price: 1 });
    const search = new MoveSearch(new Hiding(groundOf(builder.build(), Uint8Array.of(1), 'label', true)));
    search.moved[free] = 1;
    expect([search.roomOf(free, 1), search.roomOf(free, -1)]).toEqual([2, 4]);
    // It stands in no equation, and so moves alone.
    expect(told(search.find(free, 1, 1, 1))).toBe('+0');
    search.moved[free] = 3;
    expect(search.find(free, 1, 1, 1)).toBeNull();
  });

  it('goes through an equation that is off by two for a while', () => {
    // x goes up, so p and q go down, and in the equation of all four r and s have to go up.
    const builder = new ProblemBuilder();
    const [x, p, q, r, s] = [9, 9, 9, 9, 9].map((value) => builder.add({ value, least: 1, price: 1 })) as [
      number,
      number,
      number,
      number,
      number,
    ];
    for (const parts of [
      [x, p],
      [x, q],
      [p, q, r, s],
    ])
      builder.sum(builder.add({ value: 9 * parts.length, price: 1 }), parts);
    const hiding = new Hiding(groundOf(builder.build(), new Uint8Array(8), 'label', true));
    for (const place of [x, p, q, r, s]) hiding.set(place, true);
    expect(told(new MoveSearch(hiding).find(x, 1, 1, wide))).toBe('+0 +3 +4 -1 -2');
    hiding.set(s, false);
    expect(new MoveSearch(hiding).find(x, 1, 1, wide)).toBeNull();
  });

  it('gives up after so many looks', () => {
    const search = new MoveSearch(hide(small, [1, 3, 4]));
    // One look per place that is added to the first: 1 or 3, then 4, and the last closes the rectangle.
    expect([0, 1, 2].map((looks) => search.find(0, 1, 1, looks))).toEqual([null, null, null]);
    expect(told(search.find(0, 1, 1, 3))).toBe('+0 +4 -1 -3');
  });

  it('prefers members with room for all the steps that are wanted', () => {
    // The 2 falls once, the 4 three times.
    const counts = [
      [3, 2, 4],
      [14, 20, 20],
    ];
    const search = new MoveSearch(hide(counts, [4, 5, 6]));
    expect(told(search.find(0, 1, 1, wide))).toBe('+0 +5 -1 -4');
    expect(told(search.find(0, 1, 3, wide))).toBe('+0 +6 -2 -4');
  });

  it('prefers cheap members, which are withheld anyway', () => {
    const counts = [
      [3, 12, 9],
      [14, 20, 30],
    ];
    const search = new MoveSearch(hide(counts, [1, 2, 4, 5, 6]));
    // By the 9 and the 30 rather than the 12 and the 20? The 12 weighs 1.8 and the 9 weighs 1.35.
    expect(told(search.find(0, 1, 1, wide))).toBe('+0 +6 -2 -4');
  });

  it('finds moves that are balanced and within room, and nothing else', () => {
    const lot = new Lot(17);
    let [found, asked] = [0, 0];
    for (let round = 0; round < 150; round++) {
      const counts = Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => 1 + lot.below(12)));
      const hiding = hide(counts, []);
      for (let place = 0; place < hiding.ground.size; place++) if (lot.unit() < 0.45) hiding.set(place, true);
      const search = new MoveSearch(hiding);
      for (let place = 0; place < hiding.ground.size; place++) {
        for (const direction of [1, -1] as const) {
          const move = search.find(place, direction, 1, wide);
          if (hiding.hidden[place] === 1) asked++;
          if (!move) continue;
          found++;
          const changes = new Map([...move].map((step) => [placeIn(step), step < 0 ? -1 : 1]));
          expect(changes.size).toBe(move.length);
          expect(changes.get(place)).toBe(direction);
          expect([...changes.keys()].every((member) => hiding.hidden[member] === 1)).toBe(true);
          expect(isPossible(hiding, tableOf(changes))).toBe(true);
        }
      }
    }
    expect(asked).toBeGreaterThan(1000);
    expect(found).toBeGreaterThan(asked / 2);
  });

  it('finds nearly all that it finds in a dozen looks, and more than half in five', () => {
    const lot = new Lot(31);
    const found = { 5: 0, 12: 0, 1000: 0 };
    for (let round = 0; round < 12; round++) {
      const counts = Array.from({ length: 12 }, () => Array.from({ length: 12 }, () => 1 + lot.below(12)));
      const { problem, treatments } = crossedTable(counts);
      const hiding = new Hiding(groundOf(problem, treatments.fill(0), 'label', true));
      for (let place = 0; place < hiding.ground.size; place++) if (lot.unit() < 0.25) hiding.set(place, true);
      const search = new MoveSearch(hiding);
      for (const place of hiding.hidden.keys())
        for (const direction of [1, -1] as const)
          for (const looks of [5, 12, 1000] as const)
            found[looks] += search.find(place, direction, 2, looks) === null ? 0 : 1;
    }
    expect(found[1000]).toBeGreaterThan(880);
    expect(found[12] / found[1000]).toBeGreaterThan(0.94);
    expect(found[5] / found[1000]).toBeGreaterThan(0.55);
  });
});
