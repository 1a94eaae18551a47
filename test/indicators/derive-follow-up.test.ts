import { describe, expect, it } from 'vitest';
import { deriveFollowUp } from '../../indicators/derive-follow-up.ts';
import { countPolicies } from '../../indicators/disclosure/follow-up/count-policies.ts';
import { noRegisters } from '../../indicators/model/follow-up/registers.ts';
import { sampleDraft } from '../support/sample-draft.ts';
import {
  sampleCounts,
  sampleDocument,
  sampleKeyFigure,
  sampleUndertaking,
} from '../support/sample-follow-up.ts';

const { content } = sampleDraft();
const { edition } = content;
const goal = sampleUndertaking({
  keyFigures: [
    sampleKeyFigure({
      indicator: 'bou.children_investigated',
      baseline: { year: 2020, said: 99 },
      target: { direction: 'down', value: 18.5, changePerCent: null, year: 2027 },
    }),
  ],
});
const followUp = {
  by: null,
  to: null,
  everyMonths: null,
  reportYears: [1],
  reportDates: [],
  given: [],
  knownUntil: null,
  next: null,
};
const strategy = sampleDocument({
  decided: { by: 'fullmaktige', date: '2024-09-23', paragraph: null, registryNumber: null },
  followUp,
});
const registers = { ...noRegisters, documents: [strategy], undertakings: [goal] };
const derived = deriveFollowUp({ registers, counts: sampleCounts({}) }, content, edition);

describe('the follow-up of a release', () => {
  it('judges goals by the published series of the release', () => {
    const [verdict] = derived.goals;
    const table = content.derived.find(({ indicator }) => indicator === 'bou.children_investigated');
    const fact = table?.cells.get('bou.children_investigated|2020|TOT|T|T|T|T')?.fact;
    expect(verdict?.baseline).toBe(fact?.state === 'calculated' ? fact.value : null);
    expect(verdict?.baseline).not.toBeNull();
  });

  it('reckons reports and what is lacking on the day of the edition, never on that of the clock', () => {
    expect(derived.duties).toMatchObject([{ due: '2025-09-23', given: null }]);
    const later = deriveFollowUp({ registers, counts: sampleCounts({}) }, content, {
      ...edition,
      date: '2030-01-01',
    });
    expect(later.duties[0]?.daysLate).toBeGreaterThan(derived.duties[0]?.daysLate ?? 0);
    const kinds = derived.discrepancies.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['report_overdue', 'baseline_differs', 'owner_missing']));
  });

  it('says which counts are withheld for being small', () => {
    const { persons, respondents } = countPolicies;
    expect(derived.thresholds).toEqual({ persons: persons.threshold, respondents: respondents.threshold });
  });
});
