import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedGroups } from '../../../../../indicators/follow-up/discrepancies/names/linked-groups.ts';

/** Numbers that are linked where they are at most so far apart, of the same colour; each knows the tens around it. */
const near = (gap: number) => ({
  keysOf: (number: number) =>
    [Math.floor(number / 10) - 1, Math.floor(number / 10), Math.floor(number / 10) + 1].map(String),
  areLinked: (a: number, b: number) => Math.abs(a - b) <= gap,
});

describe('what hangs together', () => {
  it('is one group through others too, in the order in which it stands', () => {
    expect(linkedGroups([30, 3, 12, 7, 33], near(5))).toEqual([
      [30, 33],
      [3, 12, 7],
    ]);
    expect(linkedGroups([30, 3, 12, 33], near(5))).toEqual([[30, 33], [3], [12]]);
    expect(linkedGroups([], near(5))).toEqual([]);
  });

  it('is what holding each against all finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 200 }), { maxLength: 40 }), fc.nat({ max: 9 }), (numbers, gap) => {
        expect(linkedGroups(numbers, near(gap))).toEqual(byAllPairs(numbers, near(gap).areLinked));
      }),
      { numRuns: 1000 },
    );
  });

  it('holds nothing against what shares no key with it', () => {
    const held: [number, number][] = [];
    const { keysOf } = near(5);
    const areLinked = (a: number, b: number) => held.push([a, b]) < 0;
    linkedGroups([1, 2, 50, 90], { keysOf, areLinked });
    expect(held.every(([a, b]) => a < 20 && b < 20)).toBe(true);
    expect(held.length).toBeGreaterThan(0);
  });
});

/** Puts each into the first group that has one linked with it, and joins the others that have: slow and plain. */
function byAllPairs(numbers: readonly number[], areLinked: (a: number, b: number) => boolean): number[][] {
  let groups: { place: number; number: number }[][] = [];
  for (const [place, number] of numbers.entries()) {
    const joined = groups.filter((group) => group.some((other) => areLinked(number, other.number)));
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), { place, number }]];
  }
  const inOrder = groups.map((group) => group.sort((a, b) => a.place - b.place));
  return inOrder
    .sort(([a], [b]) => (a?.place ?? 0) - (b?.place ?? 0))
    .map((group) => group.map(({ number }) => number));
}
