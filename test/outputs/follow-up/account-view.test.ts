import { describe, expect, it } from 'vitest';
import { accountView } from '../../../outputs/follow-up/account-view.ts';
import { accountCase, strategyCase } from '../../support/follow-up-cases.ts';
import { viewTexts, wordRows } from '../../support/follow-up-material.ts';
import { followedUp } from '../../support/followed-up.ts';
import { sampleDocument, sampleUndertaking } from '../../support/sample-follow-up.ts';

const view = accountView(followedUp(accountCase));
const texts = viewTexts(view);

describe('the account of how strategies and agreements are followed up', () => {
  it('is not there where none is registered', () => {
    expect(accountView(followedUp({ documents: [sampleDocument({ kind: 'assignment' })] }))).toBeNull();
  });

  it('is a paper, and names the assignment that it answers with paragraph and date', () => {
    expect(view?.outlets).toContain('paper');
    expect(texts).toContain(
      'Redovisningen svarar på uppdraget ”Redovisa uppföljningen” (Kommunfullmäktige, 19 oktober 2015, §\u00a0265).',
    );
    expect(texts).toContain('Ingen har angett hur redovisningen ska användas.');
  });

  it('has a row for each with kind, parties, decision, validity, who, how often, last and next', () => {
    expect(wordRows(view)).toEqual([
      [
        'Samverkan med polisen Överenskommelse, formell. Parter: Kommunen och Polisen.',
        'Socialnämnden, 3 mars 2015, §\u00a030, dnr SN 2015/12',
        '1 januari 2015 – 31 december 2026',
        'Sociala kvalitetsenheten Varje år.',
        'Senaste: 20 december 2025. Nästa: 1 januari 2027.',
      ],
      [
        'Ungdomsmottagningen Samverkansavtal, formell.',
        'Socialnämnden',
        'Uppgift saknas',
        'Ansvarig saknas',
        'Senaste: ingen är registrerad. Nästa: uppgift saknas.',
      ],
      [
        'Nätverket Överenskommelse, informell.',
        'Inget beslut är registrerat',
        'Uppgift saknas',
        'Ansvarig saknas',
        'Senaste: ingen är registrerad. Nästa: uppgift saknas.',
      ],
    ]);
  });

  it('counts formal and informal, those without owner or use, and what no measure follows, in numbers', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        'Här finns 2 överenskommelser och 1 samverkansavtal.',
        '2 dokument har en formell grund och 1 är informellt.',
        '2 dokument saknar ansvarig för uppföljningen.',
        'För 2 dokument har ingen angett hur uppföljningen ska användas.',
        'Av 8 åtaganden följs 3 inte upp med mått: för 1 är det beslutat, för 2 är inget mått angivet.',
      ]),
    );
    expect(texts.join(' ')).not.toContain('%');
  });

  it('prints what each follow-up is to be used for, and the share of an activity list that is done', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        'Användning: Ny aktivitetslista varje år',
        'Användning: Ingen har angett hur uppföljningen ska användas',
        'Aktiviteter: 3 av 8 genomförda',
        'Mått: Inga åtaganden är registrerade.',
      ]),
    );
  });

  it('says since when a follow-up is late', () => {
    const late = viewTexts(accountView(followedUp(strategyCase)));
    expect(late).toContain('Ett dokument har en uppföljning som är sen.');
    expect(late).toContain(
      'Senaste: 10 november 2020. Nästa: skulle ha lämnats 23 september 2022, 1\u202f270 dagar sen.',
    );
  });

  it.each([
    [{ indicators: ['bou.children_investigated'] }, 'Åtagandet följs med mått.'],
    [{ unmeasured: true }, 'Det är beslutat att åtagandet inte följs upp med mått.'],
    [{}, 'Inget mått är angivet för åtagandet.'],
  ])('speaks of a single undertaking as one: %j', (own, sentence) => {
    const one = followedUp({ documents: [sampleDocument()], undertakings: [sampleUndertaking(own)] });
    expect(viewTexts(accountView(one))).toContain(sentence);
  });

  it('is the same in English', () => {
    const english = viewTexts(accountView(followedUp(accountCase, 'en')), 'en');
    expect(english).toContain('2 documents have a formal basis and 1 is informal.');
    expect(english).toContain('Nobody named');
    expect(english).toHaveLength(texts.length);
  });
});
