import { expect, it } from 'vitest';
import type { AreaComparison, OutsideComparison } from '../../../indicators/comparisons/comparison.ts';
import { comparisonColumns } from '../../../outputs/files/comparison-columns.ts';
import { comparisonRows } from '../../../outputs/files/comparison-rows.ts';
import { contextWith } from '../../support/statistics-context.ts';

const indicator = 'bou.children_investigated';
const [measure] = contextWith(indicator, {}).indicator.measures;
if (!measure) throw new Error('the sample has a rate');

const area: AreaComparison = {
  ...{ indicator, measure, year: 2024, whole: { value: 22.1, interval: [20.3, 24] }, dispersion: 1 },
  parts: [
    {
      ...{
        code: 'E1',
        state: 'compared',
        value: 27.1,
        interval: [23.9, 30.7],
        numerator: 253,
        denominator: 9318,
      },
      ...{ limits95: [19.1, 25.3], limits998: [17.5, 27.2], standing: 'higher' },
      standardised: { kind: 'indirect', over: 'age', ratio: 1.2, interval: [1.1, 1.3] },
    },
    { code: 'E2', state: 'not_compared', because: 'few_expected' },
  ],
};

const outside: OutsideComparison = {
  ...{ indicator, measure, year: 2024, own: { value: 22.1, interval: [20.3, 24] } },
  others: [
    {
      region: '00',
      name: 'Riket',
      value: 19.5,
      interval: null,
      standing: 'higher',
      source: 'SCB (påhittad)',
    },
  ],
};

const { content } = contextWith(indicator, { areas: [area], outside: [outside] });
const [compared, small, others] = comparisonRows(content, 'draft', 'sv');

it('an area is told with its limits, its standing and how it is standardised', () => {
  expect(compared).toMatchObject({
    ...{ indicator, measure: 'rate', unit: 'per_1000', year: 2024, against: 'municipality' },
    ...{ code: 'E1', label: 'Norra Exempelby', value: 27.1, lower: 23.9, upper: 30.7, reference: 22.1 },
    ...{ limit_95_lower: 19.1, limit_95_upper: 25.3, limit_998_lower: 17.5, limit_998_upper: 27.2 },
    ...{ standing: 'higher', reason: '', dispersion: 1, edition_status: 'draft' },
    ...{
      standardised: 'indirect_age',
      standardised_value: 1.2,
      standardised_lower: 1.1,
      standardised_upper: 1.3,
    },
  });
});

it('an area that is not compared has a reason and no value', () => {
  expect(small).toMatchObject({
    code: 'E2',
    value: null,
    standing: '',
    reason: 'few_expected',
    standardised: '',
  });
});

it('somebody else is told with the source, and without limits', () => {
  expect(others).toMatchObject({
    ...{ against: 'others', code: '00', label: 'Riket', value: 19.5, lower: null, reference: 22.1 },
    ...{ standing: 'higher', limit_95_lower: null, dispersion: null, source: 'SCB (påhittad)' },
  });
});

it('each row has exactly the columns that are explained', () => {
  const names = comparisonColumns.map(({ name }) => name).sort();
  for (const row of [compared, small, others]) expect(Object.keys(row ?? {}).sort()).toEqual(names);
});
