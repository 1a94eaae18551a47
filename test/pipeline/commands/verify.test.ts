import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../pipeline/cli.ts';
import { approveStep, loadStep, refreshStep } from '../../../pipeline/steps.ts';
import { listeningTerminal } from '../../support/listening-terminal.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeAll(async () => {
  workspace = await makeSmallWorkspace();
});
afterAll(() => workspace.remove());

async function samlad(...args: string[]) {
  const { terminal, heard } = listeningTerminal();
  return { exit: await run(args, terminal), ...heard };
}

describe('samlad verify', () => {
  it('asks for a draft where there is neither draft nor release', async () => {
    const { exit, err } = await samlad('verify', '--workspace', workspace.dir);
    expect(exit).toBe(1);
    expect(err).toMatch(/^WORKSPACE-003 {2}drafts\/2015-1\/\n.*\n {2}Run: samlad refresh/);
  });

  it('looks at the draft until there is a release, and then at that', async () => {
    await loadStep(workspace.dir);
    await refreshStep(workspace.dir);
    const draft = await samlad('verify', '--workspace', workspace.dir);
    expect(draft).toMatchObject({ exit: 0, err: '' });
    expect(draft.out).toContain('The draft 2015-1 is as it was written');
    await approveStep(workspace.dir, 'statistiker', '2016-03-20');
    // A draft that one role has approved is still the draft that was written.
    expect((await samlad('verify', '--workspace', workspace.dir)).exit).toBe(0);
    await approveStep(workspace.dir, 'dataskyddsombud', '2016-03-21');
    const release = await samlad('verify', '--workspace', workspace.dir);
    expect(release.out).toContain('The release 2015-1 is as it was written');
    expect(release.out).toContain('38 values, 8 withheld, the same wherever they stand, in 10 formats:');
    expect(release.out).toMatch(/^ {2}PX {9}4 files, 208 cells$/m);
    const asJson = await samlad('verify', '--workspace', workspace.dir, '--json');
    expect(JSON.parse(asJson.out)).toMatchObject({
      ok: true,
      id: '2015-1',
      status: 'release',
      values: 38,
      withheld: 8,
    });
  });

  it('needs nothing but the folder', async () => {
    const folder = join(workspace.dir, 'releases', '2015-1');
    expect(await samlad('verify', folder, '--workspace', '/nowhere')).toMatchObject({ exit: 0, err: '' });
  });

  it('ends with exit code 4 and names what differs, at most twenty places of a file, and no value', async () => {
    const path = join(workspace.dir, 'drafts', '2015-1', 'data', 'indicators.csv');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(',count,71,', ',count,4,'));
    const folder = join(workspace.dir, 'drafts', '2015-1');
    const { exit, out, err } = await samlad('verify', folder);
    expect({ exit, out }).toEqual({ exit: 4, out: '' });
    expect(err).toContain('VERIFY-001  data/indicators.csv\n  found a file that has been changed since');
    const asJson = await samlad('verify', folder, '--json');
    expect(JSON.parse(asJson.out)).toMatchObject({ ok: false, exit: 4, problems: [{ code: 'VERIFY-001' }] });
  });

  it('says so when the release of the list is gone, or another one', async () => {
    const list = join(workspace.dir, 'confidential', 'ledger.json');
    const text = await readFile(list, 'utf8');
    await writeFile(list, text.replace(/"fingerprint":"[0-9a-f]{8}/, '"fingerprint":"00000000'));
    const other = await samlad('verify', '--workspace', workspace.dir);
    expect(other.exit).toBe(4);
    expect(other.err).toContain('VERIFY-002  release.json');
    await writeFile(list, text.replace('"id":"2015-1"', '"id":"2014-1"'));
    const gone = await samlad('verify', '--workspace', workspace.dir);
    expect(gone.exit).toBe(4);
    expect(gone.err).toContain('VERIFY-001  manifest.json');
  });

  it('refuses what is no folder of a release', async () => {
    for (const folder of [join(workspace.dir, 'deliveries'), join(workspace.dir, 'nothing')]) {
      const { exit, err } = await samlad('verify', folder);
      expect(exit).toBe(2);
      expect(err).toContain('found a folder without manifest.json and release.json');
    }
    await rm(join(workspace.dir, 'drafts', '2015-1', 'manifest.json'));
    expect((await samlad('verify', join(workspace.dir, 'drafts', '2015-1'))).exit).toBe(4);
  });
});
