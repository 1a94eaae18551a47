import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLedger, releaseBefore } from '../../../pipeline/release/ledger.ts';
import { listRelease } from '../../../pipeline/release/release-list.ts';
import { workspacePaths } from '../../../pipeline/workspace/workspace.ts';
import { sha256 } from '../../../pipeline/write-folder.ts';
import { problemsOf } from '../../support/problems-of.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
});
afterEach(() => workspace.remove());

type Facts = Readonly<Record<string, number | 'withheld' | 'missing'>>;

interface Besides {
  /** Years together; none in a release of before there were any. */
  readonly pooled?: Facts;
  /** Counts of the registers; none in a release of before there were any, null of a workspace without registers. */
  readonly counts?: Facts | null;
}

async function release(
  id: string,
  date: string,
  facts: Facts,
  { pooled, counts }: Besides = {},
): Promise<void> {
  const cellsOf = (these: Facts) =>
    Object.entries(these).map(([cell, fact]) => ({
      id: cell,
      fact:
        typeof fact === 'number'
          ? { state: 'published', value: fact, preliminary: false, revised: false }
          : { state: fact },
    }));
  const table = { indicator: 'x', cells: cellsOf(facts), ...(pooled && { pooled: cellsOf(pooled) }) };
  const catalogue = { indicators: [{ id: 'x', version: 3 }] };
  const followUp = counts && {
    registers: {},
    counts: Object.entries(counts).map(([key, fact]) =>
      typeof fact === 'number' ? { key, state: 'published', value: fact } : { key, state: fact },
    ),
  };
  const content = JSON.stringify({ edition: { id, date }, catalogue, tables: [table], follow_up: followUp });
  await workspace.write(`releases/${id}/release.json`, content);
  await workspace.write(
    `releases/${id}/manifest.json`,
    JSON.stringify({ files: { 'release.json': sha256(content) } }),
  );
}

const paths = () => workspacePaths(workspace.dir);
const read = () => readLedger(paths());

describe('the ledger', () => {
  it('is empty before the first release', async () => {
    expect(await read()).toEqual({
      given: new Map(),
      withheld: new Map(),
      followUp: { given: new Map(), withheld: new Map() },
      madeFrom: new Map(),
      releases: [],
    });
  });

  it('holds the newest published value of each cell, by the date of the release and not by its name', async () => {
    await release('b', '2015-01-01', { one: 7, two: 'withheld', three: 'missing' });
    await release('a', '2016-01-01', { one: 8, two: 'withheld' });
    const { given, withheld } = await read();
    expect(given).toEqual(new Map([['one', 8]]));
    expect(withheld).toEqual(new Map([['two', ['b', 'a']]]));
  });

  it('holds years together as it holds single ones', async () => {
    await release('a', '2015-01-01', { one: 7 });
    await release(
      'b',
      '2016-01-01',
      { one: 'withheld' },
      { pooled: { 'x|2013-2015|T': 21, 'x|2013-2015|F': 'withheld' } },
    );
    const { given, withheld } = await read();
    expect(given.get('x|2013-2015|T')).toBe(21);
    expect(withheld.get('x|2013-2015|F')).toEqual(['b']);
  });

  it('holds the counts of the registers apart from the cells', async () => {
    await release('a', '2015-01-01', { one: 7 });
    await release('b', '2016-01-01', { one: 7 }, { counts: { 'grant:1': 12, 'grant:2': 'withheld' } });
    await release('c', '2017-01-01', { one: 7 }, { counts: null });
    await release('d', '2018-01-01', {}, { counts: { 'grant:1': 'withheld', 'grant:2': 'withheld' } });
    const { given, withheld, followUp } = await read();
    expect([given, withheld]).toEqual([new Map([['one', 7]]), new Map()]);
    expect(followUp.given).toEqual(new Map([['grant:1', 12]]));
    expect(followUp.withheld).toEqual(
      new Map([
        ['grant:1', ['d']],
        ['grant:2', ['b', 'd']],
      ]),
    );
  });

  it('finds the newest release before an edition: not its own, and none that came later', async () => {
    await release(
      '2015-1',
      '2015-01-01',
      { one: 7, two: 'withheld', three: 'missing' },
      { pooled: { four: 21 } },
    );
    await release('2016-1', '2016-01-01', { one: 8 });
    const ledger = await read();
    const newestBefore = (id: string, date: string) => releaseBefore(ledger, { id, date });
    expect(newestBefore('2015-1', '2015-01-01')).toBeNull();
    expect(newestBefore('2016-1', '2016-01-01')).toEqual({
      ...{ id: '2015-1', date: '2015-01-01', versions: new Map([['x', 3]]) },
      facts: new Map([
        ['one', { state: 'published', value: 7, preliminary: false }],
        ['two', { state: 'withheld' }],
        ['three', { state: 'missing' }],
        ['four', { state: 'published', value: 21, preliminary: false }],
      ]),
    });
    expect(newestBefore('2017-1', '2017-01-01')?.id).toBe('2016-1');
  });

  it('knows a value for good once it has been published, although it is withheld later', async () => {
    await release('a', '2015-01-01', { one: 7 });
    await release('b', '2016-01-01', { one: 'withheld' });
    expect((await read()).given.get('one')).toBe(7);
  });

  it('stops when a release has been changed or has lost a file', async () => {
    await release('a', '2015-01-01', { one: 7 });
    await workspace.write('releases/a/release.json', '{"tables":[]}');
    await workspace.write('releases/b/manifest.json', '{}');
    expect(await problemsOf(read())).toEqual([
      'RELEASE-002 releases/a/release.json',
      'RELEASE-002 releases/b/release.json',
    ]);
  });

  it('stops when it cannot look: what it cannot read is not the same as nothing', async () => {
    await workspace.write('releases', 'a file where the folder should be');
    await expect(read()).rejects.toThrow(/ENOTDIR/);
  });

  it('misses a release that has been made and is gone, or is another than was made', async () => {
    await release('a', '2015-01-01', { one: 7 });
    await release('b', '2016-01-01', { one: 8 });
    const deliveries: string[] = [];
    for (const id of ['a', 'b']) {
      const fingerprint = sha256(await readFile(join(workspace.dir, `releases/${id}/release.json`), 'utf8'));
      await listRelease(paths(), { id, fingerprint, deliveries });
    }
    expect((await read()).given.get('one')).toBe(8);
    await rm(join(workspace.dir, 'releases/a'), { recursive: true });
    await release('b', '2016-01-01', { one: 9 });
    expect(await problemsOf(read())).toEqual([
      'RELEASE-002 releases/a/release.json',
      'RELEASE-002 releases/b/release.json',
    ]);
  });

  it('stops at a list of releases that has been changed', async () => {
    await workspace.write('confidential/ledger.json', '[{"id":"a"}]');
    expect(await problemsOf(read())).toEqual(['RELEASE-002 confidential/ledger.json']);
  });
});
