import fc from 'fast-check';
import { surveyShares } from '../../indicators/follow-up/survey-shares.ts';
import type { CountFact } from '../../indicators/model/follow-up/count-key.ts';
import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import type { PublishedFollowUp } from '../../indicators/release/published-follow-up.ts';
import { exampleCounts, exampleGoals, exampleRegisters } from './example-follow-up.ts';
import { sampleFollowUp } from './sample-follow-up.ts';

/** Fields that may be null, and lists that may be empty. */
const nullable: Readonly<Record<string, readonly string[]>> = {
  documents: ['decided', 'version', 'dated', 'staleAfterMonths', 'follows', 'owner', 'followUp', 'about'],
  undertakings: ['area', 'owner', 'due', 'state', 'stateDate', 'level'],
  interventions: [
    ...['provider', 'targetGroup', 'ages', 'level', 'cost', 'volume', 'basis', 'document', 'financedBy'],
    'followUp',
  ],
  grantRounds: ['document', 'closed', 'targetGroup', 'applications', 'awarded'],
  grants: ['answeredAs', 'project', 'amount', 'motivation'],
  costTables: ['document', 'printedTotal', 'setAside'],
  providerReports: ['document', 'due', 'received', 'owner'],
  activities: ['document', 'undertaking', 'times', 'note'],
  surveys: ['document'],
};
const emptied: Readonly<Record<string, readonly string[]>> = {
  documents: ['spellings', 'areas', 'themes', 'indicators'],
  undertakings: ['keyFigures', 'linked', 'themes'],
  interventions: ['themes', 'indicators'],
  grantRounds: ['criteria', 'questions'],
  costTables: ['rows'],
  activities: ['dates'],
  surveys: ['questions', 'groups', 'themes'],
};

/** The example without some of its entries, of which some fields are null and some lists empty. */
const anyRegisters: fc.Arbitrary<FollowUpRegisters> = fc
  .infiniteStream(fc.integer({ min: 0, max: 99 }))
  .map((dice) => {
    const falls = (chance: number): boolean => (dice.next().value ?? 0) < chance;
    const poorer = (register: string, entry: object): object =>
      Object.fromEntries(
        Object.entries(entry).map(([field, value]) => {
          if (nullable[register]?.includes(field) && falls(40)) return [field, null];
          if (emptied[register]?.includes(field) && falls(25)) return [field, []];
          return [field, value];
        }),
      );
    const registers = Object.entries(exampleRegisters).map(
      ([register, entries]: [string, readonly object[]]) => [
        register,
        entries.filter(() => !falls(20)).map((entry) => poorer(register, entry)),
      ],
    );
    return Object.fromEntries(registers);
  });

const anyFact: fc.Arbitrary<CountFact> = fc.oneof(
  fc.constant({ state: 'withheld' as const }),
  fc.constant({ state: 'missing' as const }),
  fc.integer({ min: 0, max: 3000 }).map((value) => ({ state: 'published' as const, value })),
);
const anyCounts = fc.record(Object.fromEntries(Object.keys(exampleCounts).map((key) => [key, anyFact])));

/** What a release could say of such registers, with any counts told, withheld or missing. */
export const anyFollowUp: fc.Arbitrary<PublishedFollowUp> = fc
  .tuple(anyRegisters, anyCounts, fc.subarray([...exampleGoals]))
  .map(([registers, counts, goals]) => {
    const base = sampleFollowUp(registers, { goals }, counts);
    return { ...base, surveys: surveyShares(registers.surveys, base.counts, 50) };
  });
