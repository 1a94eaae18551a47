import { describe, expect, it } from 'vitest';
import { attackPart } from '../../../../indicators/disclosure/attack/attack-part.ts';
import { packTables, unpackTables } from '../../../../indicators/disclosure/attack/packed-tables.ts';
import type { PartTask } from '../../../../indicators/disclosure/attack/part-task.ts';
import type { NewCell } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { type ChangedTable, guard } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { personsOf, SmallRelease } from './small-release.ts';

const endless = Number.POSITIVE_INFINITY;

const masked = (value: number): NewCell => ({
  value,
  least: 1,
  greatest: 4,
  guard: [1, 4],
  counted: false,
  publishable: false,
  alone: true,
});

interface Order extends Partial<Pick<PartTask, 'solvesEnds'>> {
  readonly dropped?: string;
  readonly tables?: readonly ChangedTable[];
  /** Ends of the floor of cells; what has none is 0 to Infinity. */
  readonly floor?: Readonly<Record<string, readonly [number, number]>>;
}

/** All cells of the release are one part and unknown. */
async function attacked(
  release: SmallRelease,
  { dropped = '', tables = [], floor = {}, solvesEnds = false }: Order = {},
) {
  const problem = release.build();
  const floorLeast = new Float64Array(problem.size);
  const floorGreatest = new Float64Array(problem.size).fill(endless);
  for (const [name, [least, greatest]] of Object.entries(floor)) {
    floorLeast[release.at(name)] = least;
    floorGreatest[release.at(name)] = greatest;
  }
  const treatments = release.treatments('', dropped).map((one) => one || 1);
  const task: PartTask = {
    problem,
    treatments,
    floorLeast,
    floorGreatest,
    tables: packTables(tables),
    solvesEnds,
  };
  const { missing, single, pinned, seen, least, greatest, tables: found } = await attackPart(task);
  const name = release.nameOf;
  return {
    missing: Array.from(missing.cells, (cell, at) => `${name(cell)} ${missing.values[at]}`),
    single: Array.from(single, name),
    pinned: Array.from(
      pinned.cells,
      (cell, at) => `${name(cell)} at ${pinned.values[at]} by ${name(pinned.insiders[at] ?? -1)}`,
    ),
    seen: [...seen],
    ends: [...problem.guard.keys()]
      .filter((cell) => problem.guard[cell] !== guard.none)
      .map((cell) => [least[cell], greatest[cell]]),
    tables: [...unpackTables(found)],
  };
}

const twelve = () => new SmallRelease().counts({ a: 3, b: 9 }).relate({ a: 1, b: 1 }, 12, 12);

describe('what is missing', () => {
  it('is each value of a label for which there is no table', async () => {
    // 4 = 1 + 3 = 2 + 2 = 3 + 1.
    const four = new SmallRelease().counts({ a: 2, b: 2 }).relate({ a: 1, b: 1 }, 4, 4);
    const { missing, single, seen, tables } = await attacked(four);
    expect([missing, single, seen]).toEqual([['a 4', 'b 4'], [], [3, 3]]);
    expect(tables).toEqual([four.table({ a: -1, b: 1 }), four.table({ a: 1, b: -1 })]);
  });

  it('is looked for inside the ends of the floor and of the label only', async () => {
    const wide = await attacked(twelve());
    expect([wide.missing, wide.seen, wide.tables.length]).toEqual([[], [4, 0], 3]);
    const narrow = await attacked(twelve(), { floor: { a: [2, 3] } });
    expect([narrow.missing, narrow.seen, narrow.tables.length]).toEqual([[], [2, 0], 1]);
    // What has been proposed beyond them is not counted.
    const tables = [-2, -1, 1].map((by) => twelve().table({ a: by, b: -by }));
    expect((await attacked(twelve(), { floor: { a: [2, 3] }, tables })).seen).toEqual([2, 0]);
    const four = new SmallRelease().counts({ a: 2, b: 2 }).relate({ a: 1, b: 1 }, 4, 4);
    expect((await attacked(four, { floor: { a: [1, 3], b: [0, 9] } })).missing).toEqual(['b 4']);
    expect((await attacked(four, { floor: { a: [1, 3], b: [4, 4] } })).missing).toEqual(['b 4']);
  });

  it('is nothing of units other than persons, of which one other value is enough', async () => {
    const cases = (least: number, greatest: number) =>
      new SmallRelease().cell('a', { value: 6, guard: 'two values' }).relate({ a: 1 }, least, greatest);
    const told = async (least: number, greatest: number) => {
      const { missing, single, seen } = await attacked(cases(least, greatest));
      return [missing, single, seen];
    };
    expect(await told(6, 6)).toEqual([[], ['a'], [0]]);
    expect(await told(6, 7)).toEqual([[], [], [0]]);
    expect(await told(5, 6)).toEqual([[], [], [0]]);
  });

  it('has no second value where all else is missing', async () => {
    const three = new SmallRelease().counts({ a: 3 }).relate({ a: 1 }, 3, 3);
    const { missing, single, seen } = await attacked(three);
    expect([missing, single, seen]).toEqual([['a 1', 'a 2', 'a 4'], ['a'], [1]]);
  });
});

