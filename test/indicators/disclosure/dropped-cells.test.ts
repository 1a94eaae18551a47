import { describe, expect, it } from 'vitest';
import { goesWith } from '../../../indicators/disclosure/dropped-cells.ts';
import type { Coordinates } from '../../../indicators/model/cell.ts';
import { at, catalogueOf, indicator, list } from './small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const ages = list('ages', 'age_band', ['0-5', '6-12']);
const catalogue = catalogueOf(
  ['test.a', 'test.b'].map((id) => indicator(id, { sex, ages }, [['sex', 'ages'], ['ages']])),
  [sex, ages],
);
const girls = { sex: 'F' };
const young = { age_band: '0-5' };
const youngGirls = { ...girls, ...young };

/** The crossings of test.a that are dropped, and whether a cell goes with them. */
function goes(
  crossings: readonly string[][],
  place: Partial<Coordinates>,
  id = 'test.a',
  year = 2024,
): boolean {
  const dropped = crossings.map((crossing) => ({ indicator: 'test.a', crossing }));
  return goesWith(catalogue, dropped)({ indicator: id, year, coordinates: at(place) });
}

describe('a dropped crossing', () => {
  it('takes its cells with it, in every year, and its margins with them', () => {
    expect(goes([['sex', 'ages']], youngGirls)).toBe(true);
    expect(goes([['sex', 'ages']], youngGirls, 'test.a', 2016)).toBe(true);
    expect(goes([['sex', 'ages']], girls)).toBe(true);
  });

  it('leaves what a crossing has that stays, until that goes too', () => {
    expect(goes([['sex', 'ages']], young)).toBe(false);
    expect(goes([['sex', 'ages'], ['ages']], young)).toBe(true);
    expect(goes([['ages']], young)).toBe(false);
  });

  it('leaves the municipal total, other indicators, and all where nothing is dropped', () => {
    expect(goes([['sex', 'ages'], ['ages']], {})).toBe(false);
    expect(goes([['sex', 'ages']], youngGirls, 'test.b')).toBe(false);
    expect(goes([], youngGirls)).toBe(false);
  });

  it('is told apart by indicator', () => {
    const gone = goesWith(catalogue, [
      { indicator: 'test.a', crossing: ['sex', 'ages'] },
      { indicator: 'test.b', crossing: ['ages'] },
    ]);
    const cell = { year: 2024, coordinates: at(youngGirls) };
    expect(gone({ ...cell, indicator: 'test.a' })).toBe(true);
    expect(gone({ ...cell, indicator: 'test.b' })).toBe(false);
  });
});
