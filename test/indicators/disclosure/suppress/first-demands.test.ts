import { describe, expect, it } from 'vitest';
import { type NewCell, ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { Demands } from '../../../../indicators/disclosure/suppress/demands.ts';
import { addFirstDemands } from '../../../../indicators/disclosure/suppress/first-demands.ts';
import { groundOf } from '../../../../indicators/disclosure/suppress/ground.ts';
import { crossedTable } from './crossed-table.ts';
import { demandsOf } from './demands-of.ts';

/** The demands of one sum, whose primary parts are withheld. Its total comes last, and is shown unless it has no price. */
function demandsOfSum(parts: readonly NewCell[], total: Partial<NewCell> = {}): string[] {
  const builder = new ProblemBuilder();
  const places = parts.map((part) => builder.add({ least: 1, price: 1, ...part }));
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const whole = builder.add({ least: 1, price: 1, ...total, value });
  builder.sum(whole, places);
  const problem = builder.build();
  const withheld = problem.guard.map((kept) => +(kept > 0));
  const demands = new Demands();
  addFirstDemands(groundOf(problem, withheld, 'label', true), demands);
  return demandsOf(demands);
}

const small = (value: number): NewCell => ({ value, guard: [1, 4] });

describe('first demands', () => {
  it('are that a lone small cell needs another in its row and column, and that no other cell is alone in its own', () => {
    const { problem, treatments } = crossedTable([
      [3, 12],
      [14, 20],
    ]);
    const demands = new Demands();
    addFirstDemands(groundOf(problem, treatments, 'label', true), demands);
    //  0  1 |  2        3 12 | 15
    //  3  4 |  5       14 20 | 34
    //  6  7 |  8       17 32 | 49
    expect(demandsOf(demands)).toEqual([
      'always 1 2',
      '3: 4 5',
      '4: 3 5',
      '5: 3 4',
      '6: 7 8',
      '7: 6 8',
      '8: 6 7',
      'always 3 6',
      '1: 4 7',
      '4: 1 7',
      '7: 1 4',
      '2: 5 8',
      '5: 2 8',
      '8: 2 5',
    ]);
  });

  it('are none where nothing but what is withheld can move', () => {
    expect(demandsOfSum([small(3), small(2)], { known: true })).toEqual([]);
  });

  it('are none where the withheld give one another room enough', () => {
    // 3 + 2 + 4 withheld: the 3 is 1 when another rises by 2, and 4 when another falls by 1; and so with the others.
    expect(demandsOfSum([small(3), small(2), small(4), { value: 9 }])).toEqual([]);
  });

  it('are made where one cannot rise as far as its label', () => {
    // 3 + 2: the 2 rises to 4 if the 3 falls by 2, to 1. But the 3 rises to 4 only if the 2 falls to 1: it can.
    expect(demandsOfSum([small(3), small(2), { value: 9 }])).toEqual([]);
    // 2 + 2: each has to rise by 2, and the other falls by 1 only.
    expect(demandsOfSum([small(2), small(2), { value: 9 }])).toEqual(['always 2 3']);
  });

  it('are made where one cannot fall as far as its label', () => {
    // The 4 falls by 3 only if the other rises by 3, and that is 6 at most.
    const bounded: NewCell = { value: 4, guard: [4, 6], greatest: 6 };
    expect(demandsOfSum([small(4), bounded, { value: 9 }])).toEqual(['always 2 3']);
    expect(demandsOfSum([small(4), { ...bounded, greatest: 7 }, { value: 9 }])).toEqual([]);
  });

  it('are made for cells on the other side of the equation too', () => {
    // A total of 4 of which 1 is shown: the total rises by what the 3 rises, and the other way round.
    expect(demandsOfSum([small(3), { value: 1 }], { guard: [1, 4] })).toEqual([]);
    // A total of 3 has to rise by 1, and the 2 in it is 2 at most.
    expect(demandsOfSum([{ ...small(2), greatest: 2 }, { value: 1 }], { guard: [1, 4] })).toEqual([
      'always 1',
    ]);
  });

  it('are made where two values are owed and none is left', () => {
    const family: NewCell = { value: 3, guard: 'two values' };
    expect(demandsOfSum([family, { value: 8 }])).toEqual(['always 1 2']);
    expect(demandsOfSum([family, family, { value: 8 }])).toEqual([]);
  });

  it('are none where two values are owed and there is one step, whichever way', () => {
    const family: NewCell = { value: 3, guard: 'two values' };
    const hidden = (least: number, greatest: number): NewCell => ({
      value: 3,
      least,
      greatest,
      publishable: false,
    });
    expect(demandsOfSum([family, hidden(2, 3), { value: 8 }])).toEqual([]);
    expect(demandsOfSum([family, hidden(3, 4), { value: 8 }])).toEqual([]);
    // Nor does it matter who is alone in her own cell, or in one that is shown.
    expect(demandsOfSum([{ ...family, alone: true }, hidden(2, 3), { value: 8 }])).toEqual([]);
    expect(demandsOfSum([family, family, { value: 8, alone: true }])).toEqual([]);
  });

  it('are made where the only other withheld cell is that of one person, who would see through it', () => {
    const family = (alone: boolean): NewCell => ({ value: 3, guard: 'two values', alone });
    expect(demandsOfSum([family(true), family(false), { value: 8 }])).toEqual(['always 2 3']);
    // With a third one she does not know which of the two it is; her own cell has two that are not alone.
    expect(demandsOfSum([family(true), family(false), family(false), { value: 8 }])).toEqual([]);
  });
});
