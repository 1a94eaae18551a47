import { describe, expect, it } from 'vitest';
import { cellsOfIndicator, indicatorOf } from '../../../indicators/catalogue/catalogue.ts';
import { placeKey, totals } from '../../../indicators/model/cell.ts';
import { countsCsv, countsRows, type HandOver } from '../../../sources/delivery/counts.ts';
import { builtInCatalogue } from '../support/built-in-catalogue.ts';

const catalogue = builtInCatalogue();
const indicator = indicatorOf(catalogue, 'bou.open_interventions');
const girls = { ...totals, sex: 'F' };
const boys = { ...totals, sex: 'M' };
const unknown = { ...totals, sex: 'U' };
const tallies = new Map([
  [placeKey(totals), { units: 12, persons: 7 }],
  [placeKey(girls), { units: 6, persons: 4 }],
  [placeKey(boys), { units: 6, persons: 5 }],
]);

function rows(
  handOver: HandOver,
  more: { readonly isPreliminary?: boolean; readonly isApplicable?: () => boolean } = {},
) {
  const counted = {
    indicator,
    cells: [totals, girls, boys, unknown],
    tallies,
    isApplicable: () => true,
    isPreliminary: false,
    notCounted: null,
    ...more,
  };
  return countsRows(counted, { year: 2025, municipality: '0182', areaVersion: 'a', handOver }).map(
    ({ sex, value, n_persons, status }) => [sex, value, n_persons, status].join(' '),
  );
}

describe('the rows of a delivery', () => {
  it('hold every count when they are exact', () => {
    expect(rows('exact')).toEqual(['T 12 7 ok', 'F 6 4 ok', 'M 6 5 ok', 'U 0 0 ok']);
  });

  it('hold no count of, or by, 1 to 4 persons when they are masked', () => {
    expect(rows('masked')).toEqual(['T 12 7 ok', 'F   masked', 'M 6 5 ok', 'U 0 0 ok']);
  });

  it('say when figures are preliminary or cannot be given', () => {
    expect(rows('exact', { isPreliminary: true })[0]).toBe('T 12 7 preliminary');
    expect(rows('masked', { isPreliminary: true })[1]).toBe('F   masked');
    expect(rows('exact', { isApplicable: () => false })[0]).toBe('T   not_applicable');
  });

  it('are written with line feeds and without quotes', () => {
    const cells = cellsOfIndicator(catalogue, indicator);
    const all = {
      indicator,
      cells,
      tallies,
      isApplicable: () => true,
      isPreliminary: false,
      notCounted: null,
    };
    const csv = countsCsv(
      countsRows(all, { year: 2025, municipality: '0182', areaVersion: 'a', handOver: 'exact' }),
    );
    expect(csv).not.toMatch(/["\r]/);
    expect(csv.split('\n')).toHaveLength(cells.length + 2);
  });
});
