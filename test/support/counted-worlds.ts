import { FollowUpCounts } from '../../indicators/confidential/follow-up-counts.ts';
import { AuditedCountsPattern } from '../../indicators/disclosure/follow-up/audited-counts-pattern.ts';
import { proveCounts } from '../../indicators/disclosure/follow-up/prove-counts.ts';
import { totals } from '../../indicators/model/cell.ts';
import { countKeys } from '../../indicators/model/follow-up/count-key.ts';
import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import { exampleRegisters } from './example-follow-up.ts';
import { nothingEarlier } from './nothing-earlier.ts';
import { sampleKeyFigure, sampleUndertaking } from './sample-follow-up.ts';

/** Counts of persons in the registers as they could be, with the pattern that was decided for the true ones. */
export interface CountedWorld {
  readonly registers: FollowUpRegisters;
  readonly counts: FollowUpCounts;
  readonly pattern: AuditedCountsPattern;
}

/** The true world first, then one for each possible table of the evidence. */
export async function possibleCounts(): Promise<CountedWorld[]> {
  const counts = FollowUpCounts.fromRegisters(trueCounts);
  const { pattern, evidence } = await proveCounts(registers, counts, nothingEarlier);
  const decisions = decisionsIn({ registers, counts, pattern });
  const { tables }: { tables: readonly Readonly<Record<string, number>>[] } = JSON.parse(
    new TextDecoder().decode(evidence.bytes()),
  );
  return [
    { registers, counts, pattern },
    ...tables.map((changes): CountedWorld => {
      const other = FollowUpCounts.fromRegisters(changedBy(changes));
      return { registers, counts: other, pattern: AuditedCountsPattern.survived(other, decisions) };
    }),
  ];
}

/** The same worlds with one withheld count shown: what the comparison of outlets has to notice. */
export function shownAnyway(world: CountedWorld, key: string): CountedWorld {
  const decisions = new Map([...decisionsIn(world), [key, 'publish' as const]]);
  return { ...world, pattern: AuditedCountsPattern.survived(world.counts, decisions) };
}

/** Its withheld counts by key. */
export function withheldCounts({ counts, pattern }: CountedWorld): Map<string, number> {
  return new Map([...counts.counts()].filter(([key]) => pattern.decisionFor(key) === 'withhold'));
}

function decisionsIn({ counts, pattern }: CountedWorld): Map<string, 'publish' | 'withhold'> {
  return new Map(Array.from(counts.counts().keys(), (key) => [key, pattern.decisionFor(key)]));
}

/** Where the two ends of an activity are one number, the evidence changes it under the first of its keys. */
function changedBy(changes: Readonly<Record<string, number>>): Map<string, number> {
  const exact = new Map(
    registers.activities
      .filter(({ participants }) => participants === 'exact')
      .map(({ id }) => [countKeys.mostPresent(id), countKeys.leastPresent(id)]),
  );
  return new Map(
    Array.from(trueCounts, ([key, value]) => [key, value + (changes[exact.get(key) ?? key] ?? 0)]),
  );
}

/** The example, with goals that follow the indicators of schoolRelease, one of them in a group that is often withheld. */
const registers: FollowUpRegisters = {
  ...exampleRegisters,
  undertakings: [
    ...exampleRegisters.undertakings.filter(({ keyFigures }) => keyFigures.length === 0),
    sampleUndertaking({
      ...{ id: 'farre', area: 'a' },
      keyFigures: [
        sampleKeyFigure({
          ...{ id: 'barn', indicator: 'school.children', shown: 'count', checkpoints: [2023, 2024] },
          target: { direction: 'down', value: 40, changePerCent: null, year: 2024 },
        }),
        sampleKeyFigure({
          ...{ id: 'sma', indicator: 'school.children', shown: 'count', checkpoints: [2023, 2024] },
          coordinates: { ...totals, sex: 'F', age_band: '0-5' },
        }),
      ],
    }),
  ],
  interventions: exampleRegisters.interventions.map((one) => ({ ...one, indicators: ['school.children'] })),
};

const answersOf = (survey: string, group: string, yes: number, answered: number) =>
  [
    [countKeys.yes(survey, group, 'alkohol'), yes],
    [countKeys.answeredQuestion(survey, group, 'alkohol'), answered],
    [countKeys.answered(survey, group), answered],
  ] as const;

/** Few in each place that counts persons: an intervention, a grant, who came, a group of a survey, who said so or did not. */
const trueCounts: ReadonlyMap<string, number> = new Map([
  [countKeys.intervention(2024, 'polarna'), 3],
  [countKeys.intervention(2025, 'polarna'), 1044],
  [countKeys.intervention(2025, 'foraldragrupper'), 2],
  [countKeys.grant('bibliotek'), 60],
  [countKeys.grant('skola'), 4],
  [countKeys.leastPresent('forelasning'), 3],
  [countKeys.mostPresent('forelasning'), 150],
  [countKeys.leastPresent('studiebesok'), 2],
  [countKeys.mostPresent('studiebesok'), 2],
  [countKeys.leastPresent('temadag'), 90],
  [countKeys.mostPresent('temadag'), 90],
  [countKeys.invited('drogvanor-2022'), 420],
  [countKeys.invited('drogvanor-2024'), 400],
  ...answersOf('drogvanor-2022', 'alla', 180, 330),
  ...answersOf('drogvanor-2022', 'flickor', 176, 323),
  ...answersOf('drogvanor-2022', 'pojkar', 4, 7),
  ...answersOf('drogvanor-2024', 'alla', 130, 324),
  ...answersOf('drogvanor-2024', 'flickor', 125, 164),
  ...answersOf('drogvanor-2024', 'pojkar', 5, 160),
]);
