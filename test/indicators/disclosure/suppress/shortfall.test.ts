import { describe, expect, it } from 'vitest';
import { loadHighs } from '../../../../indicators/disclosure/highs.ts';
import { type NewCell, ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { groundOf } from '../../../../indicators/disclosure/suppress/ground.ts';
import { Hiding } from '../../../../indicators/disclosure/suppress/hiding.ts';
import { type ShortfallQuestion, shortfallOf } from '../../../../indicators/disclosure/suppress/shortfall.ts';
import { counted } from '../attack/watched-solver.ts';
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
    // Just so far: the 12 falls by 11.
    expect(candidates(hiding, { place: 0, direction: 1, need: 11 })).toBeUndefined();
    expect(candidates(hiding, { place: 1, direction: -1, need: 11 })).toBeUndefined();
    expect(candidates(hiding, { place: 5, direction: 1, need: 11 })).toBeUndefined();
    expect(candidates(hiding, { place: 5, direction: 1, need: 12 })).toBeDefined();
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
    expect(candidates(hiding, { place: 0, direction: -1, need: 1, still: 5 })).toBeDefined();
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

  it('is told by how little others have room for, and by how many shown cells there are', () => {
    // 4 + 2 + 50 = 56, known before: the 4 falls by 3 only if the 2 rises by 3, and that is 3 at most.
    const builder = new ProblemBuilder();
    const [a, b, c] = [
      { value: 4, least: 1, guard: [1, 4] as const, price: 1 },
      { value: 2, least: 1, greatest: 3, price: 1 },
      { value: 50, price: 1 },
    ].map((cell) => builder.add(cell)) as [number, number, number];
    builder.sum(builder.add({ value: 56, known: true }), [a, b, c]);
    const hiding = new Hiding(groundOf(builder.build(), Uint8Array.of(1, 0, 0, 0), 'label', true));
    hiding.set(b, true);
    expect(candidates(hiding, { place: a, direction: -1, need: 3 })).toEqual([c]);
    expect(candidates(hiding, { place: a, direction: -1, need: 1 })).toBeUndefined();
    // 1500 cells that are shown move next to nothing, each of them.
    const wide = new ProblemBuilder();
    const small = wide.add({ value: 2, least: 1, guard: [1, 4], price: 1 });
    const others = Array.from({ length: 1500 }, () => wide.add({ value: 9, price: 1 }));
    wide.sum(wide.add({ value: 13_502, known: true }), [small, ...others]);
    const treatments = new Uint8Array(1502).fill(1, 0, 1);
    const alone = new Hiding(groundOf(wide.build(), treatments, 'label', true));
    expect(candidates(alone, { place: small, direction: 1, need: 2 })).toEqual(others);
  });

  it('gives the solver’s memory back', () => {
    const solver = counted(highs);
    const question = { place: 0, direction: 1, need: 1 } as const;
    expect(shortfallOf(solver.highs, hide([]), Int32Array.of(0), question)).not.toBeNull();
    expect([solver.runs, solver.open]).toEqual([1, 0]);
  });
});
