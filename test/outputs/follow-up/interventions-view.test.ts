import { describe, expect, it } from 'vitest';
import type { Intervention } from '../../../indicators/model/follow-up/intervention.ts';
import { interventionsView } from '../../../outputs/follow-up/interventions-view.ts';
import { exampleFollowUp } from '../../support/example-follow-up.ts';
import { followUpMaterial, viewTables, viewTexts, wordRows } from '../../support/follow-up-material.ts';
import { sampleFollowUp, sampleIntervention } from '../../support/sample-follow-up.ts';

const view = interventionsView(followUpMaterial(exampleFollowUp()));
const tables = viewTables(view);

function viewOf(...interventions: readonly Intervention[]) {
  return interventionsView(followUpMaterial(sampleFollowUp({ interventions })));
}

function rowsOf(id: string, from = tables): [string, ...string[]][] {
  return (from.get(id)?.rows ?? []).map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]);
}

describe('the mapping of interventions', () => {
  it('is that of the newest year, beside the one before it', () => {
    expect(view?.title).toBe('Kartläggning av förebyggande insatser 2025');
    expect(view?.lead).toBe(
      'År 2025 är 4 insatser kartlagda. Det är 2 fler än 2024. 1 har en formell grund och 1 är informell; för 2 är grunden inte angiven. Ingen insats är angiven på nivån selektiv. För en insats saknas nivå.',
    );
  });

  it('does not take what nobody has said for a level that is empty or a basis that is informal', () => {
    const unsaid = ['a', 'b'].map((id) => sampleIntervention({ id }));
    expect(viewOf(...unsaid)?.lead).toBe(
      'År 2025 är 2 insatser kartlagda. Ingen grund är angiven. Ingen insats är angiven på nivåerna universell, selektiv och indikerad. För 2 insatser saknas nivå.',
    );
  });

  it('gives the ages once, where the group names them', () => {
    const groups = ['Barn 0–5 år', 'Barn'].map((targetGroup, i) =>
      sampleIntervention({ id: `${i}`, targetGroup, ages: '0–5' }),
    );
    expect(wordRows(viewOf(...groups)).map(([, group]) => group)).toEqual(['Barn 0–5 år', 'Barn, 0–5 år']);
  });

  it('counts each level in both years, empty ones and unplaced ones too', () => {
    expect(rowsOf('kartlaggning-nivaer')).toEqual([
      ['Alla insatser', '2', '4'],
      ['Främjande', '0', '1'],
      ['Universell', '1', '1'],
      ['Selektiv', '1', '0'],
      ['Indikerad', '0', '1'],
      ['Behandling', '0', '0'],
      ['Nivå saknas', '0', '1'],
    ]);
  });

  it('counts formal against informal, in numbers and not in shares', () => {
    expect(rowsOf('kartlaggning-grund')).toEqual([
      ['Alla insatser', '2', '4'],
      ['Formell', '1', '1'],
      ['Avtal eller överenskommelse', '1', '1'],
      ['Beslut', '0', '0'],
      ['Informell', '0', '1'],
      ['Uppgift saknas', '1', '2'],
    ]);
  });

  it('tells a blank cost from a zero, and protects how many came', () => {
    expect(rowsOf('kartlaggning-kostnad')).toEqual([
      ['Polarna', '-', '1\u202f044', 'ungdomar'],
      ['Föräldragrupper', '120\u202f000', '..', 'föräldrar'],
      ['Broschyr till alla hem', '0', '42\u202f000', 'hem'],
      ['Öppen mötesplats', '-', '-', '-'],
    ]);
    expect(viewTexts(view).join('\n')).toContain('120\u202f000 kronor, för 2 av 4 insatser.');
  });

  it('sums no persons', () => {
    const sums = ['1\u202f044', '43\u202f044'].map(
      (sum) => viewTexts(view).filter((text) => text === sum).length,
    );
    expect(sums).toEqual([1, 0]);
  });

  it('says of an empty level that it is empty', () => {
    const texts = viewTexts(view);
    expect(texts[texts.indexOf('2.3 Selektiv') + 1]).toBe('Ingen insats är kartlagd på den här nivån.');
    expect(texts).toContain('2.6 Nivå saknas');
    expect(viewTexts(viewOf(sampleIntervention({ level: 'universal' })))).not.toContain('2.6 Nivå saknas');
  });

  it('tells who carries it out, for whom, on what ground, how it is followed and by which indicators', () => {
    expect(wordRows(view).slice(1, 3)).toEqual([
      [
        ...['Polarna Fritid Exempelby. Betalas av socialnämnden', 'Högstadieelever, 13–16 år'],
        ...['Avtal eller överenskommelse: Strategi för tidigt stöd', 'Ingen uppföljning är angiven', 'Ingen'],
      ],
      [...['Föräldragrupper', 'Uppgift saknas', 'Informell', 'Enkät efter varje grupp'], 'Barn som utretts'],
    ]);
  });

  it('leads from an indicator to its page', () => {
    const runs = view?.parts.flatMap((part) => (part.kind === 'word-table' ? part.rows.flat(2) : []));
    expect(runs).toContainEqual({ page: 'bou-children-investigated', words: 'Barn som utretts' });
  });

  it('draws the triangle, with all of it in words', () => {
    const drawing = view?.parts.find(({ kind }) => kind === 'drawing');
    expect(drawing).toMatchObject({
      alternative:
        'Triangel i tre nivåer, uppifrån och ned. Indikerad: 1 insats. Selektiv: ingen insats. Universell: 1 insats. Utanför triangeln: Främjande: 1 insats. Behandling: ingen insats.',
    });
    expect([...(view?.drawings.keys() ?? [])]).toEqual(['preventionstriangel']);
  });
});

