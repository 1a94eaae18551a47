import { describe, expect, it } from 'vitest';
import { isWitness } from '../../../indicators/disclosure/check-witness.ts';
import type { ProblemCell, ProtectionProblem } from '../../../indicators/disclosure/protection-problem.ts';

// F + M = T and T ≤ W, with 3 + 9 = 12 ≤ 20.
const base = {
  indicator: 'test.a',
  year: 2024,
  counted: true,
  known: false,
  publishable: true,
  lower: 1,
} as const;
const more = { primary: null, alone: false, rank: 1 } as const;
const cells: ProblemCell[] = Object.entries({ F: 3, M: 9, T: 12, W: 20 }).map(([id, value]) => ({
  ...base,
  ...more,
  id,
  value,
}));
const problem: ProtectionProblem = {
  cells,
  relations: [
    {
      kind: 'equal',
      terms: [
        { cell: 0, sign: 1 },
        { cell: 1, sign: 1 },
        { cell: 2, sign: -1 },
      ],
      constant: 0,
    },
    {
      kind: 'at_most',
      terms: [
        { cell: 2, sign: 1 },
        { cell: 3, sign: -1 },
      ],
      constant: 0,
    },
  ],
  breakdowns: [],
};
const component = { cells: [0, 1, 2, 3], relations: problem.relations };
const [F, M, T, W] = [0, 1, 2, 3] as const;

function check(
  table: Readonly<Record<number, number>>,
  withheld: readonly number[],
  dropped: readonly number[] = [],
): boolean {
  const treatments = cells.map((_, cell) =>
    dropped.includes(cell)
      ? ('drop' as const)
      : withheld.includes(cell)
        ? ('withhold' as const)
        : ('publish' as const),
  );
  const entries = Object.entries(table).map(([cell, value]) => [Number(cell), value] as const);
  return isWitness(problem, component, treatments, new Map(entries));
}

describe('a witness', () => {
  it('has the sums and bounds of what is published', () => {
    expect(check({ [F]: 4, [M]: 8 }, [F, M])).toBe(true);
    expect(check({ [F]: 5, [M]: 15, [T]: 20 }, [F, M, T])).toBe(true);
  });

  it('is refused when a sum does not come out or a bound is crossed', () => {
    expect(check({ [F]: 4, [M]: 9 }, [F, M])).toBe(false);
    expect(check({ [F]: 6, [M]: 15, [T]: 21 }, [F, M, T])).toBe(false);
  });

  it('is refused with a zero where zeros are shown, and not where the breakdown is dropped', () => {
    expect(check({ [F]: 0, [M]: 12 }, [F, M])).toBe(false);
    expect(check({ [F]: 0, [M]: 12 }, [], [F, M])).toBe(true);
    expect(check({ [F]: -1, [M]: 13 }, [], [F, M])).toBe(false);
  });

  it('is refused with fractions, with a cell too few, and with another number for a published cell', () => {
    expect(check({ [F]: 3.5, [M]: 8.5 }, [F, M])).toBe(false);
    expect(check({ [F]: 3 }, [F, M])).toBe(false);
    expect(check({ [F]: 3, [M]: 10, [T]: 13 }, [F, M])).toBe(false);
    expect(check({ [F]: 3, [M]: 9, [W]: 20 }, [F, M])).toBe(false);
  });
});
