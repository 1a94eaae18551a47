import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUpFor } from '../../../indicators/follow-up/follow-up-for.ts';
import { type FollowUpRegisters, noRegisters } from '../../../indicators/model/follow-up/registers.ts';
import type { PublishedFollowUp } from '../../../indicators/release/published-follow-up.ts';
import {
  sampleDocument,
  sampleFollowUp,
  sampleIntervention,
  sampleKeyFigure,
  sampleUndertaking,
} from '../../support/sample-follow-up.ts';

const bodies = ['a', 'b', 'c'].map((id) => ({ id, name: { sv: id, en: id } }));

const some = fc.subarray(['a', 'b', 'c']);
const body = fc.constantFrom('a', 'b', 'c');
const document = fc.constantFrom('d0', 'd1', 'd2', 'd3');
const orNone = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });

/** Several of one register, each with what decides whose it is. */
function several<T>(own: fc.Arbitrary<T>): fc.Arbitrary<(T & { readonly id: string })[]> {
  return fc.array(own, { maxLength: 4 }).map((all) => all.map((one, i) => ({ ...one, id: `${i}` })));
}

const withDocument = several(fc.record({ document: orNone(document) }));

/** Registers of which every entry is somebody's or everybody's. */
const whole: fc.Arbitrary<PublishedFollowUp> = fc
  .record({
    documents: fc.tuple(some, some, some, some),
    undertakings: several(fc.record({ document, committees: some })),
    interventions: several(fc.record({ financedBy: orNone(body), document: orNone(document) })),
    rounds: withDocument,
    plain: withDocument,
    days: several(fc.record({ body: orNone(body), document: orNone(document) })),
    dispatches: several(fc.record({ recipient: body })),
    discrepancies: fc.array(some, { maxLength: 4 }),
  })
  .map(({ documents, undertakings, interventions, rounds, plain, days, dispatches, discrepancies }) =>
    sampleFollowUp(
      {
        bodies,
        documents: documents.map((committees, i) => sampleDocument({ id: `d${i}`, committees })),
        undertakings: undertakings.map((own) => sampleUndertaking(own)),
        interventions: interventions.map((own) => sampleIntervention(own)),
        grantRounds: rounds.map((own) => ({
          ...{ name: own.id, closed: null, targetGroup: null, criteria: [], applications: null },
          ...{ awarded: null, questions: [], ...own },
        })),
        grants: rounds.map(({ id }) => ({
          ...{ id, round: id, recipient: id, answeredAs: null, project: null, amount: 1, motivation: null },
          ...{ answers: new Map(), listedAsSilent: false, countsPersons: false },
        })),
        costTables: plain.map((own) => ({
          name: own.id,
          rows: [],
          printedTotal: null,
          setAside: null,
          ...own,
        })),
        providerReports: plain.map((own) => ({
          ...{ provider: 'p', activity: own.id, due: null, received: null, owner: null, ...own },
        })),
        activities: plain.map((own, i) => ({
          ...{ undertaking: undertakings[i]?.id ?? null, what: own.id, dates: [], times: null },
          ...{ participants: 'unknown' as const, note: null, ...own },
        })),
        surveys: plain.map((own) => ({
          ...{ name: own.id, year: 2025, population: 'Elever', source: 'Enkät', themes: [] },
          ...{ questions: [], groups: [], ...own },
        })),
        claims: plain.map((own) => ({
          ...{ source: 'texten', quote: own.id, ...own },
          says: { of: 'reference' as const, to: '1', existing: ['1'] },
        })),
        days: days.map((own) => ({ date: '2026-05-20', what: own.id, confirmed: true, ...own })),
        dispatches: dispatches.map((own) => ({
          ...{ release: '2026-1', what: [], sent: '2026-05-20', registryNumber: null, decision: null },
          ...{ action: null, owner: null, due: null, done: true, remind: null, ...own },
        })),
      },
      {
        goals: undertakings.map(({ id }) => ({
          ...{ goal: id, keyFigure: sampleKeyFigure(), baseline: null, target: null },
          ...{ checkpoints: [], smallestDetectable: null },
        })),
        duties: documents.map((_, i) => ({
          ...{ document: `d${i}`, kind: 'report_date' as const, reportYear: null, due: '2026-01-01' },
          ...{ given: null, daysLate: 1 },
        })),
        discrepancies: discrepancies.map((committees, i) => ({
          ...{ kind: 'owner_missing' as const, about: [], facts: { name: `${i}` }, committees },
        })),
      },
    ),
  );

