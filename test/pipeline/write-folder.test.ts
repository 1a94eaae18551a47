import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { restoreFolder, writeFolder } from '../../pipeline/write-folder.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'samlad-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const files = (...paths: string[]) => new Map(paths.map((path) => [path, new TextEncoder().encode(path)]));
const replace = { replace: true, access: 'ordinary' } as const;

describe('a folder', () => {
  it('is written as a whole, with its subfolders', async () => {
    await writeFolder(join(dir, 'a'), files('x.txt', 'sub/y.txt'), replace);
    expect((await readdir(join(dir, 'a'), { recursive: true })).sort()).toEqual([
      'sub',
      'sub/y.txt',
      'x.txt',
    ]);
    expect(await readdir(dir)).toEqual(['a']);
  });

  it('takes the place of the one before, of which nothing is left', async () => {
    await writeFolder(join(dir, 'a'), files('old.txt'), replace);
    await writeFolder(join(dir, 'a'), files('new.txt'), replace);
    expect(await readdir(join(dir, 'a'))).toEqual(['new.txt']);
    expect(await readdir(dir)).toEqual(['a']);
  });

  it('is not touched when one of the new files cannot be written', async () => {
    await writeFolder(join(dir, 'a'), files('old.txt'), replace);
    await expect(writeFolder(join(dir, 'a'), files('ok.txt', '../stray.txt'), replace)).rejects.toThrow(
      'unsafe path',
    );
    await expect(writeFolder(join(dir, 'a'), files('b', 'b/c'), replace)).rejects.toThrow();
    expect(await readdir(join(dir, 'a'))).toEqual(['old.txt']);
    expect(await readdir(dir)).toEqual(['a']);
  });

  it('is put back when a run was killed after it had been moved aside', async () => {
    await mkdir(join(dir, '.a.old-4711'));
    await writeFile(join(dir, '.a.old-4711/approvals.json'), '[]');
    await restoreFolder(join(dir, 'a'));
    expect(await readdir(join(dir, 'a'))).toEqual(['approvals.json']);
    await rename(join(dir, 'a'), join(dir, '.a.old-4711'));
    await expect(writeFolder(join(dir, 'a'), files('../stray.txt'), replace)).rejects.toThrow('unsafe path');
    expect(await readdir(dir)).toEqual(['a']);
  });

  it('is never written over where that is not asked for', async () => {
    const once = { replace: false, access: 'read_only' } as const;
    await writeFolder(join(dir, 'a'), files('x.txt'), once);
    await expect(writeFolder(join(dir, 'a'), files('y.txt'), once)).rejects.toThrow();
    expect(await readFile(join(dir, 'a/x.txt'), 'utf8')).toBe('x.txt');
    expect((await stat(join(dir, 'a/x.txt'))).mode & 0o777).toBe(0o444);
  });
});
