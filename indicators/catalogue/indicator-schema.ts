import { z } from 'zod';
import { periodKinds } from '../model/period.ts';

const text = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
export const indicatorId = z
  .string()
  .regex(/^[a-z_]+(\.[a-z0-9_]+)+$/, 'an indicator id such as bou.children_placed');
const noteId = z.string().regex(/^N\d+$/, 'a note such as N4');
const name = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'a name of lower-case letters a–z, digits and _, such as ages_0_17');

/** What a count counts. Those that are not persons may stand for fewer persons than they are many. */
export const units = [
  'children',
  'pupils',
  'respondents',
  'families',
  'cases',
  'investigations',
  'interventions',
  'notifications',
  'plans',
] as const;
export type Unit = (typeof units)[number];

/** In the order in which they are told. */
export const levels = ['first_line', 'specialised', 'further'] as const;

/** Whether each one counted is a person, so that the count and the persons behind it are one number. */
export function isPersons(unit: Unit): boolean {
  return unit === 'children' || unit === 'pupils' || unit === 'respondents';
}

/** What is divided by what, one sentence each. */
const parts = { numerator: text.optional(), denominator: text.optional() };

const measure = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('rate'),
      per: z.union([z.literal(1000), z.literal(10000)]),
      ages: z.tuple([z.int(), z.int()]),
      ...parts,
    })
    .describe('Per 1,000 or 10,000 of the population of these ages on 31 December'),
  z
    .strictObject({ kind: z.literal('share'), of: indicatorId, ...parts })
    .describe('Per cent of another count of the same cells; numerator and complement are both protected'),
  z
    .strictObject({ kind: z.literal('ratio'), of: indicatorId, ...parts })
    .describe('Per unit of another count of the same cells, as interventions per child'),
]);
export type Measure = z.infer<typeof measure>;

const breakdown = z.strictObject({
  list: name.describe('The code list with its codes'),
  additive: z.boolean().describe('Whether the parts sum to the total'),
});
export type Breakdown = z.infer<typeof breakdown>;

const codesOfBreakdown = z.strictObject({ breakdown: name, codes: z.array(z.string()).min(1) });

const containment = z.strictObject({
  parts: codesOfBreakdown,
  whole: codesOfBreakdown,
  exact: z
    .boolean()
    .default(false)
    .describe('The parts make up the whole; otherwise they are at most as many'),
});

const relation = z.strictObject({
  kind: z
    .enum(['subset_of', 'persons_of', 'overlaps', 'may_contain', 'same_persons', 'flow_then_outcome'])
    .describe(
      'subset_of: at most as many, cell by cell; persons_of: the persons behind the units of the other; overlaps: ' +
        'partly the same children; may_contain: an umbrella that may count the other too, answered once under includes; ' +
        'same_persons: the same persons in another unit; flow_then_outcome: begun in the year, where the other is ended',
    ),
  with: indicatorId,
  note: text.optional().describe('What readers should know of the two'),
});
export type Relation = z.infer<typeof relation>;

/** The fields of an indicator, without the values that they have when they are not written. */
const fields = {
  id: indicatorId.describe('Never changed and never used again for anything else'),
  role: z
    .enum(['indicator', 'denominator'])
    .describe('denominator: serves only other indicators and has no page of its own'),
  level: z.enum(levels).describe('Decided by the authors: data, not derived from the actor'),
  themes: z.array(name).describe('What it is about, across agencies: the themes that readers can choose'),
  source: z
    .string()
    .regex(/^[a-z-]+$/, 'the name of a source, such as social-services')
    .describe('The folder under sources/ that counts it'),
  actor: text.describe('Who delivers it, as readers see it'),
  name: text.describe('As readers see it'),
  unit: z.enum(units).describe('What is counted'),
  identified: z
    .boolean()
    .describe('False where the register knows no individuals, so that one person may count several times'),
  reported_by: text
    .optional()
    .describe('The only party that reports, where two agencies could register the same thing'),
  rule: text.describe('The counting rule in one sentence'),
  parameters: z.record(name, z.int()).describe('Numbers that the counting rule takes, as washout_months: 12'),
  period: z.enum(periodKinds).describe('What a reference year means'),
  survey: z
    .strictObject({
      group: text.describe('Who was asked, as it stands after “pupils in”: year 9'),
      answered: indicatorId,
      invited: indicatorId,
    })
    .optional()
    .describe('For a survey: who was asked, and the counts that give the response rate'),
  breakdowns: z.record(name, breakdown).describe('The ways to split it, by name'),
  crossings: z.array(z.array(name).min(1)).describe('Which breakdowns are counted together, totals included'),
  leads: z
    .enum(['count', 'share'])
    .describe(
      'What is told first. share: where the count follows how many were asked or go to school, and says little by itself',
    ),
  measures: z.array(measure).describe('What is calculated from it; the count itself is always there'),
  policy: z.string().describe('The disclosure policy that protects it'),
  policies: z
    .record(name, z.string())
    .describe('Stricter policies for single breakdowns, as area: strict-10. The strictest of a cell holds'),
  sensitive: z.array(name).describe('Breakdowns in which also a zero tells something'),
  direction: z.enum(['neutral', 'up', 'down']).describe('Which way is desired, if anybody has decided it'),
  caveat: text.describe('Known weaknesses'),
  notes: z.array(noteId).describe('Standard notes besides those that follow from the definition'),
  breaks: z.array(name).describe('Breaks in its series'),
  relations: z.array(relation).describe('Other indicators about the same children'),
  includes: z
    .array(indicatorId)
    .optional()
    .describe('The answer to may_contain: which of them are counted here too. An empty list is an answer.'),
  within: z
    .array(containment)
    .describe(
      'What the counting rule itself makes of two breakdowns: school years 1–9 lie in compulsory school',
    ),
  recipient: text.describe('Who gets the figure'),
  purpose: text.describe('What it is for'),
  analyst: text.describe('Who says what it means: a role, not a person'),
  since: z.int().describe('First reference year'),
  every: z
    .int()
    .positive()
    .describe('Years from one occasion to the next, counted from since: 2 for a survey every second year'),
  pooled_years: z
    .int()
    .min(2)
    .max(5)
    .optional()
    .describe(
      'So many years also published together, in windows that are counted from since: 3 makes 2016–2018, 2019–2021. A ' +
        'person whom the register knows may come back in each, so that no more are counted upon than in the largest',
    ),
  version: z.int().positive().describe('Version of the definition; the last one in its history'),
  history: z
    .array(
      z.strictObject({
        version: z.int().positive(),
        from: z.int().describe('First reference year counted by it'),
        change: text,
        comparable: z
          .boolean()
          .default(false)
          .describe(
            'Whether its figures may be set beside those of the version before. Otherwise it is a break.',
          ),
      }),
    )
    .min(1)
    .describe('Every version, oldest first'),
};

