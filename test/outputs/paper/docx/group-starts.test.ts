import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupStarts } from '../../../../outputs/paper/docx/group-starts.ts';

function startsOf(depths: readonly number[]): number[] {
  const rows = depths.map((depth) => ({ label: '', depth, cells: [] }));
  return groupStarts(rows).flatMap((starts, i) => (starts ? [i] : []));
}

/** Down by one or up by any number, as the rows of a table go. */
const depths = fc.array(fc.integer({ min: -3, max: 1 }), { maxLength: 120 }).map((steps) => {
  let depth = 0;
  return steps.map((step) => {
    depth = Math.max(0, depth + step);
    return depth;
  });
});

describe('where a page may begin in a table', () => {
  it('is before a part of the whole, and never between it and what stands under it', () => {
    // Total; Norra with two under it; Södra with one; another total.
    expect(startsOf([0, 1, 2, 2, 1, 2, 0, 1])).toEqual([0, 4, 6]);
  });

  it('is before any row of a table without groups', () => {
    expect(startsOf([1, 1, 1])).toEqual([0, 1, 2]);
  });

  it('is before the parts of a long group too, the first of them apart', () => {
    const group = [1, ...Array.from({ length: 10 }, () => [2, 3, 3]).flat()];
    expect(startsOf([0, ...group, 1, 2])).toEqual([0, ...Array.from({ length: 9 }, (_, i) => 5 + 3 * i), 32]);
    const short = [1, ...Array.from({ length: 19 }, () => 2)];
    expect(startsOf([0, ...short, 1, 2])).toEqual([0, 21]);
  });

  it('is never right under the label that the row belongs to', () => {
    fc.assert(
      fc.property(depths, (walk) => {
        for (const i of startsOf(walk)) expect(walk[i] ?? 0).toBeLessThanOrEqual(walk[i - 1] ?? walk[i] ?? 0);
      }),
    );
  });

  it('is never within a part of the whole that is short', () => {
    fc.assert(
      fc.property(depths, (walk) => {
        for (const i of startsOf(walk).filter((start) => (walk[start] ?? 0) > 1)) {
          const before = walk.slice(0, i).findLastIndex((depth) => depth <= 1);
          const after = walk.findIndex((depth, j) => j > i && depth <= 1);
          expect((after < 0 ? walk.length : after) - before).toBeGreaterThan(20);
        }
      }),
    );
  });
});
