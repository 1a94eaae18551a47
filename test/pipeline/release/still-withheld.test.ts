import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cellId, totals } from '../../../indicators/model/cell.ts';
import { pooledId } from '../../../indicators/model/pooled-cell.ts';
import { readDeliveries } from '../../../pipeline/load/read-deliveries.ts';
import { stillWithheld } from '../../../pipeline/release/still-withheld.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
});
afterEach(() => workspace.remove());

/** Girls' visits in 2015. */
const cell = cellId({ indicator: 'youth.visits', year: 2015, coordinates: { ...totals, sex: 'F' } });

/** The same, with the year before. */
const pooled = pooledId({ indicator: 'youth.visits', years: [2014, 2015] }, { ...totals, sex: 'F' });

/** A delivery of 2015 with this many visits by girls. */
async function deliver(name: string, girls: number, status = 'ok'): Promise<void> {
  await workspace.writeDelivery(name, {
    year: 2015,
    values: { 'youth.visits F TOT': girls, 'youth.visits T TOT': 70 + girls },
    lines: (lines) => lines.map((line) => line.replace(/ok$/, status)),
  });
}

/** Whether the cell stays withheld, when releases that withheld it were made from some deliveries and one holds now. */
async function stays(releases: readonly string[], now: string, id = cell): Promise<boolean> {
  const { deliveries } = await readDeliveries(`${workspace.dir}/deliveries`);
  const named = (name: string) =>
    deliveries.filter((delivery) => [name, 'youth-2014'].includes(delivery.name));
  const ledger = {
    given: new Map(),
    withheld: new Map([[id, releases]]),
    madeFrom: new Map(releases.map((name) => [name, named(name).map(({ sha256 }) => sha256)])),
  };
  return stillWithheld(ledger, deliveries, named(now)).has(id);
}

describe('a cell that an earlier release withheld', () => {
  it('stays withheld while its number is the same', async () => {
    await deliver('first', 90);
    expect(await stays(['first'], 'first')).toBe(true);
  });

  it('stays withheld when its number was revised before that release, and not since', async () => {
    await deliver('first', 90);
    await deliver('second', 93);
    await deliver('third', 93, 'revised');
    expect(await stays(['second'], 'third')).toBe(true);
  });

  it('is let go when its number has changed since, preliminary or not', async () => {
    await deliver('first', 90, 'preliminary');
    await deliver('second', 93, 'preliminary');
    expect(await stays(['first'], 'second')).toBe(false);
  });

  it('stays withheld when the number has come back to what any release withheld', async () => {
    await deliver('first', 90);
    await deliver('second', 93);
    await deliver('third', 90, 'revised');
    expect(await stays(['first', 'second'], 'third')).toBe(true);
  });

  it('stays withheld when nobody can tell what the release was made from', async () => {
    await deliver('second', 93);
    expect(await stays(['gone'], 'second')).toBe(true);
  });
});

describe('years together that an earlier release withheld', () => {
  it('stay withheld while their sum is the same, and are let go when a year makes it another', async () => {
    await deliver('first', 90);
    await deliver('second', 93);
    expect(await stays(['first'], 'first', pooled)).toBe(true);
    expect(await stays(['first'], 'second', pooled)).toBe(false);
    expect(await stays(['first', 'second'], 'second', pooled)).toBe(true);
  });

  it('stay withheld when the number of one of their years is not known', async () => {
    await deliver('first', 90);
    await deliver('second', 93);
    const earlier = pooledId(
      { indicator: 'youth.visits', years: [2013, 2014, 2015] },
      { ...totals, sex: 'F' },
    );
    expect(await stays(['first'], 'second', earlier)).toBe(true);
    expect(await stays(['gone'], 'second', pooled)).toBe(true);
  });
});
