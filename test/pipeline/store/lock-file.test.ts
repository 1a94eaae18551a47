import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '../../../pipeline/store/lock-file.ts';
import { problemsOf } from '../../support/problems-of.ts';

let dir: string;
let path: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samlad-'));
  path = join(dir, 'lock');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** No system gives a process this number. */
const deadPid = '999999999';

describe('a lock', () => {
  it('is taken by one of two that ask at once, over a stale one too', async () => {
    await writeFile(path, deadPid);
    const answers = await Promise.all([1, 2].map(() => problemsOf(takeLock(path, 'lock'))));
    expect(answers.map((problems) => problems.join()).sort()).toEqual(['', 'STORE-001 lock']);
    expect(await readdir(dir)).toEqual(['lock']);
    expect(await readFile(path, 'utf8')).toBe(String(process.pid));
  });

  it('that another process has taken over since is left to it', async () => {
    const release = await takeLock(path, 'lock');
    await writeFile(path, deadPid);
    await release();
    expect(await readFile(path, 'utf8')).toBe(deadPid);
  });

  it('is free again after its release', async () => {
    await (await takeLock(path, 'lock'))();
    expect(await readdir(dir)).toEqual([]);
    await (await takeLock(path, 'lock'))();
  });
});
