import type { ChartCrew } from './chart-crew.ts';

/**
 * A crew that draws no chart twice: a draft and the release that it becomes hold the same ones. It keeps all drawings
 * as long as it lives.
 */
export function rememberingCrew(crew: ChartCrew): ChartCrew {
  const known = new Map<string, string>();
  return {
    async run(tasks) {
      const asked = tasks.map((task) => ({ task, key: JSON.stringify(task) }));
      const unknown = [
        ...new Map(asked.filter(({ key }) => !known.has(key)).map((one) => [one.key, one.task])),
      ];
      const drawings = await crew.run(unknown.map(([, task]) => task));
      for (const [i, [key]] of unknown.entries()) known.set(key, drawings[i] ?? '');
      return asked.map(({ key }) => known.get(key) ?? '');
    },
  };
}
