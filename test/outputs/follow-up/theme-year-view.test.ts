import { describe, expect, it } from 'vitest';
import { themeYearViews } from '../../../outputs/follow-up/theme-year-view.ts';
import { exampleFollowUp } from '../../support/example-follow-up.ts';
import { followUpMaterial, viewTables, viewTexts, wordRows } from '../../support/follow-up-material.ts';
import {
  sampleDocument,
  sampleFollowUp,
  sampleIntervention,
  sampleUndertaking,
} from '../../support/sample-follow-up.ts';

const [view = null] = themeYearViews(followUpMaterial(exampleFollowUp()));

describe('the yearly view of a theme', () => {
  // DOMAIN B7: the yearly view of kommunstyrelsen, under one name however it is spelled.
  it('gathers what there is of it under the name of the catalogue', () => {
    expect(view?.slug).toBe('uppfoljning-tema-andts');
    expect(view?.title).toBe('ANDTS: uppföljning 2025');
    expect(view?.lead).toBe(
      'Allt som följs upp inom temat ANDTS på ett ställe: 1 dokument, 1 åtagande, 1 insats och 2 enkäter.',
    );
  });

  it('has the other spellings of a document beside its name', () => {
    expect(wordRows(view)[0]?.[0]).toBe(
      'ANDTS-strategin Strategi. Skrivs också ANDT-strategin och ANTD-strategin.',
    );
  });

  it('counts undertakings by status and interventions by level, each of them though it has none', () => {
    const counts = (id: string) =>
      viewTables(view)
        .get(id)
        ?.rows.map(({ label, cells }) => `${label} ${cells[0]?.text}`);
    expect(counts('tema-andts-lage')).toEqual([
      ...[
        'Alla 1',
        'Ej påbörjad 0',
        'Påbörjad 0',
        'Pågår 1',
        'Genomförd 0',
        'Ej genomförd 0',
        'Permanentad 0',
      ],
    ]);
    expect(counts('tema-andts-nivaer')).toEqual([
      ...['Alla 1', 'Främjande 0', 'Universell 1', 'Selektiv 0', 'Indikerad 0', 'Behandling 0'],
    ]);
  });

  it('tells the shares of all who answered, with their intervals', () => {
    expect(viewTexts(view)).toContain(
      'Har druckit alkohol det senaste året: 40,1\u00a0% (95\u00a0% osäkerhetsintervall 34,9 till 45,5\u00a0%).',
    );
  });

  it('counts an undertaking to the themes of its document where it names none of its own', () => {
    const registers = {
      documents: [sampleDocument({ id: 'd', themes: ['andts'] })],
      undertakings: [
        sampleUndertaking({ id: 'egen', document: 'd', themes: ['schooling'], text: 'Eget tema.' }),
        sampleUndertaking({ id: 'arvd', document: 'd', text: 'Ärvt tema.' }),
      ],
    };
    const views = themeYearViews(followUpMaterial(sampleFollowUp(registers)));
    const textsOf = (slug: string) => viewTexts(views.find((one) => one.slug === slug) ?? null).join('\n');
    expect(textsOf('uppfoljning-tema-andts')).toContain('Ärvt tema.');
    expect(textsOf('uppfoljning-tema-andts')).not.toContain('Eget tema.');
    expect(textsOf('uppfoljning-tema-schooling')).toContain('Eget tema.');
  });

  it('stands in the order of the catalogue, with themes that only the registers know last', () => {
    const interventions = [
      sampleIntervention({ themes: ['vald_i_nara_relationer', 'andts', 'early_support'] }),
      sampleIntervention({ year: 2024, id: 'gammal', themes: ['andts'], name: 'Förra årets' }),
    ];
    const views = themeYearViews(followUpMaterial(sampleFollowUp({ interventions })));
    expect(views.map(({ slug }) => slug)).toEqual([
      'uppfoljning-tema-early-support',
      'uppfoljning-tema-andts',
      'uppfoljning-tema-vald-i-nara-relationer',
    ]);
    expect(viewTexts(views[1] ?? null)).not.toContain('Förra årets');
  });

  it('has the indicators of the theme, and those that its entries name, once each', () => {
    const interventions = [
      sampleIntervention({
        themes: ['concern'],
        indicators: ['bou.children_investigated', 'bup.children_new'],
      }),
    ];
    const [concern = null] = themeYearViews(followUpMaterial(sampleFollowUp({ interventions })));
    const names = wordRows(concern).map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(['Barn som utretts', 'Nya barn i barn- och ungdomspsykiatrin']),
    );
    expect(names.length).toBeGreaterThan(2);
  });
});
