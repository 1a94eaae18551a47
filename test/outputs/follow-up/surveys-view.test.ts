import { describe, expect, it } from 'vitest';
import { surveyShares } from '../../../indicators/follow-up/survey-shares.ts';
import { countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import { surveysView } from '../../../outputs/follow-up/surveys-view.ts';
import { exampleCounts, exampleFollowUp, exampleRegisters } from '../../support/example-follow-up.ts';
import { followUpMaterial, viewTables, viewTexts } from '../../support/follow-up-material.ts';
import { sampleFollowUp } from '../../support/sample-follow-up.ts';

const view = surveysView(followUpMaterial(exampleFollowUp()));
const texts = viewTexts(view);

function viewWith(counts: typeof exampleCounts) {
  const base = sampleFollowUp(exampleRegisters, {}, { ...exampleCounts, ...counts });
  const surveys = surveyShares(exampleRegisters.surveys, base.counts, 50);
  return surveysView(followUpMaterial({ ...base, surveys }));
}

describe('the view of the surveys', () => {
  it('has the newest first, with who was asked, how many answered and the response rate', () => {
    expect(texts.slice(2, 9)).toEqual([
      '1 Drogvaneundersökningen 2024',
      'Tillfrågade: Elever i årskurs 9',
      'Källa: Stockholmsenkäten (påhittade svar)',
      'Hör till: ANDTS-strategin',
      'Antal tillfrågade: 400',
      'Antal svarande: 324',
      'Svarsfrekvens: 81\u00a0%',
    ]);
    expect(texts).toContain('2 Drogvaneundersökningen 2022');
  });

  it('has the share of each group with its interval, and no more than may be told', () => {
    const table = viewTables(view).get('enkat-drogvanor-2024-alkohol');
    expect(table?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['Alla', '130', '324', '40,1', '34,9', '45,5'],
      ['Flickor', '85', '164', '51,8', '44,2', '59,3'],
      ['Pojkar', '..', '160', '..', '..', '..'],
    ]);
    expect(table?.notes.map(({ id }) => id)).toEqual(['N1', 'N20']);
    expect(table?.notes[1]?.text).toBe(
      'Enkätsvar: Elever i årskurs 9. Svarsfrekvens 81\u00a0%. Resultat för grupper med färre än 10 svar redovisas inte.',
    );
    expect(table?.source).toContain('Stockholmsenkäten (påhittade svar)');
  });

  // DOMAIN C2: no claim of change inside the margin.
  it('calls a change clear only outside its margin, and says nothing of a group that is withheld', () => {
    const start = texts.findIndex((text) => text.startsWith('Alla: '));
    expect(texts.slice(start, start + 3)).toEqual([
      'Alla: −14,4\u00a0procentenheter sedan 2022 (95\u00a0% osäkerhetsintervall −21,8 till −6,8\u00a0procentenheter). Skillnaden är större än slumpen ensam brukar ge.',
      'Flickor: −7,0\u00a0procentenheter sedan 2022 (95\u00a0% osäkerhetsintervall −17,4 till +3,6\u00a0procentenheter). Ingen säker förändring.',
      '2 Drogvaneundersökningen 2022',
    ]);
  });

  it('says where there is nothing to compare with', () => {
    expect(texts.at(-1)).toBe('Det här är den första omgången av enkäten i registren.');
  });

  it('marks a share of few, with its note', () => {
    const few = viewWith({
      [countKeys.yes('drogvanor-2024', 'flickor', 'alkohol')]: { state: 'published', value: 20 },
      [countKeys.answeredQuestion('drogvanor-2024', 'flickor', 'alkohol')]: { state: 'published', value: 40 },
    });
    const table = viewTables(few).get('enkat-drogvanor-2024-alkohol');
    expect(table?.rows[1]?.cells[2]?.text).toBe('50,0\u202fu');
    expect(table?.notes.map(({ id }) => id)).toEqual(['N1', 'N20', 'N26']);
  });

  it.each([
    ['withheld', { state: 'withheld' }],
    ['missing', { state: 'missing' }],
    ['none', { state: 'published', value: 0 }],
    ['fewer than answered', { state: 'published', value: 323 }],
  ] as const)('has no response rate where those who were asked are %s', (_, fact) => {
    const told = viewTexts(viewWith({ [countKeys.invited('drogvanor-2024')]: fact }));
    expect(told).toContain('Svarsfrekvens: kan inte beräknas');
    expect(told.join('\n')).not.toContain('Elever i årskurs 9. Svarsfrekvens 81');
  });
});
