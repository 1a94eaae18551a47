import { describe, expect, it } from 'vitest';
import { overviewView } from '../../../outputs/follow-up/overview-view.ts';
import { accountCase, strategyCase } from '../../support/follow-up-cases.ts';
import { viewTexts, wordRows } from '../../support/follow-up-material.ts';
import { followedUp } from '../../support/followed-up.ts';
import { sampleIntervention, sampleUndertaking } from '../../support/sample-follow-up.ts';
import { sampleGoal } from '../../support/sample-goals.ts';

describe('the overview of the follow-up', () => {
  it('is there as soon as any register has an entry, since it leads to all other accounts', () => {
    expect(overviewView(followedUp({}))).toBeNull();
    expect(overviewView(followedUp({ interventions: [sampleIntervention()] }))?.slug).toBe('uppfoljning');
  });

  it('counts documents and undertakings by kind', () => {
    const texts = viewTexts(overviewView(followedUp(strategyCase)));
    expect(texts).toContain('1 dokument finns i registren: 1 strategi.');
    expect(texts).toContain('4 åtaganden står i dem: 2 mål och 2 aktiviteter.');
    expect(texts).toContain('2 mål är satta. Ett av dem saknar nyckeltal.');
  });

  it('counts key figures by verdict, and one that nothing has been judged of as not to be judged yet', () => {
    const goals = [sampleGoal({}, { goal: 'mal-1' })];
    const texts = viewTexts(overviewView(followedUp(strategyCase, 'sv', { goals })));
    const counted = texts.filter((text) => /^.\u00a0.*: \d$/.test(text)).map((text) => text.slice(2));
    expect(counted).toEqual(['Nått: 0', 'På väg: 0', 'Inte på väg: 0', 'Kan inte bedömas än: 1']);
  });

  it('has what is late, the longest first, with its role and days', () => {
    const view = overviewView(followedUp(strategyCase));
    expect(view?.lead).toContain('2 saker är sena den 16 mars 2026.');
    expect(wordRows(view)).toEqual([
      [
        'Rapport år 3: Strategi för förebyggande arbete',
        'Sociala kvalitetsenheten',
        '23 september 2022',
        '1\u202f270 dagar',
      ],
      [
        'En handbok för samverkan tas fram: Strategi för förebyggande arbete',
        'Arbetsgruppsansvarig A',
        '1 mars 2026',
        '15 dagar',
      ],
    ]);
  });

  it('has what comes next, with the days of meetings among it', () => {
    const rows = wordRows(overviewView(followedUp(accountCase))).slice(1);
    expect(rows.map((row) => row.at(-1))).toEqual([
      '14 april 2026',
      '1 juni 2026',
      '24 december 2026',
      '1 januari 2027',
    ]);
  });

  it('tells that only the latest are shown where more is late than there is room for', () => {
    const undertakings = Array.from({ length: 12 }, (_, i) =>
      sampleUndertaking({ id: `${i}`, due: `2025-01-${10 + i}` }),
    );
    const view = overviewView(followedUp({ undertakings }));
    expect(wordRows(view)).toHaveLength(10);
    expect(viewTexts(view)).toContain('Här står de 10 som är mest sena, av 12.');
  });

  it('counts discrepancies by kind', () => {
    const texts = viewTexts(overviewView(followedUp(strategyCase)));
    expect(texts).toContain('Mål utan nyckeltal: 1');
    expect(viewTexts(overviewView(followedUp({ roles: strategyCase.roles ?? [] })))).toContain(
      'Inga avvikelser hittades.',
    );
  });

  it('is the same in English', () => {
    const english = viewTexts(overviewView(followedUp(accountCase, 'en')), 'en');
    expect(english).toHaveLength(viewTexts(overviewView(followedUp(accountCase))).length);
    expect(english).toContain(
      '11 discrepancies were found in registers and texts. Nothing has been mended silently.',
    );
  });
});
