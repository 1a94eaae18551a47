import { describe, expect, it } from 'vitest';
import { countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import { activitiesView } from '../../../outputs/follow-up/activities-view.ts';
import { exampleCounts, exampleFollowUp, exampleRegisters } from '../../support/example-follow-up.ts';
import { followUpMaterial, viewTables, viewTexts, wordRows } from '../../support/follow-up-material.ts';
import { sampleFollowUp } from '../../support/sample-follow-up.ts';

const view = activitiesView(followUpMaterial(exampleFollowUp()));
const rows = viewTables(view).get('aktiviteter')?.rows ?? [];

describe('the log of activities', () => {
  it('gives days, times and participants as exactly as they are known', () => {
    expect(rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['Föreläsningar för förskolan', '2 oktober 2025 och 22 november 2025', '2', '125–150'],
      ['Möten i arbetsgruppen', '2025', '4', '-'],
      ['Studiebesök', '-', '1', '..'],
      ['Temadag', '13 maj 2025', '1', 'ca 90'],
    ]);
  });

  it('has a range read aloud as one, and no number that a program could take for exact', () => {
    expect(rows[0]?.cells[2]).toMatchObject({ spoken: 'mellan 125 och 150', value: null });
    expect(rows[3]?.cells[2]).toMatchObject({ value: null });
  });

  it.each(['leastPresent', 'mostPresent'] as const)('withholds a range of which %s is withheld', (end) => {
    const counts = { ...exampleCounts, [countKeys[end]('forelasning')]: { state: 'withheld' as const } };
    const poorer = activitiesView(followUpMaterial(sampleFollowUp(exampleRegisters, {}, counts)));
    const cell = viewTables(poorer).get('aktiviteter')?.rows[0]?.cells[2];
    expect(cell).toEqual({
      state: 'withheld',
      text: '..',
      spoken: 'redovisas inte av sekretesskäl',
      value: null,
    });
    expect(viewTexts(poorer).join('\n')).not.toMatch(/125|150/);
  });

  it('has the remarks under it', () => {
    expect(viewTexts(view)).toContain(
      'Föreläsningar för förskolan: Omkring 80 procent var personal i förskolan.',
    );
  });
});

describe('the reports of providers', () => {
  it.each([
    [1, 'En verksamhetsredovisning är registrerad.'],
    [2, 'Av 2 verksamhetsredovisningar är ingen sen och ingen väntas längre fram.'],
  ])('count no zero, of %i that nobody has set a day for', (n, lead) => {
    const [report] = exampleRegisters.providerReports;
    if (report === undefined) throw new Error('the example has a report');
    const providerReports = Array.from({ length: n }, (_, i) => ({ ...report, id: `${i}`, due: null }));
    expect(activitiesView(followUpMaterial(sampleFollowUp({ providerReports })))?.lead).toBe(lead);
  });

  // The edition is of 16 March 2026.
  it('stand by their last day, with how late they came or are', () => {
    expect(wordRows(view)).toEqual([
      [
        'Läxhjälp Utförare: Föreningen Alla behövs. Ingen är utsedd att ta emot den.',
        ...['1 februari 2026', '3 februari 2026', '2 dagar efter sista dagen'],
      ],
      [
        'Ungdomsgårdarna Utförare: Fritid Exempelby. Tas emot av: ANDTS-samordnare.',
        ...['1 mars 2026', '–', 'Har inte kommit, 15 dagar sen'],
      ],
      [
        'Sommarlov Utförare: Fritid Exempelby. Ingen är utsedd att ta emot den.',
        ...['30 september 2026', '–', 'Väntas'],
      ],
    ]);
    expect(view?.lead).toBe(
      '4 aktiviteter är antecknade. Av 3 verksamhetsredovisningar är 1 sen och 1 väntas längre fram.',
    );
  });

  it.each([
    ['2026-03-16', null, 'Väntas'],
    ['2026-03-15', null, 'Har inte kommit, 1 dag sen'],
    ['2026-03-01', '2026-03-01', 'I tid'],
    // What came after the edition had not come on its day.
    ['2026-03-01', '2026-03-17', 'Har inte kommit, 15 dagar sen'],
    [null, '2026-03-01', 'Inkommen'],
    [null, null, 'Ingen dag är bestämd'],
  ])('due %s and received %s: %s', (due, received, said) => {
    const [first] = exampleRegisters.providerReports;
    if (!first) throw new Error('the example has reports');
    const registers = { providerReports: [{ ...first, due, received }] };
    expect(wordRows(activitiesView(followUpMaterial(sampleFollowUp(registers))))[0]?.[3]).toBe(said);
  });
});
