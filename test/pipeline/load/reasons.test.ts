import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDeliveries } from '../../../pipeline/load/check-deliveries.ts';
import { reasonsOf } from '../../../pipeline/load/reasons.ts';
import { loadStep } from '../../../pipeline/steps.ts';
import { CountsStore } from '../../../pipeline/store/counts-store.ts';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { makeSmallWorkspace } from '../../support/small-workspace.ts';

describe('a cell that is not applicable', () => {
  it('has the reason of its delivery, which is nowhere in the store', async () => {
    const small = await makeSmallWorkspace();
    const reason = 'Kolumnen Område saknas i uttaget.';
    await small.writeDelivery('youth-2015', {
      year: 2015,
      lines: (rows) =>
        rows.map((row) =>
          /^youth.children.*,(N|S|U),[a-p]{12},/.test(row)
            ? row.replace(/,\d+,\d+,ok$/, ',,,not_applicable')
            : row,
        ),
      samlad: { not_applicable: [{ indicator: 'youth.children', breakdown: 'area', reason }] },
    });
    await loadStep(small.dir);
    const workspace = await readWorkspace(small.dir);
    const { current } = await checkDeliveries(workspace);
    const store = await CountsStore.open(join(small.dir, 'confidential/counts.duckdb'));
    const counts = await store.rawCounts(reasonsOf(current, workspace.catalogue));
    await store.close();
    const reasons = counts.rows().map((row) => `${row.year} ${row.coordinates.area_code} ${row.reason}`);
    expect(reasons.filter((text) => text.includes('Kolumnen'))).toEqual([
      `2015 N ${reason}`,
      `2015 S ${reason}`,
      `2015 U ${reason}`,
    ]);
    await small.remove();
  });
});
