import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellId, totals } from '../../../indicators/model/cell.ts';
import { pooledId, yearCellsOf } from '../../../indicators/model/pooled-cell.ts';

const girls = { ...totals, sex: 'F', age_band: '13-15' };

describe('the name of a pooled cell', () => {
  it('has its first and last year where a cell has its year', () => {
    expect(pooledId({ indicator: 'test.a', years: [2021, 2022, 2023] }, girls)).toBe(
      'test.a|2021-2023|TOT|F|13-15|T|T',
    );
  });

  it('tells the cells of its years, whatever their place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 2, max: 5 }), (first, length) => {
        const years = Array.from({ length }, (_, at) => first + at);
        for (const coordinates of [totals, girls]) {
          const id = pooledId({ indicator: 'test.a', years }, coordinates);
          const ofYears = years.map((year) => cellId({ indicator: 'test.a', year, coordinates }));
          expect(yearCellsOf(id)).toEqual(ofYears);
        }
      }),
    );
  });

  it('is not that of a cell of one year', () => {
    expect(yearCellsOf(cellId({ indicator: 'test.a', year: 2021, coordinates: girls }))).toBeNull();
  });
});
