import { describe, expect, it } from 'vitest';
import { type NewCell, ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import {
  type ProtectionProblem,
  type Treatments,
  treatment,
} from '../../../../indicators/disclosure/problem/protection-problem.ts';
import {
  cellsIn,
  type Ground,
  groundOf,
  isPrimary,
  type Level,
} from '../../../../indicators/disclosure/suppress/ground.ts';
import { Hiding } from '../../../../indicators/disclosure/suppress/hiding.ts';
import { isPossible } from '../../../../indicators/disclosure/suppress/possible-table.ts';
import { withinBudget } from '../brute-force/possible-tables.ts';
import { randomProblem } from '../brute-force/random-problem.ts';
import { canBeWithheld, otherThan, tablesUnder } from './all-withheld.ts';
import { crossedTable } from './crossed-table.ts';

const endless = Number.POSITIVE_INFINITY;

/** Three parts of a total; the small ones withheld. */
function sumOf(parts: NewCell[], total: NewCell = { value: 0 }): [ProtectionProblem, Treatments] {
  const builder = new ProblemBuilder();
  const places = parts.map((part) => builder.add({ least: 1, price: 1, ...part }));
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  builder.sum(builder.add({ least: 1, price: 1, ...total, value }), places);
  const problem = builder.build();
  return [problem, Uint8Array.from(problem.guard, (kept) => +(kept > 0))];
}

function needs({ needDown, needUp, either }: Ground, place: number): unknown[] {
  return [needDown[place], needUp[place], either[place]];
}

describe('the ground', () => {
  it('of a table without zeros has a place for each cell, with its room, its price and what it needs', () => {
    const { problem, treatments } = crossedTable([
      [3, 12],
      [14, 20],
    ]);
    const ground = groundOf(problem, treatments, 'label', true);
    expect(ground.size).toBe(9);
    expect([...ground.placeOf]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect([...ground.cells]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    // Zeros are shown, so that what is withheld is at least 1.
    expect([...ground.down]).toEqual([2, 11, 14, 13, 19, 33, 16, 31, 48]);
    expect([...ground.up]).toEqual(Array(9).fill(endless));
    expect([...ground.price]).toEqual([0, 12, 15, 14, 20, 34, 17, 32, 49]);
    expect([...ground.hiddenFromStart]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
    // 12 + 15 + 14 + 20 + 34 + 17 + 32 + 49 = 193, by the eight that have a price.
    expect(ground.typicalPrice).toBe(193 / 8);
    // 3 stands for 1–4.
    expect(needs(ground, 0)).toEqual([2, 1, 0]);
    expect(needs(ground, 1)).toEqual([0, 0, 0]);
    expect([...ground.primaries]).toEqual([0]);
    expect([...ground.rowStarts]).toEqual([0, 3, 6, 9, 12, 15, 18]);
    expect([...ground.rowPlaces.subarray(0, 3)]).toEqual([0, 1, 2]);
    expect([...ground.rowSigns.subarray(0, 3)]).toEqual([1, 1, -1]);
    expect(ground.checks).toEqual([]);
  });

  it('has no place for shown zeros, known cells and those that are never withheld for another', () => {
    const [problem, treatments] = sumOf(
      [{ value: 3, guard: [1, 4] }, { value: 0 }, { value: 8, known: true }, { value: 9 }, { value: 7 }],
      { value: 0, price: endless },
    );
    expect([...groundOf(problem, treatments, 'label', true).placeOf]).toEqual([0, -1, -1, 1, 2, -1]);
  });

  it('has a place for what is withheld already, whatever its price, and for a zero that may be withheld', () => {
    const [problem, treatments] = sumOf([
      { value: 3, guard: [1, 4], price: endless },
      { value: 0, least: 0 },
      { value: 0, publishable: false },
      { value: 9 },
    ]);
    const ground = groundOf(problem, treatments, 'label', true);
    expect([...ground.placeOf]).toEqual([0, 1, 2, 3, 4]);
    // Of the zero that must stay at least 1 nothing can be taken.
    expect([...ground.down]).toEqual([2, 0, 0, 8, 19 - 8 - 0]);
    expect([...ground.hiddenFromStart]).toEqual([1, 0, 1, 0, 0]);
  });

  it('has a typical price of 1 where nothing is for sale, or all is free', () => {
    const [problem] = sumOf([{ value: 3, guard: [1, 4] }, { value: 9 }]);
    expect(groundOf(problem, Uint8Array.of(1, 1, 1), 'label', true).typicalPrice).toBe(1);
    const [free] = sumOf(
      [
        { value: 3, guard: [1, 4], price: 0 },
        { value: 9, price: 0 },
      ],
      { value: 0, price: 0 },
    );
    expect(groundOf(free, Uint8Array.of(1, 0, 0), 'label', true).typicalPrice).toBe(1);
  });

  it('takes a dropped cell down to zero, and a bounded one up to its bound', () => {
    const [problem] = sumOf([{ value: 3, guard: [1, 4] }, { value: 5, greatest: 6 }, { value: 9 }]);
    const treatments = Uint8Array.of(
      treatment.drop,
      treatment.withhold,
      treatment.publish,
      treatment.publish,
    );
    const { down, up, hiddenFromStart } = groundOf(problem, treatments, 'label', true);
    expect([[...down], [...up], [...hiddenFromStart]]).toEqual([
      [3, 4, 8, 16],
      [endless, 1, endless, endless],
      [1, 1, 0, 0],
    ]);
  });

  it('lets cells that must be equal share a place, with the least room and the price of all', () => {
    // Zeros are shown, so that the only other part of the 7 is the 7.
    const [problem, treatments] = sumOf([{ value: 7, price: 2, greatest: 9 }, { value: 0 }], {
      value: 0,
      price: 3,
      least: 4,
    });
    const ground = groundOf(problem, treatments, 'label', true);
    expect([...ground.placeOf]).toEqual([0, -1, 0]);
    expect([...cellsIn(ground, 0)]).toEqual([0, 2]);
    expect([ground.size, ground.down[0], ground.up[0], ground.price[0]]).toEqual([1, 3, 2, 5]);
    expect([...ground.rowStarts]).toEqual([0]);
    // With one of the two withheld, both have to be.
    treatments[2] = treatment.withhold;
    const { hiddenFromStart, price } = groundOf(problem, treatments, 'label', true);
    expect([...hiddenFromStart, ...price]).toEqual([1, 0]);
  });

  it('hides what is equal to a primary cell that stands nowhere: it would show the cell', () => {
    // A complement of 3, and the 3 that it is equal to since all others are zero.
    const [problem, treatments] = sumOf([{ value: 3, guard: [1, 4], publishable: false }, { value: 0 }]);
    expect([...treatments]).toEqual([1, 0, 0]);
    const ground = groundOf(problem, treatments, 'label', true);
    expect([...cellsIn(ground, 0)]).toEqual([0, 2]);
    expect([ground.hiddenFromStart[0], ground.price[0], [...ground.primaries]]).toEqual([1, 0, [0]]);
  });

  it('has a place without a cell for the difference of an inequality, hidden and free of charge', () => {
    const builder = new ProblemBuilder();
    const part = builder.add({ value: 3, least: 1, guard: [1, 4], price: 2 });
    const whole = builder.add({ value: 8, least: 1, price: 4 });
    builder.atMost(part, [whole]);
    const ground = groundOf(builder.build(), Uint8Array.of(1, 0), 'label', true);
    expect(ground.size).toBe(3);
    expect([...ground.placeOf]).toEqual([0, 1]);
    expect([...cellsIn(ground, 2)]).toEqual([]);
    expect([ground.down[2], ground.up[2], ground.price[2], ground.hiddenFromStart[2]]).toEqual([
      5,
      endless,
      0,
      1,
    ]);
    expect([...ground.rowPlaces, ...ground.rowSigns]).toEqual([0, 1, 2, -1, 1, -1]);
  });

  it('has room for a difference between its own two ends', () => {
    const builder = new ProblemBuilder();
    const one = builder.add({ value: 9, least: 1, guard: [1, 9], price: 2 });
    const other = builder.add({ value: 4, least: 1, price: 4 });
    // 9 − 4 = 5 lies between 2 and 11.
    const terms = [
      { cell: one, factor: 1 },
      { cell: other, factor: -1 },
    ];
    builder.relate(terms, 2, 11);
    const ground = groundOf(builder.build(), Uint8Array.of(1, 0), 'label', true);
    expect([ground.down[2], ground.up[2]]).toEqual([3, 6]);
  });

  it('needs one way only of what stands at an end of its label', () => {
    const [problem, treatments] = sumOf([
      { value: 1, guard: [1, 4] },
      { value: 4, guard: [1, 4] },
      { value: 9 },
    ]);
    const ground = groundOf(problem, treatments, 'label', true);
    expect([needs(ground, 0), needs(ground, 1)]).toEqual([
      [0, 3, 0],
      [3, 0, 0],
    ]);
    expect([...ground.primaries]).toEqual([0, 1]);
    expect([isPrimary(ground, 0), isPrimary(ground, 1), isPrimary(ground, 2)]).toEqual([true, true, false]);
  });

  it('needs each value of the label that the floor leaves, and no more', () => {
    // The total is at most 9 and the others at least 1 and 4: the 3 can be 4 at most.
    const [problem, treatments] = sumOf([{ value: 3, guard: [0, 9] }, { value: 1 }, { value: 4, least: 4 }], {
      value: 0,
      greatest: 9,
    });
    // 3 + 1 + 4 = 8.
    expect(needs(groundOf(problem, treatments, 'label', true), 0)).toEqual([2, 1, 0]);
  });

  it.each<[Level, NewCell['guard'], number[]]>([
    ['label', [1, 4], [2, 1, 0]],
    ['label', 'two values', [0, 0, 1]],
    ['exact', [1, 4], [0, 0, 1]],
    // Its label has one value only: a second one is still needed.
    ['label', [3, 3], [0, 0, 1]],
  ])('at level %s needs of guard %s what is promised', (level, guard, expected) => {
    const [problem, treatments] = sumOf([{ value: 3, guard: guard ?? null }, { value: 8 }, { value: 9 }]);
    const ground = groundOf(problem, treatments, level, true);
    expect(needs(ground, 0)).toEqual(expected);
    expect([...ground.primaries]).toEqual([0]);
    expect([isPrimary(ground, 0), isPrimary(ground, 1)]).toEqual([true, false]);
  });

  it('needs nothing of a cell that is withheld and not primary', () => {
    const [problem] = sumOf([{ value: 3, guard: [1, 4] }, { value: 8 }, { value: 9 }]);
    const ground = groundOf(problem, Uint8Array.of(1, 1, 0, 0), 'label', true);
    expect([needs(ground, 1), [...ground.primaries]]).toEqual([[0, 0, 0], [0]]);
    expect([...ground.hiddenFromStart]).toEqual([1, 1, 0, 0]);
  });

  it('needs nothing of a primary cell that is shown all the same', () => {
    const [problem] = sumOf([{ value: 3, guard: [1, 4] }, { value: 8 }, { value: 9 }]);
    const ground = groundOf(problem, new Uint8Array(4), 'label', true);
    expect([...ground.primaries]).toEqual([]);
  });

  it('serves all cells of a place at once', () => {
    // Equal by an equation, with other labels: 3 as 1–4 and as 2–6.
    const builder = new ProblemBuilder();
    const add = (guard: NonNullable<NewCell['guard']>): number =>
      builder.add({ value: 3, least: 1, guard, price: 1 });
    const first = add([1, 4]);
    builder.sum(add([2, 6]), [first]);
    builder.sum(add('two values'), [first]);
    expect(needs(groundOf(builder.build(), Uint8Array.of(1, 1, 1), 'label', true), 0)).toEqual([2, 3, 0]);
    // In whatever order they come.
    const turned = new ProblemBuilder();
    const [wide, narrow] = [[2, 6] as const, [2, 4] as const].map((guard) =>
      turned.add({ value: 3, least: 1, guard, price: 1 }),
    ) as [number, number];
    turned.sum(wide, [narrow]);
    expect(needs(groundOf(turned.build(), Uint8Array.of(1, 1), 'label', true), 0)).toEqual([1, 3, 0]);
  });

  it('knows lone persons only where they count as insiders, and none behind a dropped cell', () => {
    const [problem] = sumOf([{ value: 1, guard: [1, 4], alone: true }, { value: 8 }, { value: 9 }]);
    const withheld = Uint8Array.of(treatment.withhold, 0, 0, 0);
    expect([...groundOf(problem, withheld, 'label', true).alone]).toEqual([1, 0, 0, 0]);
    expect([...groundOf(problem, withheld, 'label', false).alone]).toEqual([0, 0, 0, 0]);
    const dropped = Uint8Array.of(treatment.drop, 0, 0, 0);
    expect([...groundOf(problem, dropped, 'label', true).alone]).toEqual([0, 0, 0, 0]);
  });

  it('has room for every table that remains possible when all is withheld that may be', () => {
    let [tables, refuted] = [0, 0];
    for (let seed = 40_000; seed < 40_080; seed++) {
      const { problem, withheldFromStart } = randomProblem(seed);
      const treatments = problem.guard.map((kept, cell) => +(kept > 0 || withheldFromStart[cell] === 1));
      const ground = groundOf(problem, treatments, 'label', true);
      const everything = new Hiding(ground);
      const possible = tablesUnder(problem, (cell) => canBeWithheld(problem, treatments, cell));
      for (let cell = 0; cell < problem.size; cell++) {
        if (!canBeWithheld(problem, treatments, cell)) continue;
        for (const hold of otherThan(problem, cell)) {
          const table = withinBudget(() => possible.find([hold]) ?? null);
          if (table === undefined) break;
          if (table === null) {
            refuted++;
            continue;
          }
          tables++;
          expect(isTableOf(everything, problem, table), `seed ${seed}`).toBe(true);
        }
      }
    }
    expect(tables).toBeGreaterThan(2000);
    expect(refuted).toBeGreaterThan(200);
  });
});

/** Whether a table changes what has a place, cells of a place alike, and adds up on the ground. */
function isTableOf(hiding: Hiding, problem: ProtectionProblem, table: Float64Array): boolean {
  const { ground } = hiding;
  const by = new Float64Array(ground.size);
  for (let place = 0; place < ground.size; place++) {
    const [first] = cellsIn(ground, place);
    if (first !== undefined) by[place] = (table[first] ?? 0) - (problem.value[first] ?? 0);
  }
  const isAlike = table.every((value, cell) => {
    const place = ground.placeOf[cell] ?? -1;
    return value - (problem.value[cell] ?? 0) === (place === -1 ? 0 : by[place]);
  });
  // The difference of an inequality is whatever its row leaves.
  for (let row = 0; row + 1 < ground.rowStarts.length; row++) {
    let [sum, difference] = [0, -1];
    for (let at = ground.rowStarts[row] ?? 0; at < (ground.rowStarts[row + 1] ?? 0); at++) {
      const place = ground.rowPlaces[at] ?? 0;
      if (cellsIn(ground, place).length === 0) difference = at;
      else sum += (ground.rowSigns[at] ?? 0) * (by[place] ?? 0);
    }
    if (difference !== -1) by[ground.rowPlaces[difference] ?? 0] = -(ground.rowSigns[difference] ?? 0) * sum;
  }
  const places = Int32Array.from(by.keys()).filter((place) => by[place] !== 0);
  return isAlike && isPossible(hiding, { places, by: Float64Array.from(places, (place) => by[place] ?? 0) });
}
