import { describe, expect, it } from 'vitest';
import { floorOf } from '../../../../indicators/disclosure/suppress/floor-bounds.ts';
import type { RawRows } from '../../../../indicators/disclosure/suppress/raw-rows.ts';
import { equations } from './equations.ts';

const endless = Number.POSITIVE_INFINITY;

function floor(raw: RawRows, down: number[], up: number[]): { down: number[]; up: number[] } {
  const value = new Float64Array(raw.columns);
  const found = floorOf(raw, { value, down: Float64Array.from(down), up: Float64Array.from(up) });
  return { down: [...found.down], up: [...found.up] };
}

describe('the bounds of the floor', () => {
  const sum = equations(3, [1, 2, -3]);

  it('let a total fall as far as its parts together', () => {
    // 3 + 4 = 7, each at least 1: the parts fall by 2 and 3, so the total by 5, not by 6.
    expect(floor(sum, [2, 3, 6], [endless, endless, endless])).toEqual({
      down: [2, 3, 5],
      up: [endless, endless, endless],
    });
  });

  it('let a part rise as far as the total rises and the other part falls', () => {
    // The total rises by 1: the first by 1 + 3, the second by 1 + 2.
    expect(floor(sum, [2, 3, 0], [endless, endless, 1])).toEqual({ down: [2, 3, 0], up: [4, 3, 1] });
  });

  it('let what is without end be bounded by the rest of its equation, and nothing by what has no end', () => {
    // The first falls with the second's rise and the total's fall. Two without end bound one another not at all.
    expect(floor(sum, [endless, 0, 2], [0, 3, 0])).toEqual({ down: [5, 0, 2], up: [0, 3, 0] });
    expect(floor(sum, [endless, 0, 2], [0, endless, 0])).toEqual({
      down: [endless, 0, 2],
      up: [0, endless, 0],
    });
  });

  it('pass from equation to equation, whatever their order', () => {
    const expected = { down: [0, 0, 0, 0], up: [2, 2, 2, 2] };
    const [down, up] = [
      [0, 0, 0, 0],
      [9, 8, 7, 2],
    ];
    expect(floor(equations(4, [1, -2], [2, -3], [3, -4]), down, up)).toEqual(expected);
    expect(floor(equations(4, [3, -4], [2, -3], [1, -2]), down, up)).toEqual(expected);
  });

  it('leave an equation that has had its turns, with a bound that holds all the same', () => {
    // 60 parts of one total, each the first of a chain, longer from part to part, whose last can fall by 1 only. The
    // news of it takes a turn a link, so that the total would be looked at 60 times.
    const parts = Array.from({ length: 60 }, (_, part) => 2 + part * 61);
    const chains = parts.flatMap((first, part) =>
      Array.from({ length: part + 1 }, (_, link) => [first + link, -(first + link + 1)]),
    );
    const size = 1 + 60 * 61;
    const down = Array.from({ length: size }, () => 9);
    for (const [part, first] of parts.entries()) down[first + part] = 1;
    const fallOfTotal = (raw: RawRows) => floor(raw, [...down.with(0, 999)], down).down[0];
    const total = [-1, ...parts];
    expect(fallOfTotal(equations(size, ...chains, total))).toBeGreaterThan(60);
    expect(fallOfTotal(equations(size, ...chains.toReversed(), total))).toBe(60);
  });

  it('come to an end in a circle of equations', () => {
    // The first two rise alike, and their sum as the second does. Equation by equation nothing speaks against 5.
    const circle = equations(3, [1, -2], [1, 2, -3], [2, -3]);
    expect(floor(circle, [0, 0, 0], [8, 5, 9]).up).toEqual([5, 5, 5]);
  });
});
