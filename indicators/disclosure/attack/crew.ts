import { attackPart } from './attack-part.ts';
import type { PartResult, PartTask } from './part-task.ts';

/** Who does the work on the parts: this thread, or several. */
export interface Crew {
  /** @returns the results in the order of the tasks */
  run(tasks: readonly PartTask[]): Promise<PartResult[]>;
}

/** Does all work where it is asked for. */
export const thisThread: Crew = {
  async run(tasks) {
    const results: PartResult[] = [];
    for (const task of tasks) results.push(await attackPart(task));
    return results;
  },
};
