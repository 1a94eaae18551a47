import { describe, expect, it } from 'vitest';
import { loadHighs } from '../../../../indicators/disclosure/highs.ts';
import { type NewCell, ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { groundOf } from '../../../../indicators/disclosure/suppress/ground.ts';
import { Hiding } from '../../../../indicators/disclosure/suppress/hiding.ts';
import { type ShortfallQuestion, shortfallOf } from '../../../../indicators/disclosure/suppress/shortfall.ts';
import { crossedTable } from './crossed-table.ts';

const highs = await loadHighs();

//  0  1  2 |  3        3 12  8 | 23
//  4  5  6 |  7       14 20  9 | 43
//  8  9 10 | 11       27 32 17 | 66  the sums
function hide(withheld: readonly number[]): Hiding {
  const { problem, treatments } = crossedTable([
    [3, 12, 8],
    [14, 20, 9],
  ]);
  const hiding = new Hiding(groundOf(problem, treatments, 'label', true));
  for (const place of withheld) hiding.set(place, true);
  return hiding;
}

function candidates(
  hiding: Hiding,
  question: ShortfallQuestion,
  component?: readonly number[],
): number[] | undefined {
  const own = component ?? [...hiding.hidden.keys()].filter((place) => hiding.hidden[place] === 1);
  const found = shortfallOf(highs, hiding, Int32Array.from(own), question);
  return found?.candidates.toSorted((a, b) => a - b);
}

describe('a shortfall', () => {
  it('is what is shown in one of the equations that a lone place stands in', () => {
    const found = candidates(hide([]), { place: 0, direction: 1, need: 1 }) ?? [];
    // Its row or its column: either would be a valid demand.
    expect([
      [1, 2, 3],
      [4, 8],
    ]).toContainEqual(found);
  });

  it('is nothing where the place can move as far as it needs', () => {
    const hiding = hide([1, 4, 5]);
    expect(candidates(hiding, { place: 0, direction: 1, need: 1 })).toBeUndefined();
    expect(candidates(hiding, { place: 0, direction: -1, need: 2 })).toBeUndefined();
    expect(candidates(hiding, { place: 4, direction: 1, need: 2 })).toBeUndefined();
  });

  it('is nothing where no other place could help: more than there is room for', () => {
    // The 3 falls twice at most, whatever is withheld.
    expect(candidates(hide([1, 4, 5]), { place: 0, direction: -1, need: 3 })).toBeUndefined();
  });

  it('is what could take over where others have too little room', () => {
    // The 12 gives 11 and no more.
    const found = candidates(hide([1, 4, 5]), { place: 0, direction: 1, need: 12 });
    expect(found).toBeDefined();
    // By its row, or where the 12 goes on in its column.
    expect(found?.every((place) => [2, 3, 6, 7, 8, 9].includes(place))).toBe(true);
  });

  it('is asked with one place standing still, as for her who knows it', () => {
    const hiding = hide([1, 4, 5]);
    const found = candidates(hiding, { place: 0, direction: 1, need: 1, still: 5 });
    expect(found).toBeDefined();
    // With the 20 standing still the 12 and the 14 have to go on elsewhere, or the row and column of the 3.
    expect(found?.every((place) => [2, 3, 6, 7, 8, 9].includes(place))).toBe(true);
    expect(candidates(hide([1, 2, 4, 5, 6]), { place: 0, direction: 1, need: 1, still: 5 })).toBeUndefined();
  });

  it('cannot be told of a place outside the component, nor where withheld places are left out of it', () => {
    expect(candidates(hide([]), { place: 10, direction: 1, need: 1 })).toBeUndefined();
    expect(candidates(hide([1, 4]), { place: 0, direction: 1, need: 1 }, [0, 1])).toBeUndefined();
  });

  it('counts room without end as far as any table goes', () => {
    const builder = new ProblemBuilder();
    const cell = (more: Partial<NewCell>): number => builder.add({ value: 5, least: 0, price: 1, ...more });
    const [a, b, c] = [cell({ guard: [1, 9] }), cell({ publishable: false, least: -1e9 }), cell({})];
    builder.sum(cell({ value: 15 }), [a, b, c]);
    const hiding = new Hiding(groundOf(builder.build(), Uint8Array.of(1, 0, 0, 0), 'label', true));
    expect(candidates(hiding, { place: a, direction: 1, need: 4 })).toBeUndefined();
    expect(candidates(hiding, { place: a, direction: -1, need: 4 })).toBeUndefined();
  });
});
