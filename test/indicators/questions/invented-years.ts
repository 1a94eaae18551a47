import fc from 'fast-check';
import { type Catalogue, cellsOfIndicator } from '../../../indicators/catalogue/catalogue.ts';
import { breakSchema } from '../../../indicators/catalogue/indicator-schema.ts';
import type { IndicatorCell } from '../../../indicators/confidential/indicator-cells.ts';
import { cellId } from '../../../indicators/model/cell.ts';
import { catalogueOf, indicator, list } from '../disclosure/small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M', 'U']);
const age = list('ages', 'age_band', ['0-5', '6-12']);
const area = list('areas', 'area_code', ['N', ['N1', 'N'], ['N2', 'N'], 'U']);
const text = { sv: 'påhittat', en: 'invented' };

export const inventedYears = [2018, 2019, 2020, 2021];

/**
 * Two indicators with sexes by ages and areas on two levels. The second breaks in 2020 so that it cannot be compared,
 * and in 2021 by name only.
 */
export const inventedCatalogue: Catalogue = {
  ...catalogueOf(
    ['a.whole', 'b.broken'].map((id) => ({
      ...indicator(id, { sex, age, area }, [['sex', 'age'], ['area']]),
      breaks: id === 'b.broken' ? ['law', 'name'] : [],
    })),
    [sex, age, area],
  ),
  breaks: new Map(
    [
      { id: 'law', year: 2020, comparable: false },
      { id: 'name', year: 2021, comparable: true },
    ].map((one) => [one.id, breakSchema.parse({ ...one, date: `${one.year}-01-01`, reason: text })]),
  ),
};

const places = inventedCatalogue.indicators.flatMap((one) =>
  inventedYears.flatMap((year) =>
    cellsOfIndicator(inventedCatalogue, one).map((coordinates) => ({ indicator: one.id, year, coordinates })),
  ),
);

/** Counts that often lie near the limits; some are missing or masked. They need not add up: nobody here asks. */
export const inventedCells: fc.Arbitrary<IndicatorCell[]> = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 60 }) }, fc.constantFrom('missing', 'masked')),
    {
      minLength: places.length,
      maxLength: places.length,
    },
  )
  .map((contents) =>
    places.map((place, i): IndicatorCell => {
      const cell = { ...place, id: cellId(place) };
      const content = contents[i];
      if (typeof content === 'number')
        return {
          ...cell,
          state: 'counted',
          value: content,
          persons: content,
          preliminary: false,
          revised: false,
        };
      return { ...cell, state: content === 'masked' ? 'masked' : 'missing', reason: '' };
    }),
  );
