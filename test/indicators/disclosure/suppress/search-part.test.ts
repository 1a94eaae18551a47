import { describe, expect, it } from 'vitest';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import type {
  ProtectionProblem,
  Treatments,
} from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { usualEffort } from '../../../../indicators/disclosure/suppress/pattern-search.ts';
import { searchPart } from '../../../../indicators/disclosure/suppress/search-part.ts';
import type { SearchTask } from '../../../../indicators/disclosure/suppress/search-task.ts';
import { agreesByAddition } from '../brute-force/possible-by-addition.ts';
import { crossedTable } from './crossed-table.ts';

function taskOf(problem: ProtectionProblem, treatments: Treatments): SearchTask {
  return { problem, treatments, level: 'label', insiders: true, effort: usualEffort };
}

describe('the search for one part', () => {
  //  0  1  2 |  3        3 12  0 | 15
  //  4  5  6 |  7       14 20  9 | 43
  //  8  9 10 | 11       17 32  9 | 58
  const { problem, treatments } = crossedTable([
    [3, 12, 0],
    [14, 20, 9],
  ]);

  it('names cells, not places: the zero has none, and the two 9s share one', async () => {
    const { withhold, certificates, uncertified } = await searchPart(taskOf(problem, treatments));
    expect([[...withhold], [...uncertified]]).toEqual([[1, 4, 5], []]);
    expect(certificates.map(({ cell }) => cell)).toEqual([0]);
    const after = treatments.map((own, cell) => (withhold.includes(cell) ? 1 : own));
    const tables = certificates.flatMap((certificate) => certificate.tables);
    expect(tables).toHaveLength(3);
    expect(tables.every((table) => agreesByAddition(problem, after, table))).toBe(true);
  });

  it('withholds all cells that are equal, and says so only of those that would be shown', async () => {
    const builder = new ProblemBuilder();
    const small = builder.add({ value: 3, least: 1, guard: [1, 4], price: 1 });
    const equal = builder.add({ value: 3, least: 1, price: 1 });
    const hidden = builder.add({ value: 3, publishable: false });
    const other = builder.add({ value: 8, least: 1, price: 1 });
    builder.sum(equal, [small]);
    builder.sum(hidden, [small]);
    builder.sum(builder.add({ value: 11, least: 1, price: 9 }), [small, other]);
    const { withhold } = await searchPart(taskOf(builder.build(), Uint8Array.of(1, 0, 0, 0, 0)));
    expect([...withhold]).toEqual([equal, other]);
  });

  it('goes on from what was found elsewhere', async () => {
    const first = await searchPart(taskOf(problem, treatments));
    const again = await searchPart({ ...taskOf(problem, treatments), start: first });
    expect(again).toEqual(first);
    // The zero has no place to be withheld in.
    const start = { withhold: Int32Array.of(2, 3, 7), certificates: [] };
    const { withhold, uncertified } = await searchPart({ ...taskOf(problem, treatments), start });
    expect([...withhold]).toEqual(expect.arrayContaining([3, 7]));
    expect([withhold.includes(2), [...uncertified]]).toEqual([false, []]);
  });

  it('takes over the certificates that came with it, as they are', async () => {
    //  0  1  2 |  3       12  3  0 | 15
    //  4  5  6 |  7       20 14  9 | 43
    const turned = crossedTable([
      [12, 3, 0],
      [20, 14, 9],
    ]);
    const task = taskOf(turned.problem, turned.treatments);
    const first = await searchPart(task);
    expect([[...first.withhold], first.certificates.map(({ cell }) => cell)]).toEqual([[0, 4, 5], [1]]);
    const certificates = first.certificates.map(({ cell, tables }) => ({
      cell,
      tables: tables.toReversed(),
    }));
    const again = await searchPart({ ...task, start: { ...first, certificates } });
    expect(again.certificates).toEqual(certificates);
  });

  it('takes no certificate for a cell that has no place', async () => {
    const first = await searchPart(taskOf(problem, treatments));
    const certificates = first.certificates.flatMap((own) => [own, { ...own, cell: 2 }]);
    const again = await searchPart({ ...taskOf(problem, treatments), start: { ...first, certificates } });
    expect(again.certificates.map(({ cell }) => cell)).toEqual([0]);
  });

  it('takes no certificate that does not fit', async () => {
    const wrong = { cells: Int32Array.of(0, 2), by: Float64Array.of(1, -1) };
    const start = { withhold: Int32Array.of(1, 4, 5), certificates: [{ cell: 0, tables: [wrong] }] };
    const { certificates } = await searchPart({ ...taskOf(problem, treatments), start });
    expect(certificates[0]?.tables).toHaveLength(3);
  });

  it('names all cells of a place that it found no certificate for', async () => {
    const builder = new ProblemBuilder();
    const cell = (price: number): number =>
      builder.add({ value: 3, least: 1, greatest: 4, guard: 'two values', price });
    const [a, b, c] = [cell(1), cell(1), cell(1)];
    builder.sum(b, [a]);
    // Half of what it would have to change by.
    builder.relate(
      [
        { cell: a, factor: 2 },
        { cell: c, factor: -2 },
      ],
      -1,
      1,
    );
    builder.relate(
      [
        { cell: a, factor: 2 },
        { cell: c, factor: 2 },
      ],
      11,
      13,
    );
    const { uncertified } = await searchPart(taskOf(builder.build(), Uint8Array.of(1, 1, 1)));
    expect([...uncertified].sort()).toEqual([a, b, c]);
  });
});
