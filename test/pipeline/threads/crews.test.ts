import { describe, expect, it } from 'vitest';
import { attack } from '../../../indicators/disclosure/attack/attack.ts';
import { type Crew, thisThread } from '../../../indicators/disclosure/attack/crew.ts';
import type { PartTask } from '../../../indicators/disclosure/attack/part-task.ts';
import { ProblemBuilder } from '../../../indicators/disclosure/problem/problem-builder.ts';
import { buildReport } from '../../../outputs/build-report.ts';
import { drawHere } from '../../../outputs/charts/chart-crew.ts';
import { siteCharts } from '../../../outputs/site/site-drawings.ts';
import { attackCrew, chartCrew } from '../../../pipeline/threads/crews.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

/** Many rows of a small count and a larger one whose sum is shown; in every fiftieth the larger one is shown too. */
function manyRows(rows: number) {
  const builder = new ProblemBuilder();
  const treatments: number[] = [];
  for (let row = 0; row < rows; row++) {
    const small = (row % 4) + 1;
    const a = builder.add({ value: small, least: 1, guard: [1, 4], alone: small === 1 });
    const b = builder.add({ value: 20, least: 1 });
    builder.sum(builder.add({ value: small + 20, least: 1 }), [a, b]);
    treatments.push(1, row % 50 === 0 ? 0 : 1, 0);
  }
  return { problem: builder.build(), treatments: Uint8Array.from(treatments) };
}

async function tasksOf(rows: number): Promise<PartTask[]> {
  const found: PartTask[] = [];
  const crew: Crew = {
    run: (tasks) => {
      found.push(...tasks);
      return thisThread.run(tasks);
    },
  };
  const { problem, treatments } = manyRows(rows);
  await attack(problem, treatments, { crew });
  return found;
}

describe('a crew of threads', () => {
  it('comes to the same as one thread, in the same order', async () => {
    const tasks = await tasksOf(120);
    // Few cells are enough for two threads here, where the real threshold would leave the work to one.
    expect(await attackCrew(2, 50).run(tasks)).toEqual(await thisThread.run(tasks));
  });

  it('hands on what goes wrong in a thread', async () => {
    const [task] = await tasksOf(1);
    if (!task) throw new Error('no task');
    // 7 where the sum is 21.
    const wrong = { ...task, problem: { ...task.problem, value: task.problem.value.map(() => 7) } };
    await expect(attackCrew(2, 1).run([wrong, wrong])).rejects.toThrow('contradict');
  });

  it('does little work itself', async () => {
    expect(await attackCrew(2).run([])).toEqual([]);
    const tasks = await tasksOf(2);
    expect(await attackCrew(2).run(tasks)).toEqual(await thisThread.run(tasks));
  });
});

describe('a crew that draws', () => {
  const tasks = siteCharts(buildReport(sampleDraft(), 'sv')).filter((_, i) => i % 5 === 0);

  it('draws the same bytes in any number of threads, in the same order', async () => {
    const alone = await drawHere.run(tasks);
    expect(new Set(alone).size).toBe(tasks.length);
    // Little is enough for several threads here, where the real threshold would leave the work to one.
    for (const threads of [2, 3]) expect(await chartCrew(threads, 1).run(tasks)).toEqual(alone);
  }, 60_000);

  it('draws a few itself', async () => {
    expect(await chartCrew(2).run([])).toEqual([]);
    const few = tasks.slice(0, 3);
    expect(await chartCrew(2).run(few)).toEqual(await drawHere.run(few));
  });
});
