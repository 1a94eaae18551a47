import { expect, it } from 'vitest';
import { FollowUpCounts } from '../../../../indicators/confidential/follow-up-counts.ts';
import { protect } from '../../../../indicators/disclosure/protect.ts';
import { countKeys } from '../../../../indicators/model/follow-up/count-key.ts';
import { noRegisters } from '../../../../indicators/model/follow-up/registers.ts';
import { protectFollowUp } from '../../../../indicators/protect-follow-up.ts';
import { nothingEarlier } from '../../../support/nothing-earlier.ts';
import { sampleIntervention } from '../../../support/sample-follow-up.ts';
import { catalogueOf, cellsOf, counted, indicator, list } from '../small-catalogue.ts';

it('counts that equal a withheld cell of an indicator that their intervention names are listed, and shown', async () => {
  const sex = list('sex', 'sex', ['F', 'M']);
  const catalogue = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);
  const cells = cellsOf(
    counted('test.a', {}, 12),
    counted('test.a', { sex: 'F' }, 3),
    counted('test.a', { sex: 'M' }, 9),
  );
  const { pattern } = await protect(cells, catalogue);
  const year = Number([...cells.cells()][0]?.year);
  const named = (id: string, own = {}) =>
    [sampleIntervention({ id, year, indicators: ['test.a'], ...own }), 9] as const;
  const entries = [
    named('same'),
    named('unnamed', { indicators: [] }),
    named('next-year', { year: year + 1 }),
    [named('other')[0], 8],
    // The total is published, so that it gives nothing away.
    [named('total')[0], 12],
    // Small, and withheld by itself.
    [named('small')[0], 3],
  ] as const;
  const interventions = entries.map(([intervention]) => intervention);
  const counts = FollowUpCounts.fromRegisters(
    new Map(entries.map(([{ year: of, id }, count]) => [countKeys.intervention(of, id), count])),
  );
  const protection = await protectFollowUp({ ...noRegisters, interventions }, counts, nothingEarlier, {
    beside: { cells, pattern },
  });
  const key = countKeys.intervention(year, 'same');
  expect(protection.sameAsWithheld).toEqual([key]);
  // Were it withheld for that, each number that is shown would tell that no withheld cell has it.
  expect(protection.counts.factOf(key)).toEqual({ state: 'published', value: 9 });
  const evidence = JSON.parse(new TextDecoder().decode(protection.evidence.bytes()));
  expect(evidence.sameAsWithheld).toEqual([key]);
});
