import { availableParallelism } from 'node:os';
import { type Crew, thisThread } from '../../indicators/disclosure/attack/crew.ts';
import type { PartResult, PartTask } from '../../indicators/disclosure/attack/part-task.ts';
import { type SearchCrew, searchHere } from '../../indicators/disclosure/suppress/crew.ts';
import type { SearchResult, SearchTask } from '../../indicators/disclosure/suppress/search-task.ts';
import { runInThreads, threadsFor } from './run-in-threads.ts';

/** Fewer unknown cells than this are attacked before a thread has started. */
const attackedPerThread = 40_000;
/** And patterns are found for so many: a thread is slow until it has warmed up. */
const searchedPerThread = 15_000;

/** Attacks the parts of a large release in several threads, at most so many. */
export function attackCrew(threads: number, cellsPerThread = attackedPerThread): Crew {
  return {
    async run(tasks) {
      const wanted = threadsFor(tasks, threads, cellsPerThread);
      if (wanted < 2) return thisThread.run(tasks);
      return runInThreads<PartTask, PartResult>('attack-worker', tasks, wanted);
    },
  };
}

/** Seeks patterns for the parts of a large problem in several threads, at most so many. */
export function searchCrew(threads: number, cellsPerThread = searchedPerThread): SearchCrew {
  return {
    async run(tasks) {
      const wanted = threadsFor(tasks, threads, cellsPerThread);
      if (wanted < 2) return searchHere.run(tasks);
      return runInThreads<SearchTask, SearchResult>('search-worker', tasks, wanted);
    },
  };
}

/** As many threads as there are processors, for both. */
export function crews(threads = availableParallelism()): {
  readonly attack: Crew;
  readonly search: SearchCrew;
} {
  return { attack: attackCrew(threads), search: searchCrew(threads) };
}
