import { expect, it } from 'vitest';
import { breakdownThresholdsOf, thresholdsOf } from '../../../../indicators/disclosure/policy/thresholds.ts';
import { catalogueOf, indicator, list } from '../small-catalogue.ts';

it('the thresholds of a release are those of its indicators, and of breakdowns that have a higher one', () => {
  const sex = list('sex', 'sex', ['F', 'M']);
  const areas = list('areas', 'area_code', ['NORTH']);
  const catalogue = catalogueOf(
    [
      indicator('test.a', { sex, areas }, [['sex']], { policies: { sex: 'scb-3', areas: 'strict-10' } }),
      indicator('test.b', { sex }, [['sex']], { policy: 'socialstyrelsen-x' }),
      // Another policy with the same threshold: nothing that a reader would have to be told.
      indicator('test.c', { sex }, [['sex']], { policies: { sex: 'kolada' } }),
    ],
    [sex, areas],
  );
  expect([...thresholdsOf(catalogue)]).toEqual([
    ['test.a', 5],
    ['test.b', 4],
    ['test.c', 5],
  ]);
  expect([...breakdownThresholdsOf(catalogue)]).toEqual([['test.a', new Map([['areas', 10]])]]);
});
