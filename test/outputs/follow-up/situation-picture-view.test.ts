import { describe, expect, it } from 'vitest';
import { discrepanciesOf } from '../../../indicators/follow-up/discrepancies/discrepancies-of.ts';
import type { FollowUpDocument } from '../../../indicators/model/follow-up/document.ts';
import { situationPictureViews } from '../../../outputs/follow-up/situation-picture-view.ts';
import { exampleFollowUp } from '../../support/example-follow-up.ts';
import { followUpMaterial, viewTexts, wordRows } from '../../support/follow-up-material.ts';
import { sampleDocument, sampleFollowUp } from '../../support/sample-follow-up.ts';

const [view = null] = situationPictureViews(followUpMaterial(exampleFollowUp()));
/** Of the sample draft. */
const date = '2026-03-16';

function picture(own: Partial<FollowUpDocument> = {}): FollowUpDocument {
  return sampleDocument({
    id: 'lage',
    kind: 'situation_picture',
    name: 'Lägesbild',
    staleAfterMonths: 12,
    ...own,
  });
}

function leadOf(...documents: readonly FollowUpDocument[]): string | undefined {
  const base = sampleFollowUp({ documents });
  const discrepancies = discrepanciesOf({ registers: base.registers, goals: [], duties: [], date });
  return situationPictureViews(followUpMaterial({ ...base, discrepancies }))[0]?.lead;
}

describe('a situation picture', () => {
  it('says its version, its day, and since when it is out of date', () => {
    expect(view?.slug).toBe('lagesbild-lage-2024');
    expect(view?.lead).toBe(
      'Version 2 av lägesbilden beskriver läget den 1 november 2024. Den är inaktuell sedan den 1 november 2025: den ska ses över inom 12 månader från sitt datum.',
    );
  });

  it.each([
    ['on its last day', { dated: '2025-03-16' }, 'Den är aktuell.'],
    ['a day later', { dated: '2025-03-15' }, 'Den är inaktuell sedan den 15 mars 2026'],
    ['without a time for review', { dated: '2015-01-01', staleAfterMonths: null }, 'Ingen tid är bestämd'],
    ['without a day', { dated: null }, 'Det går inte att säga om den är aktuell.'],
    [
      'after its validity',
      { dated: '2025-12-01', valid: { from: null, to: '2026-03-15' } },
      'Den gällde till och med den 15 mars 2026.',
    ],
  ])('is told as what it is %s', (_, own: Partial<FollowUpDocument>, said) => {
    expect(leadOf(picture(own))).toContain(said);
  });

  it('is told to be replaced by its newer version', () => {
    const newer = picture({ id: 'ny', version: '3', replaces: 'lage', dated: '2026-01-10' });
    expect(leadOf(picture({ dated: '2020-01-01' }), newer)).toContain(
      'Den är ersatt av Lägesbild, version 3.',
    );
    // The edition is of 16 March 2026: what comes after it has not taken the place yet.
    expect(leadOf(picture({ dated: '2020-01-01' }), { ...newer, dated: '2026-03-17' })).not.toContain(
      'ersatt',
    );
  });

  it('has its chain with days and who decided, and what lacks', () => {
    expect(wordRows(view).slice(0, 4)).toEqual([
      ['Lägesbild', 'Lägesbild om normbrytande beteende', '1 november 2024', expect.any(String)],
      [
        ...['Ställningstagande', 'Ställningstagande om åtgärder', '20 januari 2025'],
        expect.stringMatching(/^Kommunstyrelsen, 20 januari 2025, §\s7$/),
      ],
      ['Åtgärdsplan', 'Åtgärdsplan 2025', '3 mars 2025', expect.any(String)],
      ['Uppföljning', 'Saknas', '–', '–'],
    ]);
  });

  it('finds a plan that follows straight from the picture, and none that follows from another', () => {
    const plan = (follows: string) =>
      sampleDocument({ id: 'plan', kind: 'plan_of_measures', name: 'Planen', follows });
    const chainOf = (follows: string) => {
      const documents = [picture(), plan(follows)];
      return wordRows(
        situationPictureViews(followUpMaterial(sampleFollowUp({ documents })))[0] ?? null,
      )[2]?.[1];
    };
    expect(chainOf('lage')).toBe('Planen');
    expect(chainOf('annan')).toBe('Saknas');
  });

  it('has its indicators with newest figure and trend, and the measures with what they belong with', () => {
    const rows = wordRows(view).slice(4);
    expect(rows[0]).toEqual(['Barn som utretts', '2025: 561 barn', 'i stort sett oförändrad, 2021–2025']);
    expect(rows[1]?.[0]).toContain('Fältarbete på helgkvällar.');
    expect(rows[2]).toEqual(['Fältarbete på helgkvällar.', 'Tillsyn av folköl och tobak (ANDTS-strategin)']);
  });

  it('says that its figures are no official statistics', () => {
    expect(viewTexts(view).at(-1)).toContain('Statistiken ingår inte i Sveriges officiella statistik.');
  });
});
