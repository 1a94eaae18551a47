import { expect, it } from 'vitest';
import { pooledColumns } from '../../../outputs/files/pooled-columns.ts';
import { pooledRows } from '../../../outputs/files/pooled-rows.ts';
import { sampleDraft } from '../../support/sample-draft.ts';

const { content } = sampleDraft();
const rows = pooledRows(content, 'draft', 'sv');

it('every pooled cell has a row for its count and one for each measure', () => {
  const cells = content.tables.flatMap((table) => table.pooled());
  expect(cells.length).toBeGreaterThan(10);
  expect(rows.filter(({ measure }) => measure === 'count').length).toBe(cells.length);
  expect(rows.filter(({ measure }) => measure === 'rate').length).toBe(cells.length);
});

it('a row names its years, its place and its sum', () => {
  expect(rows[0]).toMatchObject({
    ...{ indicator: 'bvc.children_joint_social_services', from_year: 2016, to_year: 2018, area: 'TOT' },
    // 31 + 28 + 25
    ...{ measure: 'count', value: 84, unit: 'children', status: 'published', edition_status: 'draft' },
  });
});

it('a value stands only where the status says that it is published', () => {
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['published', 'withheld']));
  for (const { status, value } of rows) expect(value === null).toBe(status !== 'published');
});

it('each row has exactly the columns that are explained', () => {
  const names = pooledColumns(content.catalogue, 'sv').map(({ name }) => name);
  for (const row of rows) expect(Object.keys(row).sort()).toEqual([...names].sort());
});
