import { describe, expect, it } from 'vitest';
import { type NewCell, ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import type { ProtectionProblem } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { openCells } from '../../../../indicators/disclosure/suppress/divide.ts';

/** Two districts of two schools each, and the town: 2 + 8 = 10, 5 + 30 = 35, 10 + 35 = 45. Prices as told. */
function town(more: Partial<Record<number, Partial<NewCell>>> = {}): ProtectionProblem {
  const builder = new ProblemBuilder();
  for (const [cell, value] of [2, 8, 5, 30, 10, 35, 45].entries())
    builder.add({ value, least: 1, price: value, ...more[cell] });
  builder.sum(4, [0, 1]);
  builder.sum(5, [2, 3]);
  builder.sum(6, [4, 5]);
  return builder.build();
}

function open(problem: ProtectionProblem, largest: number, treatments = new Uint8Array(7)): number[] {
  const isOpen = openCells(problem, treatments, largest, 0) ?? new Uint8Array(0);
  return [...isOpen.keys()].filter((cell) => isOpen[cell] === 1);
}

describe('a large problem is divided', () => {
  it('by holding the dearest cells still, as few as will do', () => {
    expect(open(town(), 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    // Without the 45 it is still one: 10 and 35 hang together. Without the 35 there are two.
    expect(open(town(), 6)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(open(town(), 5)).toEqual([0, 1, 2, 3, 4]);
    expect(open(town(), 3)).toEqual([0, 1, 2, 3, 4]);
    // The 2, the 8 and the 10 are three: without the 10.
    expect(open(town(), 2)).toEqual([0, 1, 2]);
  });

  it('never by holding a primary or withheld cell, however large the part remains', () => {
    const problem = town({ 3: { guard: [1, 40] }, 5: { guard: 'two values' } });
    // The 30 and the 35 hang together, and the 5 would be a third.
    expect(open(problem, 3)).toEqual([0, 1, 2, 3, 5]);
    expect(open(problem, 2)).toEqual([0, 3, 5]);
    const withheld = Uint8Array.of(0, 0, 0, 0, 0, 0, 1);
    expect(open(problem, 1, withheld)).toEqual([3, 5, 6]);
    expect(open(town({ 6: { publishable: false } }), 2)).toEqual([0, 1, 2, 6]);
  });

  it('opens nothing that cannot change: known cells, shown zeros, and what has no price', () => {
    const problem = town({ 0: { known: true }, 2: { value: 0 }, 3: { price: Number.POSITIVE_INFINITY } });
    expect(open(problem, 7)).toEqual([1, 4, 5, 6]);
    expect(open(problem, 7, Uint8Array.of(1, 0, 1, 1, 0, 0, 0))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('only where enough stays open', () => {
    // Five of seven may change in the parts.
    expect(openCells(town(), new Uint8Array(7), 5, 0.71)).not.toBeNull();
    expect(openCells(town(), new Uint8Array(7), 5, 0.72)).toBeNull();
  });

  it('between prices, not among cells of the same price', () => {
    const problem = town({ 4: { price: 35 } });
    expect(open(problem, 6)).toEqual([0, 1, 2, 3, 4, 5]);
    // Without the 35s.
    expect(open(problem, 5)).toEqual([0, 1, 2, 3]);
  });
});
