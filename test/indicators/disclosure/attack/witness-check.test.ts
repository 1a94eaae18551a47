import { describe, expect, it } from 'vitest';
import { WitnessCheck } from '../../../../indicators/disclosure/attack/witness-check.ts';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { treatment } from '../../../../indicators/disclosure/problem/protection-problem.ts';

// F + M = T and T ≤ W, with 3 + 9 = 12 ≤ 20; zeros are shown, and M is at most 30.
const builder = new ProblemBuilder();
const F = builder.add({ value: 3, least: 1 });
const M = builder.add({ value: 9, least: 1, greatest: 30 });
const T = builder.add({ value: 12, least: 1 });
const W = builder.add({ value: 20, least: 1 });
builder.sum(T, [F, M]);
builder.atMost(T, [W]);
const problem = builder.build();

interface Hidden {
  readonly withheld?: readonly number[];
  readonly dropped?: readonly number[];
}

function check({ withheld = [], dropped = [] }: Hidden): WitnessCheck {
  const treatments = new Uint8Array(problem.size);
  for (const cell of withheld) treatments[cell] = treatment.withhold;
  for (const cell of dropped) treatments[cell] = treatment.drop;
  return new WitnessCheck(problem, treatments);
}

function accepts(hidden: Hidden, ...changes: readonly (readonly [cell: number, by: number])[]): boolean {
  return check(hidden).accepts({
    cells: Int32Array.from(changes, ([cell]) => cell),
    by: Float64Array.from(changes, ([, by]) => by),
  });
}

describe('a witness', () => {
  it('has the sums and ends of what is published', () => {
    expect(accepts({ withheld: [F, M] }, [F, 1], [M, -1])).toBe(true);
    expect(accepts({ withheld: [F, M, T] }, [F, 2], [M, 6], [T, 8])).toBe(true);
  });

  it('is refused when a sum does not come out: 4 + 9 is not 12', () => {
    expect(accepts({ withheld: [F, M] }, [F, 1])).toBe(false);
  });

  it('is refused when an upper limit is crossed: 21 is more than 20', () => {
    expect(accepts({ withheld: [F, M, T] }, [F, 3], [M, 6], [T, 9])).toBe(false);
  });

  it('is refused with a zero where zeros are shown, and not where the breakdown is dropped', () => {
    expect(accepts({ withheld: [F, M] }, [F, -3], [M, 3])).toBe(false);
    expect(accepts({ dropped: [F, M] }, [F, -3], [M, 3])).toBe(true);
    expect(accepts({ dropped: [F, M] }, [F, -4], [M, 4])).toBe(false);
  });

  it('is refused above what a cell is at most', () => {
    expect(accepts({ withheld: [M, T, W] }, [M, 21], [T, 21], [W, 21])).toBe(true);
    expect(accepts({ withheld: [M, T, W] }, [M, 22], [T, 22], [W, 22])).toBe(false);
  });

  it('is refused with fractions, and with steps that are no numbers', () => {
    expect(accepts({ withheld: [F, M] }, [F, 0.5], [M, -0.5])).toBe(false);
    expect(accepts({ withheld: [F, M] }, [F, Number.NaN], [M, Number.NaN])).toBe(false);
    expect(accepts({ withheld: [W] }, [W, Number.POSITIVE_INFINITY])).toBe(false);
  });

  it('is refused when it changes what is published or known', () => {
    expect(accepts({ withheld: [F, M] }, [F, 1], [T, 1])).toBe(false);
    expect(accepts({ withheld: [F, M, T] }, [W, 1])).toBe(false);
    const known = new ProblemBuilder();
    known.add({ value: 3, known: true });
    const treatments = Uint8Array.of(treatment.withhold);
    const table = { cells: Int32Array.of(0), by: Float64Array.of(1) };
    expect(new WitnessCheck(known.build(), treatments).accepts(table)).toBe(false);
  });

  it('is refused when it is not told as a table is', () => {
    const hidden = { withheld: [F, M] };
    expect(accepts(hidden)).toBe(false);
    expect(accepts(hidden, [M, -1], [F, 1])).toBe(false);
    // Each step alone leaves F at least 1, and both together leave it at −1.
    expect(accepts(hidden, [F, -2], [F, -2], [M, 4])).toBe(false);
    expect(accepts(hidden, [F, 0], [M, 0])).toBe(false);
    expect(accepts(hidden, [F, 1], [M, -1], [4, 1])).toBe(false);
    expect(accepts(hidden, [-1, 1])).toBe(false);
    const tooFewSteps = { cells: Int32Array.of(F, M), by: Float64Array.of(1) };
    const tooManySteps = { cells: Int32Array.of(F, M), by: Float64Array.of(1, -1, 1) };
    expect([tooFewSteps, tooManySteps].map((table) => check(hidden).accepts(table))).toEqual([false, false]);
  });

  it('leaves no trace: after a refusal the next is checked from the confidential table again', () => {
    const one = check({ withheld: [F, M] });
    const right = { cells: Int32Array.of(F, M), by: Float64Array.of(1, -1) };
    const wrong = { cells: Int32Array.of(F, M), by: Float64Array.of(1, 1) };
    expect([right, wrong, right, wrong].map((table) => one.accepts(table))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('the confidential table', () => {
  it('agrees with its relations and rules', () => {
    expect(check({ withheld: [F, M] }).agrees()).toBe(true);
  });

  it('does not where a sum is wrong or an unknown cell is outside its rule', () => {
    const wrong = new ProblemBuilder();
    wrong.sum(wrong.add({ value: 3 }), [wrong.add({ value: 2 })]);
    expect(new WitnessCheck(wrong.build(), Uint8Array.of(1, 1)).agrees()).toBe(false);
    const zero = new ProblemBuilder();
    zero.add({ value: 0, least: 1 });
    expect(new WitnessCheck(zero.build(), Uint8Array.of(1)).agrees()).toBe(false);
    expect(new WitnessCheck(zero.build(), Uint8Array.of(0)).agrees()).toBe(true);
  });
});
