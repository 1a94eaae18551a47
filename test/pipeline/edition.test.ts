import { describe, expect, it } from 'vitest';
import { editionOf } from '../../pipeline/edition.ts';
import { checkDeliveries } from '../../pipeline/load/check-deliveries.ts';
import { readWorkspace } from '../../pipeline/workspace/workspace.ts';
import { makeSmallWorkspace } from '../support/small-workspace.ts';

describe('an edition', () => {
  it('says how the counts of each source came, years that came alike together', async () => {
    const workspace = await makeSmallWorkspace();
    try {
      const harmTest = { date: '2016-01-28', role: 'enhetschef', basis: 'påhittat beslut' };
      const handedOver = async () => {
        const read = await readWorkspace(workspace.dir);
        const { current } = await checkDeliveries(read);
        return editionOf(read, current.values(), 'SCB').handedOver;
      };
      const alike = {
        source: 'youth-centres',
        mode: 'exact',
        countsFrom: 'register',
        protectedPersons: 'count',
        harmTest,
      };
      expect(await handedOver()).toEqual([{ ...alike, years: [2014, 2015] }]);
      await workspace.writeDelivery('youth-2015', { year: 2015, samlad: { counts_from: 'template' } });
      expect(await handedOver()).toEqual([
        { ...alike, years: [2014] },
        { ...alike, years: [2015], countsFrom: 'template' },
      ]);
    } finally {
      await workspace.remove();
    }
  });
});
