import { describe, expect, it } from 'vitest';
import { type Expected, lateThings } from '../../../pipeline/status/late-things.ts';
import { sampleAgency, sampleCommittee } from '../../support/sample-standing.ts';

const nothing: Expected = { agencies: [], committees: [], steps: [], reviews: [], followUp: null };
const late = (own: Partial<Expected>, date: string) => lateThings({ ...nothing, ...own }, date);
const lacking = { received: null, loaded: false };

describe('what is late', () => {
  it('is late from the day after its last day', () => {
    const agencies = [sampleAgency(lacking)];
    expect(late({ agencies }, '2026-02-15')).toEqual([]);
    expect(late({ agencies }, '2026-02-16')).toEqual([
      { role: 'Utbildningsstrateg', what: 'delivery of school for 2025', due: '2026-02-15', days: 1 },
    ]);
  });

  it('is one thing of an agency, however many years have not come, and none of what is declared absent', () => {
    const years = [2025, 2024, 2022].map((year) => ({ ...lacking, year, due: `${year + 1}-02-15` }));
    const declared = { ...lacking, year: 2021, due: '2022-02-15', absent: 'missing' } as const;
    expect(late({ agencies: [sampleAgency(...years, declared)] }, '2026-03-01')).toEqual([
      {
        role: 'Utbildningsstrateg',
        what: 'delivery of school for 2022, 2024–2025',
        due: '2026-02-15',
        days: 14,
      },
    ]);
  });

  it('is a committee’s papers until they are handed over, and its next report', () => {
    const committees = [sampleCommittee({ nextReport: '2026-06-01' })];
    expect(late({ committees }, '2026-04-14')).toEqual([]);
    expect(late({ committees }, '2026-06-02').map(({ what, days }) => [what, days])).toEqual([
      ['papers of Socialnämnden', 49],
      ['next report to Socialnämnden', 1],
    ]);
    expect(late({ committees: [sampleCommittee({ handedOver: '2026-04-14' })] }, '2026-06-02')).toEqual([]);
  });

  it('is a step, an open commitment of the group and what the registers await', () => {
    const step = { id: 'review', year: 2025, what: 'Genomgång', owner: null, due: '2026-04-30' } as const;
    const commitment = { text: 'Gå igenom.', owner: 'chef', due: '2026-03-01', indicators: [] };
    const review = {
      ...{ date: '2025-04-10', year: 2024, comments: [], decisions: [], focus: [], questions: [] },
      commitments: [
        { ...commitment, status: 'open' as const },
        { ...commitment, status: 'done' as const },
      ],
    };
    const followUp = {
      ...{ reports: { awaited: 1, late: 1 }, discrepancies: [], days: [], reminders: [] },
      due: [{ role: 'Enheten', what: 'Rapport', due: '2026-05-01' }],
    };
    const all = { steps: [{ ...step, state: 'late' as const }], reviews: [review], followUp };
    expect(late(all, '2026-05-02').map(({ role, what }) => [role, what])).toEqual([
      ['chef', 'commitment: Gå igenom.'],
      [null, 'step review of 2025: Genomgång'],
      ['Enheten', 'Rapport'],
    ]);
    expect(late({ ...all, steps: [{ ...step, state: 'coming' }] }, '2026-05-02')).toHaveLength(2);
  });
});
