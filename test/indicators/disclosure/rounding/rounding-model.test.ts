import { describe, expect, test } from 'vitest';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { roundingModel } from '../../../../indicators/disclosure/rounding/rounding-model.ts';
import { relationKind } from '../../../../indicators/disclosure/rounding/row-kinds.ts';
import { crossing } from './crossings.ts';

/** Cells of some values under one relation of them all. */
function related(values: readonly number[], factors: readonly number[], least: number, greatest: number) {
  const builder = new ProblemBuilder();
  const cells = values.map((value) => builder.add({ value }));
  builder.relate(
    cells.map((cell, at) => ({ cell, factor: factors[at] ?? 0 })),
    least,
    greatest,
  );
  return roundingModel(builder.build(), 5);
}

/** Each row's members with their factors, where it stands, and its kind. */
function rowsOf({ memberStarts, members, memberFactors, origin, kind }: ReturnType<typeof roundingModel>) {
  return Array.from(origin, (at, row) => ({
    terms: Array.from(
      members.subarray(memberStarts[row], memberStarts[row + 1]),
      (place, term) => `${memberFactors[(memberStarts[row] ?? 0) + term]}*${place}`,
    ).join(' '),
    at,
    kind: kind[row],
  }));
}

describe('the model of a rounding', () => {
  test('chooses for inner cells that are not zero, a multiple both ways', () => {
    const builder = new ProblemBuilder();
    const parts = [7, 0, 10].map((value) => builder.add({ value }));
    builder.sum(builder.add({ value: 17 }), parts);
    const model = roundingModel(builder.build(), 5);
    expect([...model.inner]).toEqual([0, 2]);
    expect([...model.lowest]).toEqual([0, -1]);
    expect([...model.rest]).toEqual([2 / 5, 0]);
    // A row for the multiple itself, and one for the total: 5 + 10 is the multiple below 17.
    expect(rowsOf(model)).toEqual([
      { terms: '1*1', at: 0, kind: 5 },
      { terms: '1*0 1*1', at: 0, kind: 2 },
    ]);
    expect([...model.relation]).toEqual([-1, -1]);
  });

  test('has no row for a relation that follows from the others', () => {
    // Rows and columns of two by two: the second sum of the total says nothing new. Four margins and the total are left.
    const { relation, memberStarts } = roundingModel(
      crossing([2, 2], () => 7),
      5,
    );
    expect([...relation]).toEqual([-1, -1, -1, -1, -1]);
    expect([...memberStarts]).toEqual([0, 2, 4, 6, 8, 12]);
  });

  test('adds up what a cell counts by different ways', () => {
    // 4 + (4 + 9) = 17 lies between 15 and 20: twice the first cell and once the second.
    const builder = new ProblemBuilder();
    const [one, other] = [4, 9].map((value) => builder.add({ value }));
    const both = builder.add({ value: 13 });
    builder.sum(both, [one ?? 0, other ?? 0]);
    builder.relate(
      [one ?? 0, both].map((cell) => ({ cell, factor: 1 })),
      17,
      17,
    );
    const { terms, kind } = rowsOf(roundingModel(builder.build(), 5)).at(-1) ?? {};
    expect([terms, kind]).toEqual(['2*0 1*1', relationKind.oneUnitWide]);
  });

  test('spells a total of totals out in inner cells, and says how far below it they begin', () => {
    // 4 + 4 = 8 and 8 + 4 = 12: all of them round down to 0, that is 1 and 2 units too few.
    const builder = new ProblemBuilder();
    const [a, b, c, ab, abc] = [4, 4, 4, 8, 12].map((value) => builder.add({ value }));
    builder.sum(abc ?? 0, [ab ?? 0, c ?? 0]);
    builder.sum(ab ?? 0, [a ?? 0, b ?? 0]);
    expect(rowsOf(roundingModel(builder.build(), 5))).toEqual([
      { terms: '1*0 1*1', at: -1, kind: 1 },
      { terms: '1*0 1*1 1*2', at: -2, kind: 2 },
    ]);
  });

  test('takes what is left of a whole as whole less part', () => {
    // 12 = 8 + 4 is a split of 12, as is 12 = 6 + 6; the complement 4 is 12 − 8. Its row begins at 10 − 5 − 0.
    const builder = new ProblemBuilder();
    const [whole, part, rest, one, other] = [12, 8, 4, 6, 6].map((value) => builder.add({ value }));
    builder.sum(whole ?? 0, [one ?? 0, other ?? 0]);
    builder.sum(whole ?? 0, [part ?? 0, rest ?? 0]);
    expect(rowsOf(roundingModel(builder.build(), 5))).toEqual([
      { terms: '1*1 1*2', at: 0, kind: 2 },
      { terms: '1*1 1*2 -1*0', at: 1, kind: 0 },
    ]);
  });

  test('gives a relation that defines nothing a row of its own, in units', () => {
    // 7 + 6 = 13 lies between 10 and 15, which is 2 to 3 units: 1 + 1 − 2 = 0.
    const model = related([7, 6], [1, 1], 13, 13);
    expect(rowsOf(model)).toEqual([{ terms: '1*0 1*1', at: 0, kind: relationKind.oneUnitWide }]);
    expect([...model.relation]).toEqual([0]);
    // 10 is 2 units and no more.
    expect(rowsOf(related([4, 6], [1, 1], 10, 10))).toEqual([
      { terms: '1*0 1*1', at: -1, kind: relationKind.exact },
    ]);
  });

  test('watches both ends of a wide relation, and none where there is none', () => {
    // From 7 to 21 is from 1 to 5 units: 7 and 6 begin at 2.
    expect(rowsOf(related([7, 6], [1, 1], 7, 21))).toEqual([
      { terms: '1*0 1*1', at: 1, kind: relationKind.atLeast },
      { terms: '1*0 1*1', at: -3, kind: relationKind.atMost },
    ]);
    expect(rowsOf(related([7, 6], [-1, 1], Number.NEGATIVE_INFINITY, 9))).toEqual([
      { terms: '-1*0 1*1', at: -2, kind: relationKind.atMost },
    ]);
    expect(rowsOf(related([7, 6], [1, -1], 0, Number.POSITIVE_INFINITY))).toEqual([
      { terms: '1*0 -1*1', at: 0, kind: relationKind.atLeast },
    ]);
  });

  test('has the rows of each inner cell, rising, with the same factors', () => {
    const model = related([7, 6, 5], [2, -1, 1], 0, 40);
    const byCell = Array.from(model.inner, (_, place) =>
      Array.from(
        model.rows.subarray(model.starts[place], model.starts[place + 1]),
        (row, at) => [row, model.factors[(model.starts[place] ?? 0) + at]] as const,
      ),
    );
    expect(byCell).toEqual([
      [
        [1, 2],
        [2, 2],
      ],
      [
        [1, -1],
        [2, -1],
      ],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ]);
  });

  test('groups the inner cells of each equation that has two of them', () => {
    const builder = new ProblemBuilder();
    const [a, b, c, zero] = [7, 6, 5, 0].map((value) => builder.add({ value }));
    builder.sum(builder.add({ value: 13 }), [a ?? 0, b ?? 0]);
    builder.sum(builder.add({ value: 5 }), [c ?? 0, zero ?? 0]);
    builder.sum(builder.add({ value: 12 }), [a ?? 0, c ?? 0]);
    const { groupStarts, grouped, groupedFactors, groupsFrom, groupsOf } = roundingModel(builder.build(), 5);
    expect([...groupStarts]).toEqual([0, 2, 4]);
    expect([...grouped]).toEqual([0, 1, 0, 2]);
    expect([...groupedFactors]).toEqual([1, 1, 1, 1]);
    expect([...groupsFrom]).toEqual([0, 2, 3, 4]);
    expect([...groupsOf]).toEqual([0, 1, 0, 1]);
  });

  test('is as long as its table: a total of two thousand cells', () => {
    const builder = new ProblemBuilder();
    const parts = Array.from({ length: 2000 }, () => builder.add({ value: 3 }));
    builder.sum(builder.add({ value: 6000 }), parts);
    const { members, memberFactors, origin } = roundingModel(builder.build(), 5);
    expect([...members]).toEqual(parts);
    expect(memberFactors.every((factor) => factor === 1)).toBe(true);
    expect([...origin]).toEqual([-1200]);
  });

  test('takes whole numbers from 0 and a base from 2', () => {
    const of = (...values: number[]) => {
      const builder = new ProblemBuilder();
      for (const value of values) builder.add({ value });
      return builder.build();
    };
    expect(() => roundingModel(of(3), 2)).not.toThrow();
    expect(() => roundingModel(of(0), 2)).not.toThrow();
    expect(() => roundingModel(of(3), 1)).toThrow('The base of rounding is a whole number from 2.');
    expect(() => roundingModel(of(3), 2.5)).toThrow('The base of rounding is a whole number from 2.');
    const refused = 'Only whole numbers that are not negative can be rounded.';
    expect(() => roundingModel(of(-1), 5)).toThrow(refused);
    expect(() => roundingModel(of(1.5), 5)).toThrow(refused);
    expect(() => roundingModel(of(2, -1), 5)).toThrow(refused);
  });
});
