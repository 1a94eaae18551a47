import { open, readFile, rm } from 'node:fs/promises';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';

/** Locks that this process holds: a lock with our pid that is not among them was left by a dead process. */
const held = new Set<string>();

/**
 * Takes a lock by creating a file that holds our pid, and returns what releases it. A lock of a process that no
 * longer lives is taken over. Needed beside DuckDB's own lock, which a second instance in the same process loses.
 * Throws STORE-001 when somebody else holds it.
 */
export async function takeLock(path: string, shown: string): Promise<() => Promise<void>> {
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await createLock(path)) {
      held.add(path);
      return async () => {
        held.delete(path);
        await rm(path, { force: true });
      };
    }
    const pid = await pidIn(path);
    if (held.has(path) || (pid !== null && pid !== process.pid && lives(pid)))
      throw inUse(shown, `by process ${pid}`);
    // Between creating the file and writing the pid there is an instant in which it is empty.
    if (pid === null && attempt === 0) await new Promise((resolve) => setTimeout(resolve, 100));
    else await rm(path, { force: true });
  }
  throw inUse(shown, 'by several processes');
}

/** The problem that another command has the store open. */
export function inUse(shown: string, by: string): ProblemsFound {
  return new ProblemsFound([
    problem('STORE-001', { file: shown }, `the store in use ${by}`, 'one command at a time'),
  ]);
}

async function createLock(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function pidIn(path: string): Promise<number | null> {
  try {
    const pid = Number(await readFile(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

/** Signal 0 asks only; a process of somebody else answers EPERM, and lives. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
