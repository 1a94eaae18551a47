import { z } from 'zod';
import { periodKinds } from '../model/period.ts';

const text = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
const id = z.string().regex(/^[a-z_]+(\.[a-z0-9_]+)+$/, 'an indicator id such as bou.children_placed');
const name = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** What a count counts. Only children are persons; the other units may stand for fewer persons than they are many. */
export const units = ['children', 'families', 'cases', 'investigations', 'interventions'] as const;
export type Unit = (typeof units)[number];

const measure = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('rate'),
      per: z.union([z.literal(1000), z.literal(10000)]),
      ages: z.tuple([z.int(), z.int()]),
    })
    .describe('Per 1,000 or 10,000 of the population of these ages on 31 December'),
  z
    .strictObject({ kind: z.literal('share'), of: id })
    .describe('Per cent of another count of the same cells; numerator and complement are both protected'),
  z
    .strictObject({ kind: z.literal('ratio'), of: id })
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

/** One indicator, or one count that serves only as a denominator. */
export const indicatorSchema = z.strictObject({
  id,
  role: z.enum(['indicator', 'denominator']).default('indicator'),
  level: z
    .enum(['first_line', 'specialised', 'further'])
    .describe('Decided by the authors: data, not derived from the actor'),
  source: z
    .string()
    .regex(/^[a-z-]+$/)
    .describe('The folder under sources/ that counts it'),
  actor: text,
  name: text,
  unit: z.enum(units),
  rule: text.describe('The counting rule in one sentence'),
  period: z.enum(periodKinds),
  breakdowns: z.record(name, breakdown),
  crossings: z.array(z.array(name).min(1)).describe('Which breakdowns are counted together, totals included'),
  measures: z.array(measure),
  policy: z.string().default('standard-5'),
  sensitive: z.array(name).default([]).describe('Breakdowns in which also a zero tells something'),
  direction: z
    .enum(['neutral', 'up', 'down'])
    .default('neutral')
    .describe('Which way is desired, if anybody has decided it'),
  caveat: text,
  notes: z.array(z.string().regex(/^N\d+$/)).default([]),
  breaks: z.array(name).default([]),
  relations: z
    .array(z.strictObject({ kind: z.enum(['subset_of', 'persons_of', 'overlaps']), with: id }))
    .default([])
    .describe(
      'subset_of: at most as many, cell by cell; persons_of: the persons behind the units of the other',
    ),
  within: z
    .array(containment)
    .default([])
    .describe(
      'What the counting rule itself makes of two breakdowns: school years 1–9 lie in compulsory school',
    ),
  recipient: text,
  purpose: text,
  analyst: text,
  since: z.int().describe('First reference year'),
  version: z.int().positive().describe('Version of the definition'),
  history: z.array(z.strictObject({ version: z.int().positive(), from: z.int(), change: text })).min(1),
});
export type IndicatorDefinition = z.infer<typeof indicatorSchema>;

const code = z.strictObject({
  code: z.string().regex(/^[A-ZÅÄÖ0-9_-]{1,24}$/),
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
  comparable: z.boolean().describe('False: no line over it. True: a new name only, the series goes on'),
});
export type SeriesBreak = z.infer<typeof breakSchema>;

/** One catalogue file; every section may be absent. */
export const catalogueFileSchema = z.strictObject({
  indicators: z.array(indicatorSchema).default([]),
  code_lists: z.array(codeListSchema).default([]),
  breaks: z.array(breakSchema).default([]),
  notes: z.array(z.strictObject({ id: z.string().regex(/^N\d+$/), when: z.string(), text })).default([]),
});
export type CatalogueFile = z.infer<typeof catalogueFileSchema>;
