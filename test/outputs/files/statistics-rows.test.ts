import { describe, expect, it } from 'vitest';
import { totals } from '../../../indicators/model/cell.ts';
import type { YearOnYear } from '../../../indicators/trends/year-on-year.ts';
import { statisticsColumns } from '../../../outputs/files/statistics-columns.ts';
import { statisticsRows } from '../../../outputs/files/statistics-rows.ts';
import { sampleDraft } from '../../support/sample-draft.ts';
import { contextWith, judged, verdict } from '../../support/statistics-context.ts';

const { content } = sampleDraft();
const rows = statisticsRows(content, 'draft', 'sv');
const indicator = 'bou.children_investigated';

/** The one row of a series with this verdict. */
function rowOf(...[trend, more]: [Parameters<typeof judged>[1], Parameters<typeof judged>[2]?]) {
  const { content } = contextWith(indicator, { series: [judged({ indicator }, trend, more)] });
  const [row] = statisticsRows(content, 'release', 'sv');
  if (!row) throw new Error('no row');
  return row;
}

describe('the rows on statistics', () => {
  it('are one per series, in report order', () => {
    expect(rows.map(({ indicator, sex, area, measure }) => [indicator, sex, area, measure])).toEqual(
      content.statistics.series.map(({ series }) => [
        series.indicator,
        series.coordinates.sex,
        series.coordinates.area_code,
        series.shown === 'count' ? 'count' : series.shown.kind,
      ]),
    );
    expect(rows.length).toBeGreaterThan(200);
  });

  it('have exactly the columns that are explained', () => {
    const names = statisticsColumns(content.catalogue, 'sv').map(({ name }) => name);
    expect(names.length).toBe(new Set(names).size);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual([...names].sort());
  });

  it('tell the verdict with what it rests on', () => {
    expect(rowOf(verdict('uncertain', { preliminary: true }))).toMatchObject({
      ...{ indicator, name: 'Barn som utretts', area_label: 'Exempelby', measure: 'count', unit: 'children' },
      ...{ trend: 'uncertain', trend_reason: '', from_year: 2021, to_year: 2025, points: 5 },
      ...{
        first: 495,
        last: 561,
        annual_change: 3.14,
        annual_lower: 1.2,
        annual_upper: 5.1,
        dispersion: 0.8,
      },
      ...{ test_chi_square: 12.34, test_direction: 'up', preliminary: 'yes', edition_status: 'release' },
    });
    expect(rowOf(verdict('unchanged', { recent: null }))).toMatchObject({
      test_chi_square: null,
      test_direction: '',
    });
  });

  it('tell why there is no verdict, and then hold no number', () => {
    const few = { state: 'too_few', least: 20, from: 2021, to: 2025, points: 5 } as const;
    expect(rowOf({ ...few, of: 'complement' })).toMatchObject({
      ...{ trend: 'too_few', trend_reason: 'few_in_complement', from_year: 2021, first: null, last: null },
    });
    expect(rowOf({ ...few, of: 'counted' }).trend_reason).toBe('few_counted');
    const none = rowOf({ state: 'not_calculated', because: 'withheld' });
    expect(none).toMatchObject({ trend: 'not_calculated', trend_reason: 'withheld' });
    expect(Object.values(none).filter((value) => typeof value === 'number')).toEqual([]);
  });

  it('tell the change since the year before, in per cent or in points', () => {
    const yearOnYear: YearOnYear = {
      ...{ state: 'calculated', from: 2024, to: 2025, kind: 'points', change: -4.12345678 },
      ...{ interval: [-6, -2], clear: true, preliminary: false },
    };
    expect(rowOf(verdict('unchanged'), { yearOnYear })).toMatchObject({
      ...{ change_from: 2024, change_to: 2025, change: -4.123457, change_lower: -6, change_upper: -2 },
      ...{ change_unit: 'percentage_points', change_clear: 'yes', change_reason: '' },
    });
    expect(rowOf(verdict('unchanged'))).toMatchObject({
      change: null,
      change_unit: '',
      change_reason: 'short',
    });
  });

  it('tell the long trend where there is one', () => {
    const long = {
      ...{ from: 2016, to: 2025, points: 10, annualChange: null },
      mannKendall: { s: 31, z: 2.7, p: 0.0069 },
      slope: { value: 9.84, interval: [4, 12] as const },
    };
    expect(rowOf(verdict('unchanged'), { long })).toMatchObject({
      ...{ long_from: 2016, long_to: 2025, long_points: 10, long_slope: 9.84, long_lower: 4, long_upper: 12 },
      long_p: 0.0069,
    });
    expect(rowOf(verdict('unchanged'))).toMatchObject({ long_from: null, long_p: null });
  });

  it('hold only published totals as first and last value', () => {
    const total = rows.find(
      (row) =>
        row.indicator === indicator && row.measure === 'count' && row.area === 'TOT' && row.sex === 'T',
    );
    const at = (year: number) => content.tables[0]?.at(year, totals)?.fact;
    expect(at(2021)).toMatchObject({ value: total?.first });
    expect(at(2025)).toMatchObject({ value: total?.last });
  });
});
