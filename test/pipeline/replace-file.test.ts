import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { replaceFile } from '../../pipeline/replace-file.ts';

it('puts the whole content in the place of what stood there, with nothing left beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samlad-'));
  const path = join(folder, 'list.json');
  await writeFile(path, 'what stood there before, and was longer', { mode: 0o644 });
  await replaceFile(path, 'new', 0o600);
  expect(await readFile(path, 'utf8')).toBe('new');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['list.json']);
});
