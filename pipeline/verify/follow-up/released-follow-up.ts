import { z } from 'zod';
import { coordinatesSchema, derivedFactSchema } from '../released-parts.ts';

// What verification reads of `follow_up` in `release.json`, by a schema of its own, as released.ts does of the rest.

const id = z.string();
const maybe = z.string().nullable();
const ids = z.array(z.string());
const level = z.enum(['promoting', 'universal', 'selective', 'indicated', 'treatment']).nullable();

const document = z.object({
  ...{ id, kind: z.string(), name: z.string(), parties: ids, use: maybe, themes: ids, indicators: ids },
  decided: z.object({ by: z.string(), date: maybe, paragraph: maybe, registryNumber: maybe }).nullable(),
  valid: z.object({ from: maybe, to: maybe }),
  committees: ids,
  owner: maybe,
  followUp: z.object({ by: maybe, to: maybe, given: z.array(z.string()), next: maybe }).nullable(),
  basis: z.string(),
});

const undertakingStates = [
  'not_started',
  'started',
  'ongoing',
  'done',
  'not_done',
  'made_permanent',
] as const;

const undertaking = z.object({
  ...{ id, document: id, kind: z.string(), area: maybe, direction: maybe, text: z.string(), owner: maybe },
  ...{
    due: maybe,
    state: z.enum(undertakingStates).nullable(),
    stateDate: maybe,
    shownBy: maybe,
    mandate: maybe,
  },
  ...{ level, tags: ids, themes: ids, indicators: ids, committees: ids },
  unmeasured: z.boolean(),
  keyFigures: z.array(z.object({ id })),
});

const intervention = z.object({
  ...{ id, year: z.int(), name: z.string(), provider: maybe, targetGroup: maybe, ages: maybe, level },
  cost: z.int().nullable(),
  volume: z
    .discriminatedUnion('of', [
      z.object({ of: z.literal('persons'), unit: z.string() }),
      z.object({ of: z.literal('things'), unit: z.string(), number: z.number() }),
    ])
    .nullable(),
  basis: z.enum(['agreement', 'decision', 'informal']).nullable(),
  ...{ document: maybe, financedBy: maybe, followUp: maybe, themes: ids, indicators: ids },
});

const grantRound = z.object({
  ...{ id, name: z.string(), document: maybe },
  questions: z.array(z.object({ id, text: z.string() })),
});

const grant = z.object({
  ...{ id, round: id, recipient: z.string(), project: maybe, amount: z.int().nullable(), motivation: maybe },
  answers: z.record(z.string(), z.string()),
  countsPersons: z.boolean(),
});

const costTable = z.object({
  ...{ id, name: z.string(), document: maybe },
  rows: z.array(z.object({ label: z.string(), amount: z.int().nullable() })),
  printedTotal: z.int().nullable(),
  setAside: z.int().nullable(),
});

const activity = z.object({
  ...{ id, document: maybe, undertaking: maybe, what: z.string(), dates: z.array(z.string()) },
  times: z.int().nullable(),
  participants: z.enum(['unknown', 'exact', 'interval', 'approximate']),
});

const survey = z.object({
  ...{ id, name: z.string(), year: z.int(), document: maybe, themes: ids },
  questions: z.array(z.object({ id, text: z.string() })),
  groups: z.array(z.object({ id, name: z.string() })),
});

const countFact = z.discriminatedUnion('state', [
  z.object({ key: z.string(), state: z.literal('published'), value: z.int() }),
  z.object({ key: z.string(), state: z.literal('withheld') }),
]);

const surveyShare = z.object({ survey: id, group: id, question: id, share: derivedFactSchema });

const change = z.object({
  kind: z.enum(['per_cent', 'points']),
  change: z.number(),
  interval: z.tuple([z.number(), z.number()]),
});

const standing = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.enum(['reached', 'on_the_way', 'not_on_the_way']), change }),
  z.object({ verdict: z.literal('cannot_be_judged'), because: z.string(), change: change.nullable() }),
]);

const goal = z.object({
  goal: id,
  keyFigure: z.object({
    ...{ id, indicator: id, shown: z.enum(['count', 'measure']), coordinates: coordinatesSchema },
    baseline: z.object({ year: z.int() }),
    target: z.object({ direction: z.enum(['up', 'down', 'hold_above', 'hold_below']), year: z.int() }),
  }),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  checkpoints: z.array(z.object({ year: z.int(), standing, value: z.number().nullable() })),
  smallestDetectable: z.object({ change: z.number() }).nullable(),
});

export const releasedFollowUpSchema = z.object({
  registers: z.object({
    documents: z.array(document),
    undertakings: z.array(undertaking),
    interventions: z.array(intervention),
    grantRounds: z.array(grantRound),
    grants: z.array(grant),
    costTables: z.array(costTable),
    activities: z.array(activity),
    surveys: z.array(survey),
  }),
  counts: z.array(countFact),
  surveys: z.array(surveyShare),
  goals: z.array(goal),
  /** By due date. */
  duties: z.array(z.object({ document: id, due: id, given: id.nullable(), daysLate: z.number().nullable() })),
});

export type ReleasedFollowUp = z.infer<typeof releasedFollowUpSchema>;
export type ReleasedRegisters = ReleasedFollowUp['registers'];
export type ReleasedGoal = z.infer<typeof goal>;
export type ReleasedIntervention = z.infer<typeof intervention>;
export type ReleasedSurvey = z.infer<typeof survey>;

/** A count of persons as it may be told; `missing` where the release has none by its key. */
export type ReleasedCount =
  | { readonly state: 'published'; readonly value: number }
  | { readonly state: 'withheld' | 'missing' };

/** The counts of a release by key. */
export function countsOf({ counts }: ReleasedFollowUp): (key: string) => ReleasedCount {
  const facts = new Map<string, ReleasedCount>(counts.map((fact) => [fact.key, fact]));
  return (key) => facts.get(key) ?? { state: 'missing' };
}