describe('ends', () => {
  it('are as far as the tables show, and solved for when they are asked for', async () => {
    expect((await attacked(twelve())).ends).toEqual([[1, 4]]);
    const solved = await attacked(twelve(), { solvesEnds: true });
    expect(solved.ends).toEqual([[1, 11]]);
    // The end at 11 is a table more, which shows no value of the label and is not kept.
    expect(solved.tables).toHaveLength(3);
  });

  it('are those of the real numbers, rounded inward, where no table is at them', async () => {
    // 2a = 2b + c with c from 1 to 5 and b from 1 to 4: a is from 1½ to 6½; at 2 and 6 c is even.
    const halves = new SmallRelease()
      .counts({ a: 4 })
      .cell('b', { value: 3, least: 1, greatest: 4 })
      .cell('c', { value: 2, least: 1, greatest: 5 })
      .relate({ a: 2, b: -2, c: -1 }, 0, 0);
    expect((await attacked(halves, { solvesEnds: true })).ends).toEqual([[2, 6]]);
  });

  it('are endless where nothing ends them', async () => {
    const free = new SmallRelease().counts({ a: 3 }).cell('b', { value: 3 }).relate({ a: 1, b: -1 }, 0, 0);
    expect((await attacked(free, { solvesEnds: true })).ends).toEqual([[1, endless]]);
  });
});

describe('tables that are proposed', () => {
  it('answer before anything is asked, each kept when it shows something new', async () => {
    const one = twelve();
    const tables = [-2, -1, 1, 1, 2].map((by) => one.table({ a: by, b: -by }));
    // The second of two like tables, and a at 5, show nothing.
    expect((await attacked(one, { tables })).tables).toEqual(tables.slice(0, 3));
  });

  it('are left out when they do not come out, and then found', async () => {
    const one = twelve();
    const { missing, tables } = await attacked(one, { tables: [one.table({ a: 1 })] });
    expect(missing).toEqual([]);
    expect(tables).toHaveLength(3);
  });
});

describe('an insider', () => {
  it('pins what stands still with her own cell, as bounds can tell', async () => {
    const five = new SmallRelease().counts({ a: 1, b: 4 }).relate({ a: 1, b: 1 }, 5, 5);
    expect((await attacked(five)).pinned).toEqual(['b at 4 by a']);
    // Who is in a dropped breakdown may be known, and what is dropped may be worked out by her.
    expect((await attacked(five, { dropped: 'b' })).pinned).toEqual([]);
    expect((await attacked(five, { dropped: 'a' })).pinned).toEqual([]);
  });

  it('pins what only all relations together hold still', async () => {
    // The four added up are 4b + 2a = 18: with a at 1 b is 4, which no relation shows alone, nor one after the other.
    const crossed = new SmallRelease()
      .counts({ a: 1, b: 4, c: 9, d: 9, e: 9 })
      .relate({ b: 1, c: 1, d: 1, e: 1 }, 31, 31)
      .relate({ b: 1, c: 1, d: -1, e: -1, a: 2 }, -3, -3)
      .relate({ b: 1, c: -1, d: 1, e: -1 }, -5, -5)
      .relate({ b: 1, c: -1, d: -1, e: 1 }, -5, -5);
    const { pinned, missing } = await attacked(crossed);
    expect(pinned).toEqual(['b at 4 by a']);
    // Without her b is 1 to 4, and a 7, 5, 3 or 1.
    expect(missing).toEqual(['a 2', 'a 4']);
  });

  it('is cleared by one table in which she stands still, whoever moves in others', async () => {
    // b moves with a or with d or with neither.
    const open = new SmallRelease()
      .counts({ a: 1, b: 2, d: 1, rest: 20 })
      .relate({ a: 1, b: 1, d: 1, rest: 1 }, 24, 24);
    const tables = [-1, 1, 2].map((by) => open.table({ b: by, a: 1, d: 1, rest: -by - 2 }));
    expect((await attacked(open, { tables })).pinned).toEqual([]);
  });

  it('is looked at alone when she cannot be cleared together with others', async () => {
    // b moves only when a moves or d does: each alone leaves it two values, and with both held it has one.
    const either = new SmallRelease()
      .counts({ a: 1, b: 2, d: 1 })
      .relate({ a: 1, b: -1, d: 1 }, 0, 0)
      .relate({ a: 1 }, 1, 3)
      .relate({ d: 1 }, 1, 3);
    const both = [either.table({ a: 1, b: 2, d: 1 })];
    const { pinned, missing } = await attacked(either, { tables: both });
    expect(pinned).toEqual([]);
    // b = a + d is at least 2, and a and d at most 3.
    expect(missing).toEqual(['a 4', 'b 1', 'd 4']);
  });

  it('pins alone what the others do not', async () => {
    // b = a + 1, and d may move or not.
    const one = new SmallRelease()
      .counts({ a: 1, b: 2, d: 1 })
      .relate({ b: 1, a: -1 }, 1, 1)
      .relate({ b: 1, d: -1 }, -9, 9);
    const tables = [one.table({ a: 1, b: 1, d: 1 })];
    expect((await attacked(one, { tables })).pinned).toEqual(['b at 2 by a']);
  });
});

