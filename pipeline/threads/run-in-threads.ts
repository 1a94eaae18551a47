import { Worker } from 'node:worker_threads';

/** Work is handed out in so many bundles per thread, so that none waits long for the last. */
const bundlesPerThread = 4;

/**
 * Does tasks in several threads, neighbouring ones bundled to a like size. Each task is done by itself, so the results
 * are the same as in one thread, and in the order of the tasks.
 *
 * @param worker  name of the module beside this one, without its ending: it answers a bundle of tasks with their results
 * @param sizeOf  how much work a task is, beside the others
 */
export async function runInThreads<Task, Result>(
  worker: string,
  tasks: readonly Task[],
  sizeOf: (task: Task) => number,
  threads: number,
): Promise<Result[]> {
  const bundles = bundlesOf(tasks, sizeOf, sizeOfAll(tasks, sizeOf) / (threads * bundlesPerThread));
  const results: Result[][] = [];
  const workers = Array.from({ length: Math.min(threads, bundles.length) }, () => startWorker(worker));
  let next = 0;
  try {
    await Promise.all(
      workers.map(async (one) => {
        for (let mine = next++; mine < bundles.length; mine = next++)
          results[mine] = await resultsFrom(one, bundles[mine] ?? []);
      }),
    );
  } finally {
    await Promise.all(workers.map((one) => one.terminate()));
  }
  return results.flat();
}

/** How many threads it pays to start: one for so much work each, and never more than there are tasks. */
export function threadsFor<Task>(
  tasks: readonly Task[],
  sizeOf: (task: Task) => number,
  most: number,
  sizePerThread: number,
): number {
  return Math.min(most, Math.floor(sizeOfAll(tasks, sizeOf) / sizePerThread), tasks.length);
}

function sizeOfAll<Task>(tasks: readonly Task[], sizeOf: (task: Task) => number): number {
  return tasks.reduce((sum, task) => sum + sizeOf(task), 0);
}

function bundlesOf<Task>(tasks: readonly Task[], sizeOf: (task: Task) => number, sizeEach: number): Task[][] {
  const bundles: Task[][] = [];
  let room = 0;
  for (const task of tasks) {
    if (room <= 0) {
      bundles.push([]);
      room = sizeEach;
    }
    bundles.at(-1)?.push(task);
    room -= sizeOf(task);
  }
  return bundles;
}

/** From the build there is plain JavaScript; from sources a thread has to be taught TypeScript first. */
function startWorker(worker: string): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`./${worker}.js`, import.meta.url));
  const loader = import.meta.resolve('tsx/esm/api');
  const source = new URL(`./${worker}.ts`, import.meta.url).href;
  const start = `import('${loader}').then(({ register }) => { register(); return import('${source}'); });`;
  return new Worker(start, { eval: true });
}

function resultsFrom<Task, Result>(worker: Worker, tasks: readonly Task[]): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
    };
    const onMessage = (results: Result[]): void => {
      stop();
      resolve(results);
    };
    const onError = (error: unknown): void => {
      stop();
      reject(error);
    };
    const onExit = (): void => onError(new Error('a thread ended before its work was done'));
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(tasks);
  });
}
