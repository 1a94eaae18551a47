import { describe, expect, it } from 'vitest';
import type { FollowUpRegisters } from '../../../indicators/model/follow-up/registers.ts';
import { documentSlug } from '../../../outputs/follow-up/document-run.ts';
import { documentViews } from '../../../outputs/follow-up/document-view.ts';
import { situationPictureViews } from '../../../outputs/follow-up/situation-picture-view.ts';
import { accountCase, strategyCase } from '../../support/follow-up-cases.ts';
import { viewTexts, wordRows } from '../../support/follow-up-material.ts';
import { editionDay, followedUp } from '../../support/followed-up.ts';
import { sampleDocument, sampleIntervention, sampleUndertaking } from '../../support/sample-follow-up.ts';

const pageOf = (registers: Partial<FollowUpRegisters>, id: string, language: 'sv' | 'en' = 'sv') =>
  documentViews(followedUp(registers, language)).find(
    ({ slug }) => slug === documentSlug({ id, kind: 'strategy' }),
  ) ?? null;

const strategy = pageOf(strategyCase, 'strategin');
const texts = viewTexts(strategy);

describe('the page of a document', () => {
  it('is there for each, and its address is that of no other account', () => {
    const slugs = documentViews(followedUp(accountCase)).map(({ slug }) => slug);
    expect(slugs).toEqual(
      ['uppdraget', 'redovisningen', 'polisen', 'mottagningen', 'natverket'].map(
        (id) => `uppfoljning-dokument-${id}`,
      ),
    );
  });

  it('says who decided, who answers, who is told, when, and what it is used for', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        'Strategi, beslut: Kommunfullmäktige, 23 september 2019, §\u00a0111. Strategin ska ge barn och unga stöd i tid.',
        'Ansvarig: Sociala kvalitetsenheten',
        'Hur ofta: År 1 och 3 efter beslutet',
        'Redovisas för: Kommunstyrelsen',
        'Användning: Underlag för nästa strategi',
        'Nyckelområden: Ungdomsdialog och Kommunikation',
      ]),
    );
  });

  it('shows how far each working group and direction has come, and the areas in which nothing has begun', () => {
    expect(texts).toContain(
      'Arbetsgrupp A. 4 åtaganden, 3 påbörjade, varav 1 genomfört. För 1 är läget inte känt.',
    );
    expect(texts).toContain(
      'I övriga målområden är inget åtagande påbörjat: Målområde B, Målområde C och Målområde D.',
    );
    expect(wordRows(strategy).slice(0, 4)).toEqual([
      ['Effektivare samverkan', 'Ett åtagande, påbörjat.'],
      ['Ökad föräldrasamverkan', 'Inga åtaganden är registrerade.'],
      ['Samverkan för skolnärvaro', '2 åtaganden, 2 påbörjade, varav 1 genomfört.'],
      ['Dialog med civilsamhället', 'Inga åtaganden är registrerade.'],
    ]);
  });

  it('lists activities with owner, last day and status, marks what is late and tells the share that is done', () => {
    expect(texts).toContain('Av det som ska göras är 1 av 2 genomfört.');
    expect(wordRows(strategy)).toContainEqual([
      'En handbok för samverkan tas fram. Aktivitet. Inget mått är angivet. Underlag: Protokoll 3.',
      'Arbetsgruppsansvarig A',
      '1 mars 2026',
      'Påbörjad, 1 oktober 2020. Sen.',
    ]);
    expect(wordRows(strategy)).toContainEqual([
      'Mötesserie om närvaro. Aktivitet. Följs inte upp med mått.',
      'Arbetsgruppsansvarig A',
      'Ingen dag satt',
      'Genomförd',
    ]);
  });

  it.each([
    [['done', 'made_permanent'], 'Allt som ska göras är genomfört.'],
    [['started', 'not_done'], 'Av det som ska göras är inget genomfört.'],
    [['done', 'started', null], 'Av det som ska göras är 1 av 3 genomfört. För 1 är läget inte känt.'],
    [[null, null], 'Läget är inte känt för det som ska göras.'],
  ] as const)('of what stands at %j it says: %s', (states, sentence) => {
    const undertakings = states.map((state, i) =>
      sampleUndertaking({ id: `${i}`, kind: 'recommendation', state }),
    );
    expect(viewTexts(pageOf({ documents: [sampleDocument()], undertakings }, 'strategi'))).toContain(
      sentence,
    );
  });

  it('says of a decision once that it is one', () => {
    const decided = { by: 'kommunstyrelsen', date: '2024-02-13', paragraph: null, registryNumber: null };
    const documents = [sampleDocument({ kind: 'decision', decided })];
    expect(pageOf({ documents }, 'strategi')?.lead).toMatch(/^Beslut: [^,]+, 13 februari 2024\.$/);
  });

  it('marks nothing as late on its last day', () => {
    const onItsDay = sampleUndertaking({ kind: 'activity', due: editionDay, state: 'started' });
    const dayBefore = { ...onItsDay, id: 'igar', due: '2026-03-15' };
    const rows = wordRows(
      pageOf({ documents: [sampleDocument()], undertakings: [onItsDay, dayBefore] }, 'strategi'),
    );
    expect(rows.map((row) => row.at(-1))).toEqual(['Påbörjad', 'Påbörjad. Sen.']);
  });

  it('has its indicators with newest figure and trend once each, by the words of the report', () => {
    const rows = wordRows(strategy).filter(([first]) => first === 'Barn som utretts');
    expect(rows).toEqual([['Barn som utretts', '2025: 561 barn', 'i stort sett oförändrad, 2021–2025']]);
  });

  it('names an indicator that the edition lacks as the catalogue does, and one that nobody knows by its id', () => {
    const indicators = ['school.absence_over_20', 'ingen.sadan'];
    const rows = wordRows(pageOf({ documents: [sampleDocument({ indicators })] }, 'strategi'));
    expect(rows.slice(-2).map(([, newest]) => newest)).toEqual([
      'ingår inte i den här utgåvan',
      'ingår inte i den här utgåvan',
    ]);
    expect(rows.at(-1)?.[0]).toBe('ingen.sadan');
  });

  it('says that no more has been set where all that its rhythm asks for has been given', () => {
    const yearly = {
      ...{
        by: null,
        to: null,
        everyMonths: 12,
        reportYears: [],
        reportDates: [],
        knownUntil: null,
        next: null,
      },
      given: ['2024-01-01', '2025-01-01'],
    };
    const valid = { from: '2023-01-01', to: '2024-12-31' };
    const page = viewTexts(pageOf({ documents: [sampleDocument({ valid, followUp: yearly })] }, 'strategi'));
    expect(page.join()).toMatch(/ingen mer är bestämd/i);
  });

  it('does not call what nobody has said anything of not begun', () => {
    const undertakings = [
      sampleUndertaking({ id: 'a', area: 'ett' }),
      sampleUndertaking({ id: 'b', area: 'ett', state: 'not_started' }),
      sampleUndertaking({ id: 'c', area: 'tva' }),
    ];
    const area = (id: string) => ({ id, name: `Område ${id}`, group: 'Gruppen', directions: [] });
    const documents = [sampleDocument({ areas: [area('ett'), area('tva')] })];
    const page = viewTexts(pageOf({ documents, undertakings }, 'strategi'));
    expect(page).toContain('Gruppen. 2 åtaganden, inget påbörjat. För 1 är läget inte känt.');
    expect(page).toContain('Gruppen. Ett åtagande, läget är inte känt.');
    expect(page.join()).not.toContain('inget åtagande påbörjat');
    expect(page.join()).not.toContain('Inget åtagande är påbörjat');
  });

  it('has activities, provider reports, other records, roles and papers', () => {
    expect(texts).toContain('Möten om närvaro, 4 gånger.');
    expect(texts).toContain('Tjänsteskrivelse, 20 oktober 2020');
    expect(wordRows(strategy)).toContainEqual(['Arbetsgruppsansvarig A', 'Arbetsgrupp A', '–']);
    const [row] = wordRows(pageOf(accountCase, 'mottagningen'));
    expect(row).toEqual([
      'Mottagningen: Råd och stöd',
      'Sociala kvalitetsenheten',
      '31 januari 2026',
      'Inte lämnad, 44 dagar sen',
    ]);
    const interventions = [sampleIntervention({ document: 'strategi' })];
    expect(viewTexts(pageOf({ documents: [sampleDocument()], interventions }, 'strategi'))).toContain(
      'Insats i kartläggningen 2025: Föräldragrupper',
    );
  });

  it('leads to what it follows and replaces, and shows the whole chain with the link that is missing', () => {
    const picture = { kind: 'situation_picture', dated: '2025-01-10', name: 'Lägesbild 2025' } as const;
    const documents = [
      sampleDocument({ id: 'gammal', kind: 'situation_picture', name: 'Lägesbild 2024' }),
      sampleDocument({ ...picture, id: 'bild', version: '2', replaces: 'gammal' }),
      sampleDocument({ id: 'plan', kind: 'plan_of_measures', name: 'Planen', follows: 'stand' }),
      sampleDocument({ id: 'stand', kind: 'position', name: 'Ställningstagandet', follows: 'bild' }),
    ];
    const page = viewTexts(pageOf({ documents }, 'plan'));
    expect(page).toEqual(
      expect.arrayContaining([
        'Bygger på Ställningstagandet (ställningstagande)',
        'Lägesbild: Lägesbild 2025, version 2, 10 januari 2025.',
        'Ställningstagande: Ställningstagandet.',
        'Åtgärdsplan: Planen.',
        'Uppföljning: ingen är registrerad.',
      ]),
    );
    expect(
      viewTexts(
        situationPictureViews(followedUp({ documents })).find(({ slug }) => slug === 'lagesbild-bild') ??
          null,
      ),
    ).toEqual(
      expect.arrayContaining([
        'Har följts av Ställningstagandet (ställningstagande)',
        'Ersätter Lägesbild 2024 (lägesbild)',
      ]),
    );
    expect(page.join()).not.toContain('Lägesbild 2024');
  });

  it('ends where documents follow each other in a ring', () => {
    const documents = [
      sampleDocument({ id: 'a', kind: 'position', name: 'A', follows: 'b' }),
      sampleDocument({ id: 'b', kind: 'situation_picture', name: 'B', follows: 'a' }),
    ];
    expect(viewTexts(pageOf({ documents }, 'a'))).toContain('Lägesbild: B.');
  });

  it('asks for nothing that its kind does not need', () => {
    const account = viewTexts(pageOf(accountCase, 'redovisningen')).join('\n');
    expect(account).not.toMatch(/Ansvarig saknas|Inget beslut|Följs upp av/);
    expect(viewTexts(pageOf(accountCase, 'mottagningen')).join('\n')).toMatch(
      /Följs upp av: Ansvarig saknas/,
    );
  });

  it('tells the discrepancies of the document and of what stands in it, and of no other', () => {
    expect(texts).toContain(
      'Målet ”Fler föräldrar deltar” i Strategi för förebyggande arbete saknar nyckeltal.',
    );
    expect(viewTexts(pageOf(accountCase, 'natverket')).join()).not.toContain('Ungdomsmottagningen');
  });

  it('is the same in English', () => {
    const english = viewTexts(pageOf(strategyCase, 'strategin', 'en'), 'en');
    expect(english).toHaveLength(texts.length);
    expect(english).toContain('Of what is to be done, 1 of 2 is done.');
  });
});