describe('a stranger', () => {
  it('pins at the value that her own 1 leaves, not at ours', async () => {
    const five = new SmallRelease().cell('m', masked(2)).counts({ a: 3 }).relate({ m: 1, a: 1 }, 5, 5);
    expect((await attacked(five)).pinned).toEqual(['a at 4 by m']);
    expect((await attacked(five, { dropped: 'a' })).pinned).toEqual([]);
  });

  it('pins nothing that has two values at her 1', async () => {
    const open = new SmallRelease()
      .cell('m', masked(2))
      .counts({ a: 3, b: 20 })
      .relate({ m: 1, a: 1, b: 1 }, 25, 25);
    expect((await attacked(open)).pinned).toEqual([]);
    // The same from tables alone: two with her at 1 and a at two values.
    const tables = [
      open.table({ m: -1, a: 1 }),
      open.table({ m: -1, b: 1 }),
      ...[-2, -1].map((by) => open.table({ a: by, b: -by })),
      ...[1, 2].map((by) => open.table({ m: by, b: -by })),
    ];
    const shown = await attacked(open, { tables });
    expect([shown.pinned, shown.missing, shown.tables]).toEqual([[], [], tables]);
  });

  it('is asked for when no table has her at 1 yet', async () => {
    // m = a − 4: what shows a second value of either has m at 3.
    const cases = { guard: 'two values', least: 1 } as const;
    const tied = new SmallRelease()
      .cell('m', { ...masked(2), ...cases, greatest: endless })
      .cell('a', { ...cases, value: 6 })
      .relate({ m: 1, a: -1 }, -4, -4);
    const up = [tied.table({ m: 1, a: 1 })];
    expect((await attacked(tied, { tables: up })).pinned).toEqual(['a at 5 by m']);
    // m = a + b − 24: at 1 a and b are 25 in one way or another.
    const loose = new SmallRelease()
      .cell('m', { ...masked(2), ...cases, greatest: endless })
      .cell('a', { ...cases, value: 6 })
      .cell('b', { value: 20 })
      .relate({ m: 1, a: -1, b: -1 }, -24, -24);
    expect((await attacked(loose, { tables: [loose.table({ m: 1, a: 1 })] })).pinned).toEqual([]);
  });

  it('learns nothing from tables that do not come out', async () => {
    const five = new SmallRelease().cell('m', masked(2)).counts({ a: 3 }).relate({ m: 1, a: 1 }, 5, 5);
    const tables = [five.table({ m: -1 }), five.table({ m: -1, a: -1 }), five.table({ m: -1, a: 1 })];
    const { pinned, tables: kept } = await attacked(five, { tables });
    expect(pinned).toEqual(['a at 4 by m']);
    expect(kept[0]).toEqual(tables[2]);
  });

  it('pins nothing where what she knows cannot be', async () => {
    // m + a = 9 and a is at most 6: m is at least 3, so she is not there.
    const absent = new SmallRelease()
      .cell('m', masked(4))
      .counts({ a: 5 })
      .cell('c', personsOf(3))
      .relate({ m: 1, a: 1 }, 9, 9)
      .relate({ a: 1 }, 1, 6)
      .relate({ c: 1, a: -1 }, -2, -2);
    expect((await attacked(absent)).pinned).toEqual([]);
  });

  it('has nobody else to pin where she is alone', async () => {
    const alone = new SmallRelease().cell('m', masked(2));
    const { pinned, tables } = await attacked(alone);
    expect([pinned, tables.length]).toEqual([[], 3]);
  });
});

it('refuses values that contradict the relations', async () => {
  const wrong = new SmallRelease().counts({ a: 3, b: 9 }).relate({ a: 1, b: 1 }, 13, 13);
  await expect(attacked(wrong)).rejects.toThrow('contradict');
});
