import { describe, expect, it } from 'vitest';
import { type NewCell, ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import type { ProtectionProblem } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { Demands } from '../../../../indicators/disclosure/suppress/demands.ts';
import { groundOf } from '../../../../indicators/disclosure/suppress/ground.ts';
import { Hiding } from '../../../../indicators/disclosure/suppress/hiding.ts';
import { Reach } from '../../../../indicators/disclosure/suppress/reach.ts';
import { crossedTable } from './crossed-table.ts';
import { demandsOf } from './demands-of.ts';

/** What is demanded when the primary cells are withheld and others besides. */
function shortfalls(problem: ProtectionProblem, withheld: readonly number[] = []): string[] {
  const treatments = problem.guard.map((kept) => +(kept > 0));
  const hiding = new Hiding(groundOf(problem, treatments, 'label', true));
  for (const place of withheld) hiding.set(place, true);
  const demands = new Demands();
  expect(new Reach(hiding).addShortfalls(demands)).toBe(demands.size);
  return demandsOf(demands);
}

/** Equations between cells, each as its total and its parts. */
function sums(
  cells: readonly NewCell[],
  ...equations: readonly (readonly [number, ...number[]])[]
): ProtectionProblem {
  const builder = new ProblemBuilder();
  for (const cell of cells) builder.add({ least: 1, price: 1, ...cell });
  for (const [total, ...parts] of equations) builder.sum(total, parts);
  return builder.build();
}

const large: NewCell = { value: 50 };

describe('reach', () => {
  const { problem } = crossedTable([
    [3, 12, 8],
    [14, 20, 9],
    [10, 30, 7],
  ]);
  //  0  1  2 |  3        3 12  8 | 23
  //  4  5  6 |  7       14 20  9 | 43
  //  8  9 10 | 11       10 30  7 | 47
  // 12 13 14 | 15       27 62 24 | 113

  it('demands another cell in each row and column in which a primary cell is alone', () => {
    expect(shortfalls(problem)).toEqual(['always 1 2 3']);
    expect(shortfalls(problem, [1])).toEqual(['always 4 8 12']);
  });

  it('demands of the row with the fewest ways out', () => {
    //  0  1  2  3  4 |  5        3 12  8 11 13 | 47
    //  6  7  8  9 10 | 11       14 20  9 16 18 | 77
    // 12 13 14 15 16 | 17  the sums
    const wide = crossedTable([
      [3, 12, 8, 11, 13],
      [14, 20, 9, 16, 18],
    ]);
    expect(shortfalls(wide.problem)).toEqual(['always 6 12']);
    // The other way round the row is the shorter one.
    const narrow = crossedTable([
      [20, 14],
      [12, 3],
      [8, 9],
      [11, 16],
      [13, 18],
    ]);
    expect(shortfalls(narrow.problem)).toEqual(['always 3 5']);
    // 3 + 12 + 23 are as short as 14 + 20 + 34 are: with two small counts each has its own.
    const both = crossedTable([
      [3, 12],
      [20, 4],
    ]);
    expect(shortfalls(both.problem)).toEqual(['always 1 2', 'always 3 5']);
  });

  it('follows bounds from equation to equation, and demands of any of them that it goes on', () => {
    // The 3 changes with the 14 in its column, and the 14 is alone in its row.
    expect(shortfalls(problem, [1, 4, 13])).toEqual(['always 5 6 7 8 12']);
  });

  it('demands nothing of a pattern in which each primary cell finds a way', () => {
    expect(shortfalls(problem, [1, 4, 5])).toEqual([]);
    expect(shortfalls(problem, [3, 12, 15])).toEqual([]);
  });

  it('demands more where one way has too little room, however much the other has', () => {
    // 2 + 2 + 50 = 54, the first 2 primary: it rises by 2 only if the other falls by 2, and that falls by 1.
    const cells = [{ value: 2, guard: [1, 4] }, { value: 2 }, large, { value: 54 }] as const;
    expect(shortfalls(sums(cells, [3, 0, 1, 2]), [1])).toEqual(['always 2 3']);
    expect(shortfalls(sums(cells, [3, 0, 1, 2]), [1, 2])).toEqual([]);
    // 4 + 2 + 50 = 56 with a 2 that is 4 at most: the 4 falls by 3 only if that rises by 3.
    const others = [{ value: 4, guard: [1, 4] }, { value: 2, greatest: 4 }, large, { value: 56 }] as const;
    expect(shortfalls(sums(others, [3, 0, 1, 2]), [1])).toEqual(['always 2 3']);
  });

  it('names the shown cells of each equation on the way', () => {
    // 2 + 30 + 50 = 82; 30 + 7 + 50 = 87. The 2 rises as the 30 falls, as the 7 rises: by 1.
    const cells: NewCell[] = [
      { value: 2, guard: [1, 4] },
      { value: 30 },
      large,
      { value: 82 },
      { value: 7, greatest: 8 },
      large,
      { value: 87 },
    ];
    expect(shortfalls(sums(cells, [3, 0, 1, 2], [6, 1, 4, 5]), [1, 4])).toEqual(['always 2 3 5 6']);
    expect(shortfalls(sums(cells, [6, 1, 4, 5], [3, 0, 1, 2]), [1, 4])).toEqual(['always 2 3 5 6']);
  });

  it('names them also where a rise is what is missing', () => {
    // 4 + 30 + 50 = 84; 30 + 7 + 50 = 87. The 4 falls as the 30 rises, as the 7 falls: by 1.
    const cells: NewCell[] = [
      { value: 4, guard: [1, 4] },
      { value: 30 },
      large,
      { value: 84 },
      { value: 7, least: 6 },
      large,
      { value: 87 },
    ];
    expect(shortfalls(sums(cells, [3, 0, 1, 2], [6, 1, 4, 5]), [1, 4])).toEqual(['always 2 3 5 6']);
  });

  it('demands nothing where nothing that is shown could help', () => {
    // 3 + 3 = 6 was known before: who is one 3 knows the other, whatever is withheld.
    const cells: NewCell[] = [
      { value: 3, guard: 'two values' },
      { value: 3, guard: 'two values', alone: true },
      { value: 6, known: true },
    ];
    expect(shortfalls(sums(cells, [2, 0, 1]))).toEqual([]);
  });

  it('forgives first what has lost least, and of equals the first', () => {
    // 1 + b + c + 50: the 1 has to rise by 3, so that a loss of 2 is one too many. Both b and c are alone in equations
    // of their own.
    const linked = (b: number, c: number) =>
      sums(
        [
          { value: 1, guard: [1, 4] },
          { value: b },
          { value: c },
          large,
          { value: 51 + b + c },
          large,
          { value: 50 + b },
          large,
          { value: 50 + c },
        ],
        [4, 0, 1, 2, 3],
        [6, 1, 5],
        [8, 2, 7],
      );
    // A 3 falls by 2 and a 2 by 1: the lesser loss is forgiven, and of equals the first.
    expect(shortfalls(linked(3, 2), [1, 2])).toEqual(['always 3 4 5 6']);
    expect(shortfalls(linked(2, 3), [1, 2])).toEqual(['always 3 4 7 8']);
    expect(shortfalls(linked(3, 3), [1, 2])).toEqual(['always 3 4 7 8']);
    // The loss counts, not what is left: 3 falls by 1 still, as the 5 in its equation rises by 1 – a loss of 1, as the 2 has.
    const partly = sums(
      [
        { value: 1, guard: [1, 4] },
        { value: 3 },
        { value: 2 },
        large,
        { value: 56 },
        { value: 5, greatest: 6 },
        large,
        { value: 58 },
        large,
        { value: 52 },
      ],
      [4, 0, 1, 2, 3],
      [7, 1, 5, 6],
      [9, 2, 8],
    );
    expect(shortfalls(partly, [1, 2, 5])).toEqual(['always 3 4 8 9']);
  });

  it('leaves out an equation that could not have helped enough', () => {
    // 1 + 30 + 2 + 50 = 83: the 1 has to rise by 3. The 30 and the 2 are alone in equations of their own; with those
    // of the 2 alone it could rise by 1 only.
    const cells: NewCell[] = [
      { value: 1, guard: [1, 4] },
      { value: 30 },
      { value: 2 },
      large,
      { value: 83 },
      large,
      { value: 80 },
      large,
      { value: 52 },
    ];
    const linked = sums(cells, [4, 0, 1, 2, 3], [6, 1, 5], [8, 2, 7]);
    expect(shortfalls(linked, [1, 2])).toEqual(['always 3 4 5 6']);
    expect(shortfalls(linked, [1, 2, 5])).toEqual([]);
  });

  it('demands either way where two values are owed, and both are barred', () => {
    // The 3 cannot fall since the 9 cannot rise, and cannot rise since the 5 cannot fall.
    const cells: NewCell[] = [
      { value: 3, guard: 'two values' },
      { value: 9, greatest: 9 },
      large,
      { value: 62 },
      { value: 5, least: 5 },
      large,
      { value: 58 },
    ];
    const linked = sums(cells, [3, 0, 1, 2], [6, 0, 4, 5]);
    expect(shortfalls(linked, [1, 4])).toEqual(['always 2 3 5 6']);
    // One way is enough, be it up or down.
    expect(shortfalls(linked, [1, 4, 2])).toEqual([]);
    const oneWay = (other: NewCell) =>
      sums([{ value: 3, guard: 'two values' }, other, large, { value: 62 }], [3, 0, 1, 2]);
    expect(shortfalls(oneWay({ value: 9, greatest: 9 }), [1])).toEqual([]);
    expect(shortfalls(oneWay({ value: 9, least: 9 }), [1])).toEqual([]);
  });

  it('demands more where a lone person would see through what is withheld, for each of them', () => {
    const family = (alone: boolean): NewCell => ({ value: 3, guard: 'two values', alone });
    const cells = [family(true), family(false), large, { value: 56 }];
    expect(shortfalls(sums(cells, [3, 0, 1, 2]))).toEqual(['always 2 3']);
    expect(shortfalls(sums(cells, [3, 0, 1, 2]), [2])).toEqual([]);
    const twice = [...cells, family(false), family(true), large, { value: 56 }];
    expect(shortfalls(sums(twice, [3, 0, 1, 2], [7, 4, 5, 6]))).toEqual(['always 2 3', 'always 6 7']);
    expect(
      shortfalls(
        sums(
          cells.map((cell) => ({ ...cell, alone: false })),
          [3, 0, 1, 2],
        ),
      ),
    ).toEqual([]);
  });

  it('follows what a lone person knows from equation to equation', () => {
    // She knows the 3, so the 8 beside it, so the other 3 beside that.
    const cells: NewCell[] = [
      { value: 3, guard: 'two values', alone: true },
      { value: 8 },
      large,
      { value: 61 },
      { value: 3, guard: 'two values' },
      large,
      { value: 61 },
    ];
    const linked = sums(cells, [3, 0, 1, 2], [6, 1, 4, 5]);
    expect(shortfalls(linked, [1])).toEqual(['always 2 3 5 6']);
    expect(shortfalls(linked, [1, 5])).toEqual([]);
  });

  it('says the same again, and nothing new', () => {
    const treatments = problem.guard.map((kept) => +(kept > 0));
    const hiding = new Hiding(groundOf(problem, treatments, 'label', true));
    const [reach, demands] = [new Reach(hiding), new Demands()];
    expect([reach.addShortfalls(demands), reach.addShortfalls(demands)]).toEqual([1, 0]);
    hiding.set(1, true);
    expect([reach.addShortfalls(demands), demandsOf(demands)]).toEqual([
      1,
      ['always 1 2 3', 'always 4 8 12'],
    ]);
    hiding.set(1, false);
    expect(reach.addShortfalls(demands)).toBe(0);
  });
});
