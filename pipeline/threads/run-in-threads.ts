import { Worker } from 'node:worker_threads';

/** Work is handed out in so many bundles per thread, so that none waits long for the last. */
const bundlesPerThread = 4;

/** A piece of work, and how large it is. */
interface Sized {
  readonly problem: { readonly size: number };
}

/**
 * Does tasks in several threads, neighbouring ones bundled to a like size. Each task is done by itself, so the results
 * are the same as in one thread, and in the order of the tasks.
 *
 * @param worker  name of the module beside this one, without its ending: it answers a bundle of tasks with their results
 */
export async function runInThreads<Task extends Sized, Result>(
  worker: string,
  tasks: readonly Task[],
  threads: number,
): Promise<Result[]> {
  const cells = cellsIn(tasks);
  const bundles = bundlesOf(tasks, cells / (threads * bundlesPerThread));
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

/** How many threads it pays to start: one for each so many cells, and never more than there are tasks. */
export function threadsFor(tasks: readonly Sized[], most: number, cellsPerThread: number): number {
  return Math.min(most, Math.floor(cellsIn(tasks) / cellsPerThread), tasks.length);
}

function cellsIn(tasks: readonly Sized[]): number {
  return tasks.reduce((sum, { problem }) => sum + problem.size, 0);
}

function bundlesOf<Task extends Sized>(tasks: readonly Task[], cellsEach: number): Task[][] {
  const bundles: Task[][] = [];
  let room = 0;
  for (const task of tasks) {
    if (room <= 0) {
      bundles.push([]);
      room = cellsEach;
    }
    bundles.at(-1)?.push(task);
    room -= task.problem.size;
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
