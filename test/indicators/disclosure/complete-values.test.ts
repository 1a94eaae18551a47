import { describe, expect, it } from 'vitest';
import { completeValues } from '../../../indicators/disclosure/complete-values.ts';
import { SmallRelease } from './attack/small-release.ts';

const uncounted = { value: 0, counted: false } as const;

/** The values by the names of their cells, and the names of those that have none. */
async function complete(release: SmallRelease) {
  const { problem, contradicted } = await completeValues(release.build());
  return {
    values: Object.fromEntries(Array.from(problem.value, (value, cell) => [release.nameOf(cell), value])),
    contradicted: Array.from(contradicted, (cell) => release.nameOf(cell)),
  };
}

describe('the values of cells that nobody has counted for us', () => {
  it('are found from all counts, which stay as they are', async () => {
    const release = new SmallRelease()
      .counts({ all: 23, boys: 20 })
      .cell('girls', { ...uncounted, least: 1, greatest: 4 })
      .rule('all = girls + boys');
    expect(await complete(release)).toEqual({
      values: { all: 23, boys: 20, girls: 3 },
      contradicted: [],
    });
  });

  it('leave the problem that was asked about as it was', async () => {
    const problem = new SmallRelease().cell('some', uncounted).relate({ some: 1 }, 7, 9).build();
    expect([...(await completeValues(problem)).problem.value]).toEqual([7]);
    expect([...problem.value]).toEqual([0]);
  });

  it('are the smallest that they can be together, by rule and by relation', async () => {
    const release = new SmallRelease()
      .cell('least', { ...uncounted, least: 2 })
      .cell('some', uncounted)
      .cell('rest', uncounted)
      .relate({ least: 1, some: 1 }, 7, Number.POSITIVE_INFINITY)
      .relate({ some: 1, rest: 1 }, 5, 6);
    // Seven for the first two, of which five in the middle serve the rest as well.
    expect((await complete(release)).values).toEqual({ least: 2, some: 5, rest: 0 });
  });

  it('are no more than a cell may be', async () => {
    const release = new SmallRelease()
      .cell('masked', { ...uncounted, greatest: 4 })
      .cell('other', uncounted)
      .relate({ masked: 2, other: 1 }, 10, 10);
    // 2 · 4 + 2: five masked would do with nobody else, and may not be.
    expect((await complete(release)).values).toEqual({ masked: 4, other: 2 });
  });

  it('are whole numbers', async () => {
    // Three times 4 / 3 would do, and is nobody's count.
    const release = new SmallRelease().cell('some', uncounted).relate({ some: 3 }, 4, 9);
    expect((await complete(release)).values).toEqual({ some: 2 });
  });

  it('are none where the counts contradict each other, which spoils nothing beside', async () => {
    const release = new SmallRelease()
      .counts({ few: 3, all: 23, boys: 20 })
      .cell('over', uncounted)
      .cell('girls', uncounted)
      .rule('few = boys + over')
      .rule('all = girls + boys');
    const { values, contradicted } = await complete(release);
    expect(contradicted).toEqual(['over']);
    expect(values).toMatchObject({ girls: 3, over: 0 });
  });

  it('are not asked for where everything is counted', async () => {
    const problem = new SmallRelease().counts({ all: 23 }).build();
    const found = await completeValues(problem);
    expect(found.problem).toBe(problem);
    expect(found.contradicted).toHaveLength(0);
  });
});
