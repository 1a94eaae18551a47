import { describe, expect, it } from 'vitest';
import { WitnessCheck } from '../../../../indicators/disclosure/attack/witness-check.ts';
import { Witnesses } from '../../../../indicators/disclosure/attack/witnesses.ts';
import type { NewCell } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { personsOf, SmallRelease } from './small-release.ts';

const masked: NewCell = {
  value: 2,
  least: 1,
  guard: [1, 4],
  counted: false,
  publishable: false,
  alone: true,
};

/** No relation ties the cells, so that every table is possible which has no zero. */
const release = (): SmallRelease =>
  new SmallRelease()
    .cell('large', { value: 20, least: 1 })
    .counts({ a: 1, b: 3, c: 1 })
    .cell('cases', { value: 2, guard: 'two values' })
    .cell('any', { value: 2, guard: [0, 9] })
    .cell('masked', masked);

function watched(dropped = '', one = release()) {
  const [problem, treatments] = [one.build(), one.treatments('large a b c cases any', dropped)];
  const names = ['large', 'a', 'b', 'c', 'cases', 'any', 'masked'];
  const witnesses = new Witnesses(problem, treatments, new WitnessCheck(problem, treatments));
  return {
    witnesses,
    add: (changes: Readonly<Record<string, number>>) => witnesses.add(one.table(changes)),
    seen: (name: string) =>
      Array.from({ length: 14 }, (_, at) => at - 2).filter((value) => witnesses.isSeen(one.at(name), value)),
    suspects: (name: string) => witnesses.suspects(one.at(name)).map((cell) => names[cell]),
    isMoved: (name: string) => witnesses.isMoved(one.at(name)),
    between: (name: string, least: number, greatest: number) =>
      witnesses.valuesSeen(one.at(name), least, greatest),
    ends: (name: string) => [witnesses.least[one.at(name)], witnesses.greatest[one.at(name)]],
  };
}

describe('witnesses', () => {
  it('have seen our own values before any other, and nothing move', () => {
    const { seen, ends, isMoved, suspects } = watched();
    expect(['a', 'b', 'any', 'masked'].map(seen)).toEqual([[1], [3], [2], [2]]);
    expect(ends('b')).toEqual([3, 3]);
    expect([isMoved('b'), suspects('b')]).toEqual([false, []]);
  });

  it('learn each value of a label once, and only the ends of what lies beyond it', () => {
    const { add, seen, ends } = watched();
    expect([add({ b: 1 }), add({ b: 1 }), add({ b: -2 })]).toEqual(['news', 'nothing new', 'news']);
    expect([seen('b'), ends('b')]).toEqual([
      [1, 3, 4],
      [1, 4],
    ]);
    // 5 and 12 are outside 1–4.
    expect([add({ b: 2 }), add({ b: 9 }), add({ a: 4 })]).toEqual(['nothing new', 'nothing new', 'news']);
    expect([seen('b'), seen('c'), seen('a')]).toEqual([[1, 3, 4], [1], [1]]);
    expect([ends('b'), ends('a')]).toEqual([
      [1, 12],
      [1, 5],
    ]);
    expect([add({ any: -2 }), add({ any: 7 }), add({ any: 8 })]).toEqual(['news', 'news', 'nothing new']);
    expect([seen('any'), seen('masked')]).toEqual([[0, 2, 9], [2]]);
  });

  it('count the values seen between two ends, both included', () => {
    const { add, between } = watched();
    for (const by of [-2, -1, 1]) add({ b: by });
    add({ any: 5 });
    expect([between('b', 1, 4), between('b', 2, 3), between('b', 0, 9), between('b', 5, 9)]).toEqual([
      4, 2, 4, 0,
    ]);
    expect([between('any', 0, 9), between('any', 3, 7), between('any', 3, 6)]).toEqual([2, 1, 0]);
    expect(between('masked', 1, 4)).toBe(1);
  });

  it('have no label of a cell that needs two values only, whichever', () => {
    const { add, seen, isMoved, between, ends } = watched();
    expect([add({ cases: -2 }), add({ cases: 1 })]).toEqual(['news', 'nothing new']);
    expect([seen('cases'), isMoved('cases'), between('cases', 0, 9), ends('cases')]).toEqual([
      [],
      true,
      0,
      [0, 3],
    ]);
  });

  it('learn nothing from a table that is refused, or that moves no primary cell', () => {
    const { add, seen, ends, isMoved } = watched();
    expect([add({ b: -3 }), add({ b: 0 }), add({ large: 5 })]).toEqual(['refused', 'refused', 'nothing new']);
    expect([seen('b'), ends('b'), isMoved('b')]).toEqual([[3], [3, 3], false]);
  });

  it('suspect whoever changed in every table in which the cell changed', () => {
    const { add, suspects, isMoved } = watched();
    add({ a: 1, b: 1, c: 1 });
    expect([suspects('a'), suspects('b'), suspects('c')]).toEqual([['c'], ['a', 'c'], ['a']]);
    // b moves again while c stands still, which tells nothing new of a, and clears c of b.
    expect([add({ a: 1, b: 1 }), suspects('b'), suspects('c')]).toEqual(['news', ['a'], ['a']]);
    expect([add({ a: 1, b: 1 }), suspects('b')]).toEqual(['nothing new', ['a']]);
    // What c does while b stands still is no matter of b’s.
    expect([add({ c: 1 }), suspects('b'), suspects('c')]).toEqual(['news', ['a'], []]);
    expect([add({ b: 1 }), suspects('b'), isMoved('b')]).toEqual(['news', [], true]);
    // Who has been cleared stays so.
    expect([add({ a: 1, b: 1 }), suspects('b')]).toEqual(['nothing new', []]);
  });

  it('suspect nobody who knows another value than ours, or is in a breakdown that is dropped', () => {
    const { add, suspects } = watched('c');
    add({ a: 1, b: 1, c: 1, masked: 1 });
    expect([suspects('b'), suspects('masked')]).toEqual([['a'], ['a']]);
  });

  it('take a masked cell that happens to stand at 1 for what its person knows', () => {
    const { add, suspects } = watched('', release().cell('lone', masked));
    add({ b: 1, masked: -1 });
    expect(suspects('b')).toEqual([]);
    const one = new SmallRelease().cell('masked', { ...masked, value: 1 }).cell('b', personsOf(3));
    const problem = one.build();
    const witnesses = new Witnesses(
      problem,
      one.treatments('b'),
      new WitnessCheck(problem, one.treatments('b')),
    );
    witnesses.add(one.table({ masked: 1, b: 1 }));
    expect(witnesses.suspects(1)).toEqual([0]);
  });
});