/** One indicator, or one count that serves only as a denominator. */
export const indicatorSchema = z.strictObject({
  ...fields,
  role: fields.role.default('indicator'),
  themes: fields.themes.default([]),
  identified: fields.identified.default(true),
  leads: fields.leads.default('count'),
  parameters: fields.parameters.default({}),
  policy: fields.policy.default('standard-5'),
  policies: fields.policies.default({}),
  sensitive: fields.sensitive.default([]),
  direction: fields.direction.default('neutral'),
  notes: fields.notes.default([]),
  breaks: fields.breaks.default([]),
  relations: fields.relations.default([]),
  within: fields.within.default([]),
  every: fields.every.default(1),
});
export type IndicatorDefinition = z.infer<typeof indicatorSchema>;

/** Some fields of a built-in indicator, written anew by a workspace; those that are not written stay as they are. */
export const overrideSchema = z.strictObject(fields).partial().required({ id: true });
export type Override = z.infer<typeof overrideSchema>;

const code = z.strictObject({
  code: z
    .string()
    .regex(/^[A-ZÅÄÖ0-9_-]{1,24}$/, 'a code of at most 24 capital letters, digits, - and _, such as LVU_6'),
  label: text,
  ages: z.tuple([z.int(), z.int()]).optional(),
});

export const codeListSchema = z.strictObject({
  id: name,
  column: z.enum(['sex', 'age_band', 'school_form', 'type']),
  label: text,
  codes: z.array(code).min(1),
});

export const breakSchema = z.strictObject({
  id: name,
  year: z.int().describe('First reference year that cannot be compared with the years before it'),
  date: z.iso.date(),
  reason: text,
  comparable: z
    .boolean()
    .describe('False: no line over it. True: a mark and a note only, the series goes on'),
  affects: z
    .enum(['all', 'rates'])
    .default('all')
    .describe('all: those indicators that name it; rates: the rates of every indicator, and no count'),
  note: noteId.optional().describe('The standard note that explains it'),
});
export type SeriesBreak = z.infer<typeof breakSchema>;

export const themeSchema = z.strictObject({
  id: name,
  name: text.describe('As readers see it'),
  about: text.describe('What it holds, and what is not counted'),
});
export type Theme = z.infer<typeof themeSchema>;

/** One catalogue file; every section may be absent. */
export const catalogueFileSchema = z.strictObject({
  indicators: z.array(indicatorSchema).default([]).describe('Whole definitions'),
  code_lists: z.array(codeListSchema).default([]),
  breaks: z.array(breakSchema).default([]),
  themes: z.array(themeSchema).default([]).describe('Subjects that indicators of several agencies share'),
  notes: z
    .array(z.strictObject({ id: noteId, when: z.string(), text }))
    .default([])
    .describe('Standard texts; [brackets] are filled in from the figures they stand under'),
});
export type CatalogueFile = z.infer<typeof catalogueFileSchema>;

/** A file in `indicators/` of a workspace: the same, and parts of what is built in. */
export const workspaceCatalogueFileSchema = catalogueFileSchema.extend({
  overrides: z
    .array(overrideSchema)
    .default([])
    .describe('Fields of built-in indicators, written anew; a changed rule needs a new version'),
});
export type WorkspaceCatalogueFile = z.infer<typeof workspaceCatalogueFileSchema>;
