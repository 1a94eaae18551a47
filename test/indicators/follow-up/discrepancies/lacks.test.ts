import { describe, expect, it } from 'vitest';
import type { DiscrepancyKind } from '../../../../indicators/model/follow-up/discrepancy.ts';
import type { FollowUpDocument, Oversight } from '../../../../indicators/model/follow-up/document.ts';
import type { FollowUpRegisters } from '../../../../indicators/model/follow-up/registers.ts';
import type { Undertaking } from '../../../../indicators/model/follow-up/undertaking.ts';
import {
  sampleDocument,
  sampleIntervention,
  sampleKeyFigure,
  sampleUndertaking,
} from '../../../support/sample-follow-up.ts';
import { discrepanciesIn, factsIn } from './find-discrepancies.ts';

const followUp: Oversight = {
  ...{ by: 'kansli', to: null, everyMonths: null },
  ...{ reportYears: [], reportDates: [], given: [], knownUntil: null, next: null },
};

/** Nothing is lacking of it. */
const complete: Partial<FollowUpDocument> = {
  decided: { by: 'namnd', date: '2024-01-10', paragraph: '§ 1', registryNumber: null },
  owner: 'kansli',
  followUp,
  use: 'Underlag för planen.',
  committees: ['namnd'],
};

const isFound = (kind: DiscrepancyKind, some: Partial<FollowUpRegisters>): boolean =>
  discrepanciesIn(kind, some).length > 0;

/** Which of the kinds are found of one document or undertaking. */
function kindsOf(some: Partial<FollowUpRegisters>, kinds: readonly DiscrepancyKind[]): DiscrepancyKind[] {
  return kinds.filter((kind) => isFound(kind, some));
}

const ofDocuments = [
  ...(['owner_missing', 'follow_up_missing', 'follow_up_owner_missing'] as const),
  ...(['use_missing', 'decision_missing'] as const),
];

describe('what a document lacks', () => {
  const lacks = (own: Partial<FollowUpDocument>) =>
    kindsOf({ documents: [sampleDocument({ ...complete, ...own })] }, ofDocuments);

  it('is nothing where all is said', () => {
    expect(lacks({})).toEqual([]);
  });

  it('is its owner, follow-up, who follows up, use and decision, each by itself', () => {
    expect(lacks({ owner: null })).toEqual(['owner_missing']);
    // What nobody follows up nobody can use the follow-up of.
    expect(lacks({ followUp: null, use: null })).toEqual(['follow_up_missing']);
    expect(lacks({ followUp: { ...followUp, by: null } })).toEqual(['follow_up_owner_missing']);
    expect(lacks({ use: null })).toEqual(['use_missing']);
    expect(lacks({ decided: null })).toEqual(['decision_missing']);
  });

  it('is told with the name and whose it is', () => {
    const documents = [
      sampleDocument({
        ...complete,
        decided: { by: 'namnd', date: null, paragraph: null, registryNumber: null },
      }),
    ];
    expect(discrepanciesIn('decision_missing', { documents })).toEqual([
      {
        kind: 'decision_missing',
        about: [{ register: 'documents', id: 'strategi' }],
        facts: { name: 'Strategi för tidigt stöd', lacks: 'date' },
        committees: ['namnd'],
      },
    ]);
  });

  it('is no decision where people have agreed among themselves', () => {
    expect(lacks({ decided: null, basis: 'informal' })).toEqual([]);
  });

  it('is little for a decision, an account, or a picture', () => {
    const bare = { ...complete, owner: null, followUp: null, use: null, decided: null };
    expect(lacks({ ...bare, kind: 'decision' })).toEqual(['decision_missing']);
    expect(lacks({ ...bare, kind: 'account' })).toEqual(['use_missing']);
    expect(lacks({ ...bare, kind: 'situation_picture' })).toEqual(['owner_missing', 'use_missing']);
    expect(lacks({ ...bare, kind: 'evaluation' })).toEqual([]);
  });

  it('does not matter any more when it has ended or been replaced', () => {
    expect(lacks({ owner: null, valid: { from: null, to: '2026-05-19' } })).toEqual([]);
    expect(lacks({ owner: null, valid: { from: null, to: '2026-05-20' } })).toEqual(['owner_missing']);
    const documents = [
      sampleDocument({ ...complete, owner: null }),
      sampleDocument({ ...complete, id: 'ny', replaces: 'strategi' }),
    ];
    expect(isFound('owner_missing', { documents })).toBe(false);
  });
});

const ofUndertakings = [
  ...(['owner_missing', 'no_measure', 'key_figure_missing'] as const),
  ...(['state_missing', 'level_missing'] as const),
];

