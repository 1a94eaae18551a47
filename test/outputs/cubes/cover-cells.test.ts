import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverKey, coverCells } from '../../../outputs/cubes/cover-cells.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });

describe('keys that cover cells', () => {
  it('name every cell of the set once, and no other', () => {
    fc.assert(
      fc.property(
        sizes.chain((all) => {
          const cells = all.reduce((product, size) => product * size, 1);
          return fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all.keys()], { minLength: all.length }),
            fc.array(fc.boolean(), { minLength: cells, maxLength: cells }),
          );
        }),
        ([all, order, holds]) => {
          const keys = coverCells(all, order, (position) => holds[position] === true);
          const times = holds.map((_, position) => keys.filter((key) => names(key, all, position)).length);
          expect(times).toEqual(holds.map(Number));
        },
      ),
    );
  });

  it('need one key where a dimension makes no difference', () => {
    // Two places by three years: all of the second year.
    expect(coverCells([2, 3], [1, 0], (position) => position % 3 === 1)).toEqual([[null, 1]]);
    expect(coverCells([2, 3], [1, 0], () => true)).toEqual([[null, null]]);
    expect(coverCells([2, 3], [0, 1], () => false)).toEqual([]);
  });
});

function names(key: CoverKey, sizes: readonly number[], position: number): boolean {
  let rest = position;
  return sizes
    .map((size, i) => [size, key[i]] as const)
    .reverse()
    .every(([size, place]) => {
      const here = rest % size;
      rest = Math.floor(rest / size);
      return place === null || place === here;
    });
}
