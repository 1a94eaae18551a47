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
    const reason = 'Kolumnen Område saknas i uttaget.';
    const reasons = await reasonsIn2015(
      (row) =>
        /^youth.children.*,(N|S|U),[a-p]{12},/.test(row)
          ? row.replace(/,\d+,\d+,ok$/, ',,,not_applicable')
          : row,
      { not_applicable: [{ indicator: 'youth.children', breakdown: 'area', reason }] },
    );
    expect(reasons).toEqual([
      `youth.children N ${reason}`,
      `youth.children S ${reason}`,
      `youth.children U ${reason}`,
    ]);
  });
});

describe('a cell that is missing', () => {
  it('has the reason of its delivery for the whole indicator', async () => {
    const reason = 'Andel och antal svarande går inte ihop.';
    const reasons = await reasonsIn2015(
      (row) => (row.startsWith('youth.visits') ? row.replace(/,\d+,\d+,ok$/, ',,,missing') : row),
      { not_counted: [{ indicator: 'youth.visits', reason }] },
    );
    expect(reasons).toEqual(Array(4).fill(`youth.visits TOT ${reason}`));
  });
});

/** Indicator, area and reason of the cells that have one, when the delivery of 2015 is changed line by line. */
async function reasonsIn2015(
  change: (row: string) => string,
  samlad: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const small = await makeSmallWorkspace();
  await small.writeDelivery('youth-2015', { year: 2015, lines: (rows) => rows.map(change), samlad });
  await loadStep(small.dir);
  const workspace = await readWorkspace(small.dir);
  const { current } = await checkDeliveries(workspace);
  const store = await CountsStore.open(join(small.dir, 'confidential/counts.duckdb'));
  const counts = await store.rawCounts(reasonsOf(current, workspace.catalogue));
  await store.close();
  await small.remove();
  return counts
    .rows()
    .filter(({ year, reason }) => year === 2015 && reason !== '')
    .map(({ indicator, coordinates, reason }) => `${indicator} ${coordinates.area_code} ${reason}`);
}
