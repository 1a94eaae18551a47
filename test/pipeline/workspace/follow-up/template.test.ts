import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWorkspace } from '../../../../pipeline/workspace/copy-workspace.ts';
import { followUpFiles } from '../../../../pipeline/workspace/follow-up/read-files.ts';
import type { FollowUpContext } from '../../../../pipeline/workspace/follow-up/read-follow-up.ts';
import { completeExample } from './complete-example.ts';
import { readFilesIn, smallContext } from './read-files-in.ts';

const root = join(import.meta.dirname, '../../../..');
const readme = readFileSync(join(root, 'pipeline/workspace/template/follow-up/README.md'), 'utf8');

let context: FollowUpContext;
let dir: string;
beforeAll(async () => {
  context = await smallContext();
  dir = await mkdtemp(join(tmpdir(), 'samlad-'));
  await copyWorkspace('template', dir);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('follow-up/ of a new workspace', () => {
  it('is closed to others, since its tables hold counts that are not protected', async () => {
    expect((await stat(join(dir, 'follow-up'))).mode & 0o777).toBe(0o700);
  });

  it('has a README that names each file, and of tables the columns that are read', async () => {
    expect(await readFile(join(dir, 'follow-up/README.md'), 'utf8')).toBe(readme);
    const named = [...readme.matchAll(/^\| `([a-z-]+\.(?:yaml|csv))` \|/gm)].map(([, name]) => name);
    expect(named).toEqual(followUpFiles);
    const headers = [...readme.matchAll(/^\| `([a-z-]+\.csv)` \| `([a-z_,]+)` \|$/gm)].map(
      ([, name = '', columns = '']): [string, string] => [name, columns],
    );
    const examples = Object.entries(completeExample).flatMap(([name, text]) =>
      name.endsWith('.csv') ? [[name, text.split('\n')[0]]] : [],
    );
    expect(headers).toEqual(examples);
    expect((await readFilesIn(Object.fromEntries(headers), context)).shown).toEqual([]);
  });

  it('shows a document that an editor and the reader take', async () => {
    const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const roles =
      'bodies: [{ id: kommunstyrelsen, name: { sv: Kommunstyrelsen, en: The executive board } }]\n';
    const { followUp, shown } = await readFilesIn({ 'documents.yaml': yaml, 'roles.yaml': roles }, context);
    expect(shown).toEqual([]);
    expect(followUp?.registers.documents).toHaveLength(1);
    const [, schema = ''] = /\$schema=(\S+)/.exec(yaml) ?? [];
    expect(JSON.parse(await readFile(join(dir, 'follow-up', schema), 'utf8')).title).toBe(
      'follow-up/documents.yaml',
    );
  });
});
