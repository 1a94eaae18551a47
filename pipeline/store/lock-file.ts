import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { ifThere, systemCodeOf } from '../system-error.ts';

/** Locks that this process holds: a lock with our pid that is not among them was left by a dead process. */
const held = new Set<string>();

/**
 * Takes a lock by creating a file that holds our pid, and returns what releases it. A lock of a process that no
 * longer lives is taken over. Needed beside DuckDB's own lock, which a second instance in the same process loses.
 * Throws STORE-001 when somebody else holds it.
 */
export async function takeLock(path: string, shown: string): Promise<() => Promise<void>> {
  if (held.has(path)) throw inUse(shown, `by process ${process.pid}`);
  held.add(path);
  try {
    await createOrTakeOver(path, shown);
  } catch (error) {
    held.delete(path);
    throw error;
  }
  return async () => {
    if ((await pidIn(path)) === process.pid) await rm(path, { force: true });
    held.delete(path);
  };
}

/** The problem that another command is at work. */
export function inUse(shown: string, by: string): ProblemsFound {
  return new ProblemsFound([
    problem('STORE-001', { file: shown }, `the store in use ${by}`, 'one command at a time'),
  ]);
}

async function createOrTakeOver(path: string, shown: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await createLock(path)) return;
    const pid = await pidIn(path);
    if (pid !== null && pid !== process.pid && lives(pid)) throw inUse(shown, `by process ${pid}`);
    // Between creating the file and writing the pid there is an instant in which it is empty.
    if (pid === null && attempt === 0) await new Promise((resolve) => setTimeout(resolve, 100));
    else await removeStale(path, pid);
  }
  throw inUse(shown, 'by several processes');
}

/** Aside first: of two processes that see one stale lock, the slower finds the lock of the faster there, and gives it back. */
async function removeStale(path: string, pid: number | null): Promise<void> {
  const aside = `${path}.${process.pid}`;
  const moved = await ifThere(
    rename(path, aside).then(() => true),
    false,
  );
  if (!moved) return;
  if ((await pidIn(aside)) !== pid) await giveBack(aside, path);
  await rm(aside, { force: true });
}

async function giveBack(aside: string, path: string): Promise<void> {
  try {
    await link(aside, path);
  } catch (error) {
    if (systemCodeOf(error) !== 'EEXIST') throw error;
  }
}

async function createLock(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function pidIn(path: string): Promise<number | null> {
  const pid = Number(await ifThere(readFile(path, 'utf8'), ''));
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

/** Signal 0 asks only; a process of somebody else answers EPERM, and lives. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
  }
}
