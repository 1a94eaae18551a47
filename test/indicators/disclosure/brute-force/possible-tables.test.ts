import { describe, expect, it } from 'vitest';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import type { ProtectionProblem } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { Random } from '../../../../pipeline/example/random.ts';
import { PossibleTables, TooManyTables } from './possible-tables.ts';

describe('the tables that are possible', () => {
  it('of two rows and two columns with known sums are told by one cell', () => {
    const builder = new ProblemBuilder();
    const [a, b, c, d] = [2, 1, 2, 3].map((value) => builder.add({ value })) as [
      number,
      number,
      number,
      number,
    ];
    const equals = (cells: number[], sum: number): void =>
      builder.relate(
        cells.map((cell) => ({ cell, factor: 1 })),
        sum,
        sum,
      );
    equals([a, b], 3);
    equals([c, d], 5);
    equals([a, c], 4);
    equals([b, d], 4);
    const tables = tablesIn(builder.build(), 0, 9);
    // b = 3 − a, c = 4 − a, d = 1 + a: a is 0, 1, 2 or 3.
    const found = [-1, 0, 1, 2, 3, 4].map((value) => tables.find([{ cell: a, from: value, to: value }]));
    expect(found.map((table) => table && [...table])).toEqual([
      undefined,
      [0, 3, 4, 1],
      [1, 2, 3, 2],
      [2, 1, 2, 3],
      [3, 0, 1, 4],
      undefined,
    ]);
  });

  it('are none where the sums hold for halves only: x + y = y + z = x + z = 3', () => {
    const builder = new ProblemBuilder();
    const cells = [1, 2, 1].map((value) => builder.add({ value }));
    for (const left of cells) {
      const terms = cells.filter((cell) => cell !== left).map((cell) => ({ cell, factor: 1 }));
      builder.relate(terms, 3, 3);
    }
    expect(tablesIn(builder.build(), 0, 9).find([])).toBeUndefined();
  });

  it('are those that loops over all values find', () => {
    const random = new Random('loops');
    let [possible, impossible] = [0, 0];
    for (let run = 0; run < 200; run++) {
      const builder = new ProblemBuilder();
      for (let cell = 0; cell < 4; cell++) builder.add({ value: random.integer(0, 4) });
      for (let row = 0; row < 3; row++) {
        const terms = [0, 1, 2, 3].map((cell) => ({ cell, factor: random.pick([0, 1, -1, 1, -3]) }));
        const present = terms.filter(({ factor }) => factor !== 0);
        const least = random.integer(-6, 4);
        builder.relate(present, random.pick([least, Number.NEGATIVE_INFINITY]), least + random.integer(0, 2));
      }
      const problem = builder.build();
      const tables = tablesIn(problem, 0, 4);
      const all = loopOver(4, 4).filter((table) => agrees(problem, table));
      for (let cell = 0; cell < 4; cell++) {
        for (let value = 0; value <= 4; value++) {
          const isPossible = all.some((table) => table[cell] === value);
          const found = tables.find([{ cell, from: value, to: value }]);
          expect(found !== undefined).toBe(isPossible);
          if (found) expect(agrees(problem, [...found])).toBe(true);
          if (isPossible) possible++;
          else impossible++;
        }
      }
    }
    expect(Math.min(possible, impossible)).toBeGreaterThan(500);
  });

  it('are not told when there are too many to look at', () => {
    const builder = new ProblemBuilder();
    const cells = Array.from({ length: 12 }, () => builder.add({ value: 1 }));
    // 2 × (…) is never odd; bounds alone do not show it.
    builder.relate(
      cells.map((cell) => ({ cell, factor: 2 })),
      25,
      25,
    );
    expect(() => tablesIn(builder.build(), 0, 9).find([])).toThrow(TooManyTables);
  });
});

function tablesIn(problem: ProtectionProblem, least: number, greatest: number): PossibleTables {
  const everywhere = (bound: number): Float64Array => new Float64Array(problem.size).fill(bound);
  return new PossibleTables(problem, { least: everywhere(least), greatest: everywhere(greatest) });
}

function loopOver(cells: number, greatest: number): number[][] {
  if (cells === 0) return [[]];
  return loopOver(cells - 1, greatest).flatMap((table) =>
    Array.from({ length: greatest + 1 }, (_, value) => [...table, value]),
  );
}

function agrees({ relations }: ProtectionProblem, table: readonly number[]): boolean {
  return [...relations.least.keys()].every((row) => {
    let sum = 0;
    for (let at = relations.starts[row] ?? 0; at < (relations.starts[row + 1] ?? 0); at++) {
      sum += (relations.factors[at] ?? 0) * (table[relations.cells[at] ?? 0] ?? 0);
    }
    return sum >= (relations.least[row] ?? 0) && sum <= (relations.greatest[row] ?? 0);
  });
}
