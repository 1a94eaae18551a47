import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../../indicators/disclosure/problem/parts.ts';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import type {
  ChangedTable,
  ProtectionProblem,
  Treatments,
} from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { type SearchCrew, searchHere } from '../../../../indicators/disclosure/suppress/crew.ts';
import { Lot } from '../../../../indicators/disclosure/suppress/lot.ts';
import { type Proposal, suppress } from '../../../../indicators/disclosure/suppress/suppress.ts';
import { agreesByAddition } from '../brute-force/possible-by-addition.ts';
import { crossedTable } from './crossed-table.ts';

function pattern(treatments: Treatments, { withhold }: Proposal): Treatments {
  const after = treatments.slice();
  for (const cell of withhold) after[cell] = 1;
  return after;
}

/** What the possible tables do not show: values of labels, and values for whoever is alone in another cell. */
function lacking(
  { guard, value, labelFrom, labelTo, alone }: ProtectionProblem,
  witnesses: readonly ChangedTable[],
): string[] {
  const tablesOf = new Map<number, { by: number; changed: Set<number> }[]>();
  for (const { cells, by } of witnesses) {
    const changed = new Set(cells);
    for (const [at, cell] of cells.entries()) {
      const tables = tablesOf.get(cell) ?? [];
      tables.push({ by: by[at] ?? 0, changed });
      tablesOf.set(cell, tables);
    }
  }
  const lone = [...alone.keys()].filter((cell) => alone[cell] === 1);
  return [...guard.keys()].flatMap((cell) => {
    if (guard[cell] === 0) return [];
    const tables = tablesOf.get(cell) ?? [];
    const seen = new Set(tables.map(({ by }) => (value[cell] ?? 0) + by));
    const missing: string[] = [];
    for (let one = labelFrom[cell] ?? 0; one <= (labelTo[cell] ?? 0); one++)
      if (one !== value[cell] && !seen.has(one)) missing.push(`${cell} as ${one}`);
    // Only who changes in every table sees through all of them: it is enough to ask those of the first.
    for (const insider of lone)
      if (insider !== cell && tables.every(({ changed }) => changed.has(insider)))
        missing.push(`${cell} for ${insider}`);
    return missing;
  });
}

/** Many tables of three by four with small cells, linked by one sum over all of their totals. */
function manyTables(tables: number): { problem: ProtectionProblem; treatments: Treatments } {
  const lot = new Lot(41);
  const builder = new ProblemBuilder();
  const totals: number[] = [];
  let sum = 0;
  for (let table = 0; table < tables; table++) {
    // None small in the first row, so that no sum of a column is small: it could not be less than its parts.
    const inner = Array.from({ length: 3 }, (_, row) =>
      Array.from({ length: 4 }, () => (row > 0 && lot.unit() < 0.3 ? 1 + lot.below(4) : 5 + lot.below(40))),
    );
    const own = crossedTable(inner).problem;
    const first = builder.size;
    for (let cell = 0; cell < own.size; cell++) {
      const value = own.value[cell] ?? 0;
      const isSmall = value < 5;
      builder.add({
        value,
        least: 1,
        guard: isSmall ? [1, 4] : null,
        alone: value === 1,
        price: Math.log1p(value),
      });
    }
    const { starts, cells, factors } = own.relations;
    for (let row = 0; row + 1 < starts.length; row++) {
      const terms = Array.from(cells.subarray(starts[row], starts[row + 1]), (cell, at) => ({
        cell: first + cell,
        factor: factors[(starts[row] ?? 0) + at] ?? 0,
      }));
      builder.relate(terms, 0, 0);
    }
    totals.push(builder.size - 1);
    sum += own.value[own.size - 1] ?? 0;
  }
  builder.sum(builder.add({ value: sum, least: 1, price: Math.log1p(sum) }), totals);
  const problem = builder.build();
  return { problem, treatments: problem.guard.map((kept) => +(kept > 0)) };
}

