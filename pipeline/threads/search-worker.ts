import { parentPort } from 'node:worker_threads';
import { searchHere } from '../../indicators/disclosure/suppress/crew.ts';
import type { SearchTask } from '../../indicators/disclosure/suppress/search-task.ts';

/** Runs in a thread of its own: seeks a pattern for each part of a bundle, and answers with the results. */
parentPort?.on('message', async (tasks: SearchTask[]) => {
  parentPort?.postMessage(await searchHere.run(tasks));
});
