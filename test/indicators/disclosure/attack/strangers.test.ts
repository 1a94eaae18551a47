import { describe, expect, it } from 'vitest';
import { Strangers } from '../../../../indicators/disclosure/attack/strangers.ts';
import type { NewCell } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { SmallRelease } from './small-release.ts';

const masked = (value: number): NewCell => ({
  value,
  least: 1,
  guard: [1, 4],
  counted: false,
  publishable: false,
  alone: true,
});

const release = new SmallRelease()
  .counts({ one: 1, b: 3, c: 4, large: 20 })
  .cell('m', masked(3))
  .cell('n', masked(2))
  .cell('at 1', masked(1))
  .cell('several', { ...masked(2), alone: false });

const [b, c, large, m, n] = ['b', 'c', 'large', 'm', 'n'].map(release.at) as [
  number,
  number,
  number,
  number,
  number,
];

function strangersOf(dropped = ''): Strangers {
  return new Strangers(release.build(), release.treatments('one b c large', dropped));
}

describe('strangers', () => {
  it('are those behind an uncounted cell that does not stand at their 1, unless it is dropped', () => {
    expect(strangersOf().cells).toEqual([m, n]);
    expect(strangersOf('n').cells).toEqual([m]);
  });

  it('learn from tables with their 1, and from no others', () => {
    const strangers = strangersOf();
    // m at 2, n at 3: neither knows such a table.
    expect(strangers.add(release.table({ m: -1, n: 1, b: 1 }))).toBe(false);
    expect([strangers.firstValue(m, b), strangers.firstValue(n, b)]).toEqual([undefined, undefined]);
    // m at 1.
    expect(strangers.add(release.table({ m: -2, b: 1 }))).toBe(true);
    expect([b, c, m, n].map((cell) => strangers.firstValue(m, cell))).toEqual([4, 4, 1, 2]);
    expect(strangers.firstValue(n, b)).toBeUndefined();
    expect([strangers.isMoved(m, b), strangers.isMoved(n, b)]).toEqual([false, false]);
  });

  it('see a primary cell move when a second of their tables has it elsewhere than the first', () => {
    const strangers = strangersOf();
    const moved = (stranger: number) => [b, c, large].map((cell) => strangers.isMoved(stranger, cell));
    strangers.add(release.table({ m: -2, b: 1 }));
    // The same once more is no news, nor is what happens to a cell that is not small.
    expect(strangers.add(release.table({ m: -2, b: 1 }))).toBe(false);
    expect(strangers.add(release.table({ m: -2, b: 1, large: 5 }))).toBe(false);
    expect(moved(m)).toEqual([false, false, false]);
    // c moves, and b goes back to where it was with us.
    expect(strangers.add(release.table({ m: -2, c: -1 }))).toBe(true);
    expect(moved(m)).toEqual([true, true, false]);
    expect([strangers.firstValue(m, b), strangers.firstValue(m, c)]).toEqual([4, 4]);
    expect(strangers.add(release.table({ m: -2, c: -1 }))).toBe(false);
    // n learns of its own first table, whatever m has seen.
    expect(strangers.add(release.table({ m: -2, n: -1, c: -1 }))).toBe(true);
    expect([strangers.firstValue(n, m), ...moved(n)]).toEqual([1, false, false, false]);
  });

  it('are news for one of them when they are old for another', () => {
    const strangers = strangersOf();
    strangers.add(release.table({ n: -1 }));
    // m sees its first table, n one in which b has moved.
    expect(strangers.add(release.table({ m: -2, n: -1, b: 1 }))).toBe(true);
    expect([strangers.isMoved(n, b), strangers.isMoved(n, m), strangers.isMoved(m, b)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('are none where everything has been counted', () => {
    const counted = new SmallRelease().counts({ a: 1, b: 2 });
    const strangers = new Strangers(counted.build(), counted.treatments('a b'));
    expect([strangers.cells, strangers.add(counted.table({ a: 1 }))]).toEqual([[], false]);
  });
});