/** Sums of a 3 and a 9, and cells that stand in no sum. */
function besideOneAnother(
  sums: number,
  loose: number,
): { problem: ProtectionProblem; treatments: Treatments } {
  const builder = new ProblemBuilder();
  for (let at = 0; at < sums; at++) {
    const small = builder.add({ value: 3, least: 1, guard: [1, 4], price: 1 });
    const other = builder.add({ value: 9, least: 1, price: 1 });
    builder.sum(builder.add({ value: 12, least: 1, price: 5 }), [small, other]);
  }
  for (let at = 0; at < loose; at++) builder.add({ value: 9, least: 1, price: 1 });
  const problem = builder.build();
  return { problem, treatments: problem.guard.map((kept) => +(kept > 0)) };
}

describe('suppression', () => {
  const small = crossedTable([
    [3, 12],
    [14, 20],
  ]);

  it('proposes what to withhold besides, with tables that show why it may be enough', async () => {
    const proposal = await suppress(small.problem, small.treatments);
    expect([[...proposal.withhold], [...proposal.uncertified]]).toEqual([[1, 3, 4], []]);
    const after = pattern(small.treatments, proposal);
    expect(proposal.witnesses.every((table) => agreesByAddition(small.problem, after, table))).toBe(true);
    expect(lacking(small.problem, proposal.witnesses)).toEqual([]);
    expect([...small.treatments]).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('holds lone persons to know their own cells, unless told otherwise', async () => {
    // The 2 and the 1 protect one another but for the person behind the 1.
    const { problem, treatments } = crossedTable([
      [2, 1, 9],
      [1, 2, 9],
      [9, 9, 9],
    ]);
    const [safe, open] = await Promise.all([
      suppress(problem, treatments, { level: 'exact' }),
      suppress(problem, treatments, { level: 'exact', insiders: false }),
    ]);
    expect(open.withhold.length).toBe(0);
    expect(safe.withhold.length).toBeGreaterThan(0);
    expect(lacking({ ...problem, labelTo: new Float64Array(16) }, safe.witnesses)).toEqual([]);
  });

  it('promises less at the level of the usual programs, and withholds less', async () => {
    const { problem, treatments } = crossedTable([
      [2, 2, 9],
      [2, 2, 9],
      [9, 9, 9],
    ]);
    // Each 2 is 1 when the others are 3, 3 and 1; but to be 4 takes another that can fall by 2.
    expect((await suppress(problem, treatments, { level: 'exact' })).withhold.length).toBe(0);
    expect((await suppress(problem, treatments)).withhold.length).toBeGreaterThan(0);
  });

  it('gives the same pattern and tables for the same input', async () => {
    const lot = new Lot(43);
    const counts = Array.from({ length: 7 }, () => Array.from({ length: 7 }, () => 1 + lot.below(14)));
    const { problem, treatments } = crossedTable(counts);
    const proposal = await suppress(problem, treatments);
    expect(await suppress(structuredClone(problem), treatments.slice())).toEqual(proposal);
    expect(lacking(problem, proposal.witnesses)).toEqual([]);
    expect(proposal.withhold).toEqual(proposal.withhold.toSorted());
  });

  it('settles ties the same way each time: any of many equal rectangles will do', async () => {
    const counts = Array.from({ length: 6 }, (_, row) =>
      Array.from({ length: 6 }, (_, column) => (row === 2 && column === 3 ? 2 : 10)),
    );
    const { problem, treatments } = crossedTable(counts);
    const proposals = await Promise.all([1, 2, 3].map(() => suppress(problem, treatments)));
    expect(proposals[1]).toEqual(proposals[0]);
    expect(proposals[2]).toEqual(proposals[0]);
    expect(proposals[0]?.withhold.length).toBe(3);
    expect(proposals[0]?.withhold.reduce((sum, cell) => sum + (problem.value[cell] ?? 0), 0)).toBe(30);
  });

  it('with a little effort is as safe, if dearer', async () => {
    const lot = new Lot(47);
    const counts = Array.from({ length: 6 }, () => Array.from({ length: 6 }, () => 1 + lot.below(14)));
    const { problem, treatments } = crossedTable(counts);
    const proposal = await suppress(problem, treatments, { effort: { loops: 0, rounds: 0 } });
    expect(lacking(problem, proposal.witnesses)).toEqual([]);
    const usual = await suppress(problem, treatments);
    const costOf = ({ withhold }: Proposal): number =>
      withhold.reduce((sum, cell) => sum + (problem.price[cell] ?? 0), 0);
    expect(costOf(usual)).toBeLessThanOrEqual(costOf(proposal));
  });

  it('keeps a table whole that is not too large', async () => {
    const sizes: number[] = [];
    const crew: SearchCrew = {
      run(tasks) {
        sizes.push(...tasks.map(({ problem }) => problem.size));
        return searchHere.run(tasks);
      },
    };
    await suppress(small.problem, small.treatments, { crew });
    // Even where it falls apart.
    const several = besideOneAnother(3, 0);
    await suppress(several.problem, several.treatments, { crew });
    expect(sizes).toEqual([]);
  });
});

describe('suppression of a large problem', () => {
  it('is divided where more than one part has something to protect', async () => {
    const sizesOf = async (sums: number): Promise<number[]> => {
      const sizes: number[] = [];
      const crew: SearchCrew = {
        run(tasks) {
          sizes.push(...tasks.map((task) => task.problem.size));
          return searchHere.run(tasks);
        },
      };
      const { problem, treatments } = besideOneAnother(sums, 8000);
      const { withhold } = await suppress(problem, treatments, { crew });
      expect([...withhold]).toEqual(Array.from({ length: sums }, (_, at) => 3 * at + 1));
      return sizes;
    };
    expect([await sizesOf(1), await sizesOf(2)]).toEqual([[], [3, 3]]);
  });

  it('is divided among a crew, and as safe as undivided', async () => {
    const { problem, treatments } = manyTables(420);
    expect([problem.size, partsOf(problem, new Uint8Array(problem.size).fill(1)).length]).toEqual([8401, 1]);
    const sizes: number[] = [];
    let price = 0;
    const crew: SearchCrew = {
      async run(tasks) {
        sizes.push(...tasks.map((task) => task.problem.size));
        expect(tasks.every((task) => task.problem.guard.includes(1))).toBe(true);
        // Whoever is ready first, results come in the order of the tasks.
        const results = (await searchHere.run(tasks.toReversed())).toReversed();
        for (const [at, { withhold }] of results.entries())
          for (const cell of withhold) price += tasks[at]?.problem.price[cell] ?? Number.NaN;
        return results;
      },
    };
    const proposal = await suppress(problem, treatments, { crew, effort: { loops: 1, rounds: 1 } });
    expect(sizes.length).toBeGreaterThan(100);
    // About six of 8401 or more, so that several can share them.
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1401);
    // What the crew has found is where the whole goes on from.
    const costOfAll = proposal.withhold.reduce((sum, cell) => sum + (problem.price[cell] ?? 0), 0);
    expect(costOfAll).toBeLessThanOrEqual(price + 1e-6);
    expect([...proposal.uncertified]).toEqual([]);
    expect(lacking(problem, proposal.witnesses)).toEqual([]);
    const after = pattern(treatments, proposal);
    const some = proposal.witnesses.filter((_, at) => at % 50 === 0);
    expect(some.every((table) => agreesByAddition(problem, after, table))).toBe(true);
    expect(some.length).toBeGreaterThan(50);
    const alone = await suppress(problem, treatments, { effort: { loops: 1, rounds: 1 } });
    expect(alone).toEqual(proposal);
  });
});
