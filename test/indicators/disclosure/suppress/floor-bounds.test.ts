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

  it('come to an end where they draw one another in for ever', () => {
    // The first two rise alike, and their sum no more than the second: so both by half of it, by half of that, …
    const { up } = floor(equations(3, [1, -2], [1, 2, -3], [2, -3]), [0, 0, 0], [8, 8, 8]);
    expect(up.every((room) => room >= 0 && room <= 8)).toBe(true);
  });
});
