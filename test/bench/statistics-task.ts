import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { derive } from '../../indicators/derive.ts';
import { deriveStatistics } from '../../indicators/derive-statistics.ts';
import { PublishedRemarks } from '../../indicators/public/published-remarks.ts';
import { benchCatalogue, cellsIn, inventedTables, population } from './invented-municipality.ts';
import { peakMegabytes } from './peak-memory.ts';

/** All statistics of a number of municipalities, one after the other in two threads. Prints what they took as JSON. */

export interface StatisticsTaken {
  readonly cells: number;
  readonly series: number;
  readonly signals: number;
  /** Of the slower thread on the clock, without inventing the counts. */
  readonly seconds: number;
  readonly megabytes: number;
}

type Part = Omit<StatisticsTaken, 'megabytes'>;

const threads = 2;

if (isMainThread) {
  const municipalities = Number(process.argv[2]);
  const parts = await Promise.all(
    Array.from({ length: threads }, (_, first) => inThread({ first, municipalities })),
  );
  const sum = (of: keyof Part): number => parts.reduce((total, part) => total + part[of], 0);
  const taken: StatisticsTaken = {
    cells: sum('cells'),
    series: sum('series'),
    signals: sum('signals'),
    seconds: Math.max(...parts.map(({ seconds }) => seconds)),
    megabytes: peakMegabytes(),
  };
  console.log(JSON.stringify(taken));
} else {
  parentPort?.postMessage(await statisticsOf(workerData));
}

interface Share {
  readonly first: number;
  readonly municipalities: number;
}

function inThread(share: Share): Promise<Part> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Every second municipality from `first` on: nothing is kept of one when the next begins. */
async function statisticsOf({ first, municipalities }: Share): Promise<Part> {
  const catalogue = await benchCatalogue();
  const taken = { cells: 0, series: 0, signals: 0, seconds: 0 };
  for (let one = first; one < municipalities; one += threads) {
    const tables = inventedTables(catalogue, one);
    const start = performance.now();
    const remarks = PublishedRemarks.from(tables, catalogue, []);
    const derived = derive(tables, catalogue, population);
    const statistics = deriveStatistics({
      ...{ tables, derived, catalogue, remarks, population },
      comparisonFigures: [],
    });
    taken.seconds += (performance.now() - start) / 1000;
    taken.cells += cellsIn(tables);
    taken.series += statistics.series.length;
    taken.signals += statistics.signals.signals.length;
  }
  return taken;
}
