import { searchPart } from './search-part.ts';
import type { SearchResult, SearchTask } from './search-task.ts';

/** Who does the work on the parts: this thread, or several. */
export interface SearchCrew {
  /** @returns the results in the order of the tasks */
  run(tasks: readonly SearchTask[]): Promise<SearchResult[]>;
}

/** Does all work where it is asked for. */
export const searchHere: SearchCrew = {
  async run(tasks) {
    const results: SearchResult[] = [];
    for (const task of tasks) results.push(await searchPart(task));
    return results;
  },
};