describe('what an undertaking lacks', () => {
  const lacks = (own: Partial<Undertaking>, document: Partial<FollowUpDocument> = {}) =>
    kindsOf(
      {
        documents: [sampleDocument({ ...complete, ...document })],
        undertakings: [sampleUndertaking({ owner: 'kansli', state: 'ongoing', level: 'universal', ...own })],
      },
      ofUndertakings,
    );
  const keyFigures = [sampleKeyFigure()];

  it('is a measure and a key figure for a goal that has neither', () => {
    expect(lacks({})).toEqual(['no_measure', 'key_figure_missing']);
    expect(lacks({ indicators: ['school.absence_over_20'] })).toEqual(['key_figure_missing']);
    expect(lacks({ keyFigures })).toEqual([]);
    expect(lacks({ unmeasured: true })).toEqual([]);
  });

  it('is a measure for what is to be done', () => {
    for (const kind of ['activity', 'recommendation', 'measure'] as const) {
      expect(lacks({ kind })).toEqual(['no_measure']);
      expect(lacks({ kind, indicators: ['school.absence_over_20'] })).toEqual([]);
      expect(lacks({ kind, unmeasured: true })).toEqual([]);
    }
  });

  it('is its owner until it has ended', () => {
    const own = { owner: null, unmeasured: true };
    expect(lacks({ ...own, state: 'started' })).toEqual(['owner_missing']);
    for (const state of ['done', 'not_done', 'made_permanent'] as const) {
      expect(lacks({ ...own, state })).toEqual([]);
    }
  });

  it('is how it goes, unless a key figure tells', () => {
    expect(lacks({ state: null, unmeasured: true })).toEqual(['state_missing']);
    expect(lacks({ state: null, keyFigures })).toEqual([]);
  });

  it('is its level, for what is done and not for what is hoped', () => {
    const own = { level: null, unmeasured: true };
    expect(lacks({ ...own, kind: 'activity' })).toEqual(['level_missing']);
    expect(lacks({ ...own, kind: 'measure' })).toEqual(['level_missing']);
    expect(lacks({ ...own, kind: 'goal' })).toEqual([]);
    expect(lacks({ ...own, kind: 'recommendation' })).toEqual([]);
  });

  it('does not matter when its document has ended', () => {
    expect(lacks({}, { valid: { from: null, to: '2025-12-31' } })).toEqual([]);
  });

  it('is told with its text, its document, and whose it is', () => {
    const documents = [sampleDocument(complete)];
    const undertakings = [
      sampleUndertaking({ state: 'ongoing' }),
      sampleUndertaking({ id: 'b', committees: ['skolnamnd'] }),
    ];
    expect(
      discrepanciesIn('no_measure', { documents, undertakings }).map(({ facts, committees }) => [
        facts,
        committees,
      ]),
    ).toEqual([
      [{ name: 'Fler elever är i skolan varje dag.', document: 'Strategi för tidigt stöd' }, ['namnd']],
      [{ name: 'Fler elever är i skolan varje dag.', document: 'Strategi för tidigt stöd' }, ['skolnamnd']],
    ]);
  });
});

describe('what an intervention lacks', () => {
  it('is told of the newest mapping of each body that pays', () => {
    const lacking = (id: string, year: number, financedBy: string | null) =>
      sampleIntervention({ id, year, financedBy, name: id });
    const interventions = [
      lacking('old', 2024, 'a'),
      sampleIntervention({ id: 'new', year: 2025, financedBy: 'a', level: 'universal', basis: 'informal' }),
      lacking('other', 2024, 'b'),
    ];
    expect(factsIn('level_missing', { interventions })).toEqual([{ name: 'other', year: 2024 }]);
    expect(discrepanciesIn('basis_missing', { interventions })).toMatchObject([
      { facts: { name: 'other', year: 2024 }, committees: ['b'] },
    ]);
  });
});

describe('who answers for what comes in and goes out', () => {
  it('is told where nobody has been named', () => {
    const report = {
      ...{ id: 'r', provider: 'Polarna', activity: 'Fältarbete', document: null },
      ...{ due: null, received: null, owner: null },
    };
    const step = {
      ...{ id: 's', kind: 'order' as const, what: 'Beställ', owner: null, month: 12, day: 1 },
      ...{ inReferenceYear: true, done: [] },
    };
    const dispatch = {
      ...{
        id: 'd',
        release: '2026-1',
        recipient: 'namnd',
        what: [],
        sent: '2026-05-01',
        registryNumber: null,
      },
      ...{ decision: null, action: 'Ta fram en plan', owner: null, due: null, done: false, remind: null },
    };
    const registers = { providerReports: [report], steps: [step], dispatches: [dispatch] };
    expect(factsIn('owner_missing', registers)).toEqual([
      { name: 'Fältarbete', provider: 'Polarna' },
      { name: 'Beställ' },
      { name: 'Ta fram en plan' },
    ]);
    const named = {
      providerReports: [{ ...report, owner: 'kansli' }],
      steps: [{ ...step, owner: 'kansli' }],
      dispatches: [
        { ...dispatch, owner: 'kansli' },
        { ...dispatch, action: null },
        { ...dispatch, done: true },
      ],
    };
    expect(factsIn('owner_missing', named)).toEqual([]);
  });
});
