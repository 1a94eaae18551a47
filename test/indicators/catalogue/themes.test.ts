import { describe, expect, it } from 'vitest';
import { themesOf } from '../../../indicators/catalogue/catalogue.ts';
import { builtInCatalogue } from '../../sources/support/built-in-catalogue.ts';

const catalogue = builtInCatalogue();
const themes = [...catalogue.themes.values()];

describe('the themes of the catalogue', () => {
  it('hold the two of the crime-prevention assignment', () => {
    expect(themes.map(({ name }) => name.sv)).toEqual(
      expect.arrayContaining(['ANDTS', 'Våld i nära relationer']),
    );
  });

  it('have each an indicator with a page of its own, and words in both languages', () => {
    for (const { id, name, about } of themes) {
      const own = catalogue.indicators.filter((one) => one.role === 'indicator' && one.themes.includes(id));
      expect(own.length, id).toBeGreaterThan(0);
      expect(name.sv.length).toBeGreaterThan(0);
      expect(about.en).not.toBe(about.sv);
    }
  });

  it('of an indicator stand in the order of the catalogue', () => {
    const minimaria = catalogue.indicators.find(({ id }) => id === 'minimaria.cases');
    expect(minimaria && themesOf(catalogue, minimaria).map(({ id }) => id)).toEqual([
      'andts',
      'crime_prevention',
    ]);
    expect(themes.findIndex(({ id }) => id === 'andts')).toBeLessThan(
      themes.findIndex(({ id }) => id === 'crime_prevention'),
    );
  });

  it('are none for counts that serve only as denominators', () => {
    for (const { role, themes: named, id } of catalogue.indicators)
      if (role === 'denominator') expect(named, id).toEqual([]);
  });
});