describe('what has changed since the mapping before', () => {
  it('is what is new, what is gone, and what is described otherwise', () => {
    const texts = viewTexts(view);
    expect(texts.slice(texts.indexOf('5 Ändrat sedan 2024') + 1, -1)).toEqual([
      ...['5.1 Nya insatser', 'Föräldragrupper', 'Broschyr till alla hem', 'Öppen mötesplats'],
      ...['5.2 Insatser som inte längre finns med', 'Föräldraföreläsningar'],
      '5.3 Ändrade uppgifter',
      'Polarna: utförare var inte angivet, är nu Fritid Exempelby; målgrupp var inte angivet, är nu Högstadieelever; ålder var inte angivet, är nu 13–16; nivå var selektiv, är nu universell; dokument var inte angivet, är nu Strategi för tidigt stöd; finansiering var inte angivet, är nu Socialnämnden; kostnad var 400\u202f000 kronor, är nu inte angivet.',
    ]);
  });

  it('goes by id: a new name is a change, not something new', () => {
    const texts = viewTexts(
      viewOf(
        sampleIntervention({ year: 2023, name: 'Gamla namnet' }),
        sampleIntervention({ name: 'Nya namnet' }),
      ),
    );
    expect(texts).toContain('Nya namnet: namn var Gamla namnet, är nu Nya namnet.');
    expect(texts.join('\n')).not.toContain('Nya insatser');
    expect(texts).toContain('5 Ändrat sedan 2023');
  });

  it('is nothing where the two are alike, and cannot be told where there is one', () => {
    const alike = viewOf(sampleIntervention({ year: 2024 }), sampleIntervention());
    expect(viewTexts(alike)).toContain('Kartläggningen är oförändrad.');
    expect(alike?.lead).toContain('Det är lika många som 2024.');
    const alone = viewOf(sampleIntervention());
    expect(viewTexts(alone)).toContain('Det finns ingen tidigare kartläggning att jämföra med.');
    expect(rowsOf('kartlaggning-nivaer', viewTables(alone))[0]).toEqual(['Alla insatser', '1']);
  });
});
