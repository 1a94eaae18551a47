import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IndicatorCells } from '../../../indicators/confidential/indicator-cells.ts';
import { cellId, totals } from '../../../indicators/model/cell.ts';
import { readLedger, stillWithheld } from '../../../pipeline/release/ledger.ts';
import { sha256 } from '../../../pipeline/write-folder.ts';
import { problemsOf } from '../../support/problems-of.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
});
afterEach(() => workspace.remove());

type Facts = Readonly<Record<string, number | 'withheld' | 'missing'>>;

async function release(id: string, date: string, facts: Facts): Promise<void> {
  const cells = Object.entries(facts).map(([cell, fact]) => ({
    id: cell,
    fact: typeof fact === 'number' ? { state: 'published', value: fact } : { state: fact },
  }));
  const content = JSON.stringify({ edition: { id, date }, tables: [{ indicator: 'x', cells }] });
  await workspace.write(`releases/${id}/release.json`, content);
  await workspace.write(
    `releases/${id}/manifest.json`,
    JSON.stringify({ files: { 'release.json': sha256(content) } }),
  );
}

const read = () => readLedger(`${workspace.dir}/releases`);

describe('the ledger', () => {
  it('is empty before the first release', async () => {
    expect(await read()).toEqual({ given: new Map(), withheld: new Set() });
  });

  it('holds the newest published value of each cell, by the date of the release and not by its name', async () => {
    await release('b', '2015-01-01', { one: 7, two: 'withheld', three: 'missing' });
    await release('a', '2016-01-01', { one: 8, two: 'withheld' });
    expect(await read()).toEqual({ given: new Map([['one', 8]]), withheld: new Set(['two']) });
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

  it('lets a withheld cell go only when its number has been revised', () => {
    const cell = (year: number, revised: boolean) => {
      const place = { indicator: 'youth.visits', year, coordinates: totals };
      return {
        ...place,
        id: cellId(place),
        state: 'counted' as const,
        value: 9,
        persons: 9,
        preliminary: false,
        revised,
      };
    };
    const [same, revised] = [cell(2014, false), cell(2015, true)];
    const ledger = { given: new Map(), withheld: new Set([same.id, revised.id]) };
    expect(stillWithheld(ledger, IndicatorCells.of([same, revised]))).toEqual(new Set([same.id]));
  });
});
