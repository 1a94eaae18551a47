import { parentPort } from 'node:worker_threads';
import { type ChartTask, drawHere } from '../../outputs/charts/chart-crew.ts';

/** Runs in a thread of its own: draws each bundle of charts that it is sent, and answers with the drawings. */
parentPort?.on('message', async (tasks: ChartTask[]) => {
  parentPort?.postMessage(await drawHere.run(tasks));
});
