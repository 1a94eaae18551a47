import { availableParallelism } from 'node:os';
import { type Crew, thisThread } from '../../indicators/disclosure/attack/crew.ts';
import type { PartResult, PartTask } from '../../indicators/disclosure/attack/part-task.ts';
import { type SearchCrew, searchHere } from '../../indicators/disclosure/suppress/crew.ts';
import type { SearchResult, SearchTask } from '../../indicators/disclosure/suppress/search-task.ts';
import { type ChartCrew, type ChartTask, drawHere } from '../../outputs/charts/chart-crew.ts';
import { mostLines } from '../../outputs/charts/theme.ts';
import { runInThreads, threadsFor } from './run-in-threads.ts';

/** Fewer unknown cells than this are attacked before a thread has started. */
const attackedPerThread = 40_000;
/** And patterns are found for so many: a thread is slow until it has warmed up. */
const searchedPerThread = 15_000;
/** And so many panels drawn, for the same reason. */
const drawnPerThread = 500;

/** Attacks the parts of a large release in several threads, at most so many. */
export function attackCrew(threads: number, cellsPerThread = attackedPerThread): Crew {
  return {
    async run(tasks) {
      const wanted = threadsFor(tasks, cellsIn, threads, cellsPerThread);
      if (wanted < 2) return thisThread.run(tasks);
      return runInThreads<PartTask, PartResult>('attack-worker', tasks, cellsIn, wanted);
    },
  };
}

/** Seeks patterns for the parts of a large problem in several threads, at most so many. */
export function searchCrew(threads: number, cellsPerThread = searchedPerThread): SearchCrew {
  return {
    async run(tasks) {
      const wanted = threadsFor(tasks, cellsIn, threads, cellsPerThread);
      if (wanted < 2) return searchHere.run(tasks);
      return runInThreads<SearchTask, SearchResult>('search-worker', tasks, cellsIn, wanted);
    },
  };
}

/** Draws many charts in several threads, at most so many. */
export function chartCrew(threads: number, sizePerThread = drawnPerThread): ChartCrew {
  return {
    async run(tasks) {
      const wanted = threadsFor(tasks, panelsIn, threads, sizePerThread);
      if (wanted < 2) return drawHere.run(tasks);
      return runInThreads<ChartTask, string>('chart-worker', tasks, panelsIn, wanted);
    },
  };
}

/** As many threads as there are processors, for each kind of work. */
export function crews(threads = availableParallelism()): {
  readonly attack: Crew;
  readonly search: SearchCrew;
  readonly charts: ChartCrew;
} {
  return { attack: attackCrew(threads), search: searchCrew(threads), charts: chartCrew(threads) };
}

function cellsIn({ problem }: PartTask | SearchTask): number {
  return problem.size;
}

/** A panel with its axes takes about as long as two rows of a chart that has one per value. */
function panelsIn({ figure }: ChartTask): number {
  if ('dots' in figure) return figure.dots.length / 2;
  return figure.series.length > mostLines ? figure.series.length : 1;
}
