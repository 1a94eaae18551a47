import { describe, expect, it } from 'vitest';
import { nextThing, type Standing } from '../../../pipeline/status/next-thing.ts';
import {
  sampleAgency,
  sampleAgencyYear,
  sampleCommittee,
  sampleEdition,
} from '../../support/sample-standing.ts';

/** All has been handed over. */
function next(own: Partial<Standing> = {}): string {
  const released = { state: 'release', approvedBy: ['statistiker', 'dataskyddsombud'] } as const;
  return nextThing({
    year: 2025,
    unsound: 0,
    agencies: [sampleAgency({})],
    edition: sampleEdition(released),
    committees: [sampleCommittee({ handedOver: '2026-04-02' })],
    steps: [],
    ...own,
  });
}

const draft = sampleEdition();
const none = sampleEdition({ state: 'not_made' });
const lacking = { received: null, loaded: false };
const plans = {
  ...{ id: 'plans', year: 2025, what: 'Serierna går till budget', owner: null, due: '2026-10-31' },
} as const;

describe('the next thing to do', () => {
  it.each<[string, Partial<Standing>, RegExp]>([
    [
      'orders where nothing has been asked for',
      { edition: none, agencies: [sampleAgency({ ...lacking, ordered: false })] },
      /: samlad order --year 2025$/,
    ],
    [
      'waits by name for what has not come',
      { edition: none, agencies: [sampleAgency(lacking, { ...lacking, year: 2024 }, { year: 2023 })] },
      /^wait for school 2024–2025, or declare .*: samlad load$/,
    ],
    [
      'checks what cannot be used, before anything else',
      { edition: none, unsound: 2, agencies: [sampleAgency(lacking)] },
      /: samlad check$/,
    ],
    ['loads what has come', { edition: none, agencies: [sampleAgency({ loaded: false })] }, /: samlad load$/],
    [
      'takes what is declared absent for what it is',
      { edition: none, agencies: [sampleAgency({ ...lacking, absent: 'pending' })] },
      /: samlad refresh$/,
    ],
    ['makes the draft', { edition: none }, /: samlad refresh$/],
    ['makes it again when it is old', { edition: { ...draft, outdated: true } }, /older .*: samlad refresh$/],
    [
      'makes it again when something that it is made from has been changed since',
      { edition: { ...draft, changedSince: ['reviews.yaml', 'follow-up/grants.csv'] } },
      /older than reviews\.yaml: samlad refresh$/,
    ],
    [
      'lets the group see the draft, and has it approved',
      { edition: draft },
      /samlad review --date DATE, .*: samlad approve --role statistiker$/,
    ],
    [
      'has it approved when the group has met',
      { edition: { ...draft, meeting: '2026-04-10' } },
      /^have 2025-1 approved: samlad approve --role statistiker$/,
    ],
    [
      'asks the second role, as a shell wants it',
      { edition: { ...draft, approvedBy: ['statistiker'], mayApprove: ['social chef'] } },
      /^one more role .*: samlad approve --role "social chef"$/,
    ],
    [
      'hands the release over',
      { committees: [sampleCommittee({ handedOver: '2026-04-02' }), sampleCommittee({ id: 'ubn' })] },
      /: samlad handed-over --recipient ubn$/,
    ],
    [
      'names the step that comes, and the next order',
      { steps: [{ ...plans, state: 'coming' }] },
      /^by 2026-10-31: Serierna går till budget \(nobody named\)\. .*: samlad order --year 2026$/,
    ],
    ['orders the next year', {}, /^order the counts of 2026: samlad order --year 2026$/],
    [
      'begins the next round once it has been ordered',
      { agencies: [sampleAgency({ ...lacking, year: 2026 }, {})] },
      /^begin the round of 2026: .*samlad status$/,
    ],
  ])('%s', (_, standing, words) => {
    expect(next(standing)).toMatch(words);
  });

  it('goes to the step that is late before one that only comes', () => {
    const late = {
      ...plans,
      id: 'assignments',
      what: 'Återrapportera',
      due: '2026-06-30',
      state: 'late',
    } as const;
    expect(next({ steps: [{ ...plans, state: 'coming' }, late] })).toMatch(
      /^due since 2026-06-30: Återrapportera/,
    );
  });

  it('goes to the order where that is due before what is left of this round', () => {
    const order = { ...plans, id: 'order', year: 2026, due: '2026-10-15', state: 'coming' } as const;
    expect(next({ steps: [{ ...plans, state: 'coming' }, order] })).toMatch(/^order the counts of 2026/);
  });

  it('never asks for a delivery again once the edition has been released', () => {
    const agencies = [sampleAgency(sampleAgencyYear(lacking))];
    expect(next({ agencies, unsound: 1 })).toBe('order the counts of 2026: samlad order --year 2026');
  });
});