/** Everything that a follow-up tells, one by one. */
function entriesOf({ registers, goals, duties, discrepancies }: PublishedFollowUp): Set<object> {
  return new Set<object>([...Object.values(registers).flat(), ...goals, ...duties, ...discrepancies]);
}

describe('what concerns one committee', () => {
  it('makes, with that of all others, the whole', () => {
    fc.assert(
      fc.property(whole, (all) => {
        const parts = bodies.map(({ id }) => entriesOf(followUpFor(all, id)));
        expect(new Set(parts.flatMap((part) => [...part]))).toEqual(entriesOf(all));
      }),
    );
  });

  it('is of that committee and of nobody else', () => {
    fc.assert(
      fc.property(whole, (all) => {
        const own = followUpFor(all, 'a');
        const committeesOf = (id: string | null) =>
          all.registers.documents.find((one) => one.id === id)?.committees ?? [];
        const isForeign = (committees: readonly string[]) =>
          committees.length > 0 && !committees.includes('a');
        const { undertakings, interventions, costTables, days, dispatches, documents } = own.registers;
        for (const one of undertakings) {
          const committees = one.committees.length > 0 ? one.committees : committeesOf(one.document);
          expect(isForeign(committees)).toBe(false);
        }
        for (const one of interventions) expect([null, 'a']).toContain(one.financedBy);
        for (const one of days) expect([null, 'a']).toContain(one.body);
        for (const one of dispatches) expect(one.recipient).toBe('a');
        for (const one of costTables) expect(isForeign(committeesOf(one.document))).toBe(false);
        for (const one of own.duties) expect(isForeign(committeesOf(one.document))).toBe(false);
        for (const one of own.discrepancies) expect(isForeign(one.committees)).toBe(false);
        const kept = new Set(documents.map(({ id }) => id));
        for (const one of undertakings) expect(kept.has(one.document)).toBe(true);
        // A document of others is there only as the place of something of one's own.
        for (const one of documents.filter(({ committees }) => isForeign(committees))) {
          expect(undertakings.some((undertaking) => undertaking.document === one.id)).toBe(true);
        }
      }),
    );
  });

  it('is what is everybody’s, for a body that owns nothing', () => {
    fc.assert(
      fc.property(whole, (all) => {
        const nobody = entriesOf(followUpFor(all, 'nobody'));
        const a = entriesOf(followUpFor(all, 'a'));
        expect([...nobody].filter((entry) => !a.has(entry))).toEqual([]);
      }),
    );
  });

  it('keeps the order, the counts and the thresholds, and the shares of its surveys', () => {
    const surveys: FollowUpRegisters['surveys'] = ['x', 'y'].map((id) => ({
      ...{ id, name: id, year: 2025, population: 'Elever', source: 'Enkät', themes: [] },
      ...{ questions: [], groups: [], document: id },
    }));
    const shares = surveys.map(({ id }) => ({
      ...{ survey: id, group: 'alla', question: 'q', change: null },
      share: { state: 'not_calculated' as const, because: 'withheld' as const },
    }));
    const documents = [
      sampleDocument({ id: 'x', committees: ['a'] }),
      sampleDocument({ id: 'y', committees: ['b'] }),
      sampleDocument({ id: 'z' }),
    ];
    const all = sampleFollowUp({ documents, surveys }, { surveys: shares });
    const own = followUpFor(all, 'b');
    expect(own.registers.documents.map(({ id }) => id)).toEqual(['y', 'z']);
    expect(own.surveys.map(({ survey }) => survey)).toEqual(['y']);
    expect(own.counts).toBe(all.counts);
    expect(own.thresholds).toEqual(all.thresholds);
  });

  it('knows every register', () => {
    expect(Object.keys(followUpFor(sampleFollowUp({}), 'a').registers)).toEqual(Object.keys(noRegisters));
  });
});
