import { describe, expect, it } from 'vitest';
import { breaksOf } from '../../../indicators/catalogue/catalogue.ts';
import type { Measure } from '../../../indicators/catalogue/indicator-schema.ts';
import { builtInCatalogue } from '../../sources/support/built-in-catalogue.ts';

const catalogue = builtInCatalogue();

describe('the standard notes', () => {
  it('are all there, in both languages', () => {
    for (let number = 1; number <= 24; number++) {
      const note = catalogue.notes.get(`N${number}`);
      expect(note?.text.sv, `N${number}`).toMatch(/[.]/);
      expect(note?.text.en, `N${number}`).not.toBe(note?.text.sv);
    }
  });

  it('have the same brackets in both languages', () => {
    const brackets = (text: string) => text.match(/\[/g)?.length ?? 0;
    const uneven = [...catalogue.notes.values()].filter(
      ({ text }) => brackets(text.sv) !== brackets(text.en),
    );
    expect(uneven.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['N8', 'Verksamheten registrerar inte enskilda individer. Samma person kan därför räknas flera gånger.'],
    ['N9', 'Indikatorn kan delvis omfatta samma [ärenden] som [indikator].'],
    ['N14', 'Uppgifterna är avrundade till närmaste femtal. Summan kan därför avvika från delarna.'],
    [
      'N20',
      'Enkätsvar från elever i [årskurs]. Svarsfrekvens [x] procent. Resultat för grupper med färre än [10] svar redovisas inte.',
    ],
  ])('%s has the words of the founding documents', (id, text) => {
    expect(catalogue.notes.get(id)?.text.sv).toBe(text);
  });
});

describe('the breaks of an indicator', () => {
  const rate: Measure = { kind: 'rate', per: 1000, ages: [0, 17] };
  const first = { version: 1, from: 2016, change: { sv: 'Den första', en: 'The first' }, comparable: false };
  const ids = (breaks: string[], measures: Measure[], history = [first]) =>
    breaksOf(catalogue, { breaks, measures, history }).map(({ id }) => id);

  it('are those that it names, and with a rate those of the population', () => {
    expect(ids(['sol_2025'], [])).toEqual(['sol_2025']);
    expect(ids(['sol_2025'], [rate])).toEqual(['sol_2025', 'population_2025']);
    expect(ids([], [{ kind: 'share', of: 'a.b' }])).toEqual([]);
  });

  it('are each there once, also when it names what every rate has', () => {
    expect(ids(['population_2025'], [rate])).toEqual(['population_2025']);
  });

  it('are also the versions of its definition after the first, unless they say that they are comparable', () => {
    const change = { sv: 'Även distansbesök räknas', en: 'Remote visits count too' };
    const second = { version: 2, from: 2021, change, comparable: false };
    const third = { ...second, version: 3, from: 2023, comparable: true };
    expect(ids(['sol_2025'], [], [first, second, third])).toEqual([
      'sol_2025',
      'definition_2',
      'definition_3',
    ]);
    const [made, mere] = breaksOf(catalogue, { breaks: [], measures: [], history: [first, second, third] });
    expect(made).toMatchObject({ year: 2021, reason: change, comparable: false, affects: 'all' });
    expect(mere).toMatchObject({ year: 2023, comparable: true });
  });
});

it('every measure of the catalogue says what is divided by what', () => {
  const silent = catalogue.indicators.filter(({ measures }) =>
    measures.some(({ numerator, denominator }) => !numerator || !denominator),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});
