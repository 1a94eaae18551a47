import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDeliveries } from '../../../pipeline/load/check-deliveries.ts';
import { reasonsOf } from '../../../pipeline/load/reasons.ts';
import { loadStep } from '../../../pipeline/steps.ts';
import { CountsStore } from '../../../pipeline/store/counts-store.ts';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { problemsOf } from '../../support/problems-of.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

const reason = 'Uttaget gäller flera kommuner.';
let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
});
afterEach(() => workspace.remove());

/** As a region's extract writes it: no rows by area, and no version of a list of areas. */
const undivided = (samlad: Readonly<Record<string, unknown>>) =>
  workspace.writeDelivery('youth-2015', {
    year: 2015,
    lines: (rows) =>
      rows
        .filter((row) => !/^youth\.[a-z]+,1,2015,[^,]+,[^,]+,(N|S|U),/.test(row))
        .map((row) => row.replace(/,TOT,[a-p]{12},/, ',TOT,,')),
    samlad: { area_version: '', ...samlad },
  });

describe('a delivery that was counted without areas', () => {
  it('has cells by area that are not applicable, with the reason that it gives', async () => {
    await undivided({ not_applicable: [{ indicator: 'youth.children', breakdown: 'area', reason }] });
    await loadStep(workspace.dir);
    const read = await readWorkspace(workspace.dir);
    const { current } = await checkDeliveries(read);
    const store = await CountsStore.open(join(workspace.dir, 'confidential/counts.duckdb'));
    const counts = await store.rawCounts(reasonsOf(current, read.catalogue));
    await store.close();
    const byArea = counts
      .rows()
      .filter(({ year, coordinates }) => year === 2015 && coordinates.area_code !== 'TOT');
    expect(byArea.length).toBeGreaterThan(0);
    for (const row of byArea) expect(row).toMatchObject({ status: 'not_applicable', value: null, reason });
  });

  it('is refused where it gives no reason', async () => {
    await undivided({});
    const found = await problemsOf(loadStep(workspace.dir));
    expect(new Set(found.map((brief) => brief.slice(0, 12)))).toEqual(new Set(['DELIVERY-006']));
  });
});
