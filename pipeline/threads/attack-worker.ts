import { parentPort } from 'node:worker_threads';
import { thisThread } from '../../indicators/disclosure/attack/crew.ts';
import type { PartTask } from '../../indicators/disclosure/attack/part-task.ts';

/** Runs in a thread of its own: attacks each bundle of parts that it is sent, and answers with the results. */
parentPort?.on('message', async (tasks: PartTask[]) => {
  parentPort?.postMessage(await thisThread.run(tasks));
});
