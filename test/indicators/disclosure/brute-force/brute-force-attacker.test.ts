import { describe, expect, it } from 'vitest';
import { type NewCell, ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { treatment } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { attackByBruteForce } from './brute-force-attacker.ts';

/** A count as `standard-5` has it: 1–4 withheld, zeros shown. */
function count(value: number, more: Partial<NewCell> = {}): NewCell {
  const isSmall = value > 0 && value < 5;
  return { value, least: 1, guard: isSmall ? [1, 4] : null, alone: value === 1, ...more };
}

/** Rows and columns with their sums, last in each; the cells are numbered as they are read. */
function table(rows: readonly (readonly number[])[], more: Partial<Record<number, Partial<NewCell>>> = {}) {
  const builder = new ProblemBuilder();
  const cells = rows.map((row) => row.map((value) => builder.add(count(value, more[builder.size]))));
  for (const row of cells) builder.sum(row.at(-1) ?? 0, row.slice(0, -1));
  for (const at of cells[0]?.keys() ?? []) {
    const column = cells.map((row) => row[at] ?? 0);
    if (column.length > 1) builder.sum(column.at(-1) ?? 0, column.slice(0, -1));
  }
  return builder.build();
}

function withholding(problem: { readonly size: number }, ...cells: number[]): Uint8Array {
  return Uint8Array.from({ length: problem.size }, (_, cell) => +cells.includes(cell));
}

// A worked example under standard-5, with invented figures.
const example = [
  [3, 9, 12], //   0  1  2
  [14, 11, 25], // 3  4  5
  [22, 8, 30], //  6  7  8
  [39, 28, 67], // 9 10 11
];

describe('an attacker with all the time in the world', () => {
  it('cannot break the worked example with four withheld: the 3 can be 1–11', () => {
    const problem = table(example);
    expect(attackByBruteForce(problem, withholding(problem, 0, 1, 3, 4))).toEqual({
      leaks: [],
      alreadyOpen: [],
      knownToAll: [],
      primaries: 1,
      insiders: 0,
    });
  });

  it('works the 3 out when it is withheld alone (12 − 9) or with its row alone (39 − 14 − 22), or just reads it', () => {
    const problem = table(example);
    const exact = [{ kind: 'exact', cell: 0 }];
    expect(attackByBruteForce(problem, withholding(problem, 0)).leaks).toEqual(exact);
    expect(attackByBruteForce(problem, withholding(problem, 0, 1)).leaks).toEqual(exact);
    expect(attackByBruteForce(problem, withholding(problem)).leaks).toEqual(exact);
  });

  it('uses what was printed before: 14 girls of 6–12 give 39 − 14 − 22', () => {
    const problem = table(example, { 3: { known: true } });
    expect(attackByBruteForce(problem, withholding(problem, 0, 1, 3, 4)).leaks).toEqual([
      { kind: 'exact', cell: 0 },
    ]);
  });

  it('lists the 3 as open already when it was printed before itself', () => {
    const problem = table(example, { 0: { known: true } });
    const { leaks, alreadyOpen } = attackByBruteForce(problem, withholding(problem, 0, 1, 3, 4));
    expect([leaks, alreadyOpen]).toEqual([[], [0]]);
  });

  it('narrows two that sum to 3 where zeros are shown: neither can be 3 or 4', () => {
    const problem = table([[1, 2, 10, 13]]);
    // 13 − 10 = 3 = 1 + 2 or 2 + 1. Each is alone in knowing the other, where she is one.
    expect(attackByBruteForce(problem, withholding(problem, 0, 1)).leaks).toEqual([
      { kind: 'narrowed', cell: 0 },
      { kind: 'narrowed', cell: 1 },
      { kind: 'insider', cell: 1, insider: 0 },
    ]);
    // 13 = a + b + c: 1–4 are all possible, also for the one in the first, who sees 12 = b + c.
    expect(attackByBruteForce(problem, withholding(problem, 0, 1, 2)).leaks).toEqual([]);
  });

  it('does not blame the release for a floor: a total of two that are at least 1 is never 1', () => {
    const problem = table([[1, 2, 3]]);
    // All withheld. The total can be 2, 3, 4; the parts anything.
    expect(attackByBruteForce(problem, withholding(problem, 0, 1, 2))).toMatchObject({
      leaks: [],
      alreadyOpen: [],
      primaries: 3,
      insiders: 2,
    });
  });

  it('does not blame it for one person who meets herself in a total of which she is the only part', () => {
    const problem = table([[1, 0, 1]]);
    // The first and the total are the same person; nobody else is in either.
    expect(attackByBruteForce(problem, withholding(problem, 0, 2)).leaks).toEqual([]);
    expect(attackByBruteForce(problem, withholding(problem, 0)).leaks).toEqual([
      { kind: 'exact', cell: 0 },
      { kind: 'exact', cell: 2 },
    ]);
  });

  it('sets a person against another: she is the one of 12, and of the total 5 she sees 4 boys', () => {
    const problem = table([
      [1, 4, 5], //   0 1 2
      [14, 11, 25], // 3 4 5
      [15, 15, 30], // 6 7 8
    ]);
    expect(attackByBruteForce(problem, withholding(problem, 0, 1, 3, 4)).leaks).toEqual([
      { kind: 'insider', cell: 1, insider: 0 },
    ]);
  });

  it('is content with two values of a unit other than persons', () => {
    const families = { guard: 'two values', alone: false } as const;
    const problem = table([[1, 2, 10, 13]], { 0: families, 1: families });
    expect(attackByBruteForce(problem, withholding(problem, 0, 1)).leaks).toEqual([]);
    const ones = table([[1, 1, 10, 12]], { 0: families, 1: families });
    // 12 − 10 = 2 = 1 + 1
    expect(attackByBruteForce(ones, withholding(ones, 0, 1)).leaks).toEqual([
      { kind: 'exact', cell: 0 },
      { kind: 'exact', cell: 1 },
    ]);
  });

  it('does not take a zero that is hidden for a zero', () => {
    const hidden = { least: 0, guard: [0, 4] } as const;
    const problem = table([[0, 3, 10, 13]], { 0: hidden, 1: hidden });
    // 0 + 3, 1 + 2, 2 + 1, 3 + 0: 4 is gone for both.
    expect(attackByBruteForce(problem, withholding(problem, 0, 1)).leaks).toEqual([
      { kind: 'narrowed', cell: 0 },
      { kind: 'narrowed', cell: 1 },
    ]);
    expect(attackByBruteForce(problem, withholding(problem, 0, 1, 2)).leaks).toEqual([]);
  });

  it('knows nothing of a dropped cell, and no person in it counts as an insider', () => {
    const problem = table([[1, 2, 10, 13]]);
    const dropped = Uint8Array.of(treatment.drop, treatment.withhold, treatment.drop, treatment.publish);
    // 13 = a + b + c with a and c from 0 up.
    expect(attackByBruteForce(problem, dropped)).toMatchObject({ leaks: [], primaries: 2, insiders: 0 });
  });

  it('takes the one behind a masked cell for one, whatever number stands there', () => {
    const masked = { counted: false, publishable: false } as const;
    const problem = table([[2, 3, 20, 25]], { 0: { ...masked, alone: true } });
    // 25 − 20 = 5 = 1 + 4 … 4 + 1. Whoever is the one behind the first knows that the second is 4.
    expect(attackByBruteForce(problem, withholding(problem, 1)).leaks).toEqual([
      { kind: 'insider', cell: 1, insider: 0 },
    ]);
  });

  it('reads a rounded share: 25 per cent of 12 are 3', () => {
    const builder = new ProblemBuilder();
    const [girls, boys, all] = [3, 9, 12].map((value) => builder.add(count(value))) as [
      number,
      number,
      number,
    ];
    builder.sum(all, [girls, boys]);
    const share = (factor: number) => [
      { cell: girls, factor: 200 },
      { cell: all, factor: -factor },
    ];
    // 24.5 ≤ 100 g/12 < 25.5 gives 2.94 ≤ g ≤ 3.06.
    builder.relate(share(49), 0, Number.POSITIVE_INFINITY);
    builder.relate(share(51), Number.NEGATIVE_INFINITY, 0);
    const problem = builder.build();
    expect(attackByBruteForce(problem, withholding(problem, girls, boys)).leaks).toEqual([
      { kind: 'exact', cell: girls },
    ]);
    // With the total withheld too, 1 of 4, 2 of 8, 3 of 12 and 4 of 16 are all 25 per cent.
    expect(attackByBruteForce(problem, withholding(problem, girls, boys, all)).leaks).toEqual([]);
  });
});
