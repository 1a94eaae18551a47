import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../pipeline/cli.ts';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { listeningTerminal } from '../../support/listening-terminal.ts';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'new-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function samlad(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const { terminal, heard } = listeningTerminal();
  return { exit: await run(args, terminal), ...heard };
}

describe('samlad new --example', () => {
  it.each([
    [[], 'Exempelby'],
    [['exempelby'], 'Exempelby'],
    [['founding-documents'], 'Grunddokumenten'],
  ])('%j is a whole workspace of %s, which says what comes next', async (name, municipality) => {
    const at = join(dir, `exempel-${name.join()}`);
    const { exit, out } = await samlad('new', at, '--example', ...name);
    expect(exit).toBe(0);
    expect(out).toMatch(name[0] === 'founding-documents' ? /samlad load --workspace/ : /npm start/);
    const { settings, followUp } = await readWorkspace(at);
    expect(settings.name).toBe(municipality);
    expect(followUp?.registers.documents.length).toBeGreaterThan(5);
    expect(await readdir(join(at, '.schemas'))).toContain('samlad.schema.json');
  });

  it('copies nothing of a run of the example', async () => {
    const at = join(dir, 'grunddokumenten');
    await samlad('new', at, '--example', 'founding-documents');
    expect((await readdir(at)).sort()).toEqual([
      ...['.schemas', 'README.md', 'code-lists', 'deliveries', 'denominators', 'follow-up', 'indicators'],
      ...['published', 'samlad.yaml'],
    ]);
    expect(await readdir(join(at, 'deliveries'))).toEqual([]);
    expect(await readFile(join(at, 'samlad.yaml'), 'utf8')).toContain('state: missing');
  });

  it('knows no other example, and names those that there are', async () => {
    const { exit, err } = await samlad('new', join(dir, 'annat'), '--example', 'nacka');
    expect(exit).toBe(2);
    expect(err).toMatch(/exempelby, founding-documents/);
    expect(await readdir(dir)).not.toContain('annat');
  });
});
