import { z } from 'zod';
import { languages } from '../../indicators/model/text.ts';
import { releasedFollowUpSchema } from './follow-up/released-follow-up.ts';
import { coordinatesSchema as coordinates, derivedFactSchema, textSchema as text } from './released-parts.ts';

// What verification reads of `release.json`, by a schema of its own: it shares neither types nor code with what writes
// the file, and an edition of an earlier program may have more in it.

/** In the words of the agency, in Swedish alone; or in the program's own, in both languages. */
const reason = z.union([z.string(), text]);

const absent = z.enum(['not_applicable', 'missing', 'pending']);

const fact = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('published'),
    value: z.int(),
    preliminary: z.boolean(),
    revised: z.boolean(),
  }),
  z.object({ state: z.literal('withheld') }),
  z.object({ state: absent, reason }),
]);

const measure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rate'), per: z.int() }),
  z.object({ kind: z.literal('share'), of: z.string() }),
  z.object({ kind: z.literal('ratio'), of: z.string() }),
]);

const derived = z.object({
  indicator: z.string(),
  measure,
  cells: z.array(z.object({ id: z.string(), fact: derivedFactSchema })),
});

const indicator = z.object({
  id: z.string(),
  name: text,
  rule: text,
  caveat: text,
  unit: z.string(),
  period: z.string(),
  since: z.int(),
  every: z.int(),
  role: z.enum(['indicator', 'denominator']),
  breakdowns: z.record(z.string(), z.object({ list: z.string() })),
  crossings: z.array(z.array(z.string())),
  measures: z.array(measure),
  breaks: z.array(z.string()),
  history: z.array(z.object({ version: z.int(), from: z.int(), change: text, comparable: z.boolean() })),
});

const codeList = z.object({
  id: z.string(),
  column: coordinates.keyof(),
  label: text,
  codes: z.array(z.object({ code: z.string(), parent: z.string(), label: text })),
});

const revisedPlace = { indicator: z.string(), years: z.array(z.int()), coordinates };
const revision = z.discriminatedUnion('kind', [
  z.object({
    ...{ kind: z.literal('value'), ...revisedPlace, before: z.int(), now: z.int() },
    cause: z.discriminatedUnion('kind', [
      z.object({
        kind: z.literal('answered'),
        answer: z.object({ text: z.object({ sv: z.string(), en: z.string().nullable() }) }),
      }),
      z.object({ kind: z.literal('definition'), change: text.nullable() }),
      z.object({ kind: z.enum(['preliminary', 'delivery']) }),
    ]),
  }),
  z.object({ kind: z.literal('state'), ...revisedPlace, before: z.string(), now: z.string() }),
]);

const publishedByOthers = z.object({
  id: z.string(),
  publisher: z.string(),
  title: text,
  period: z.string(),
  year: z.int(),
  source: z.string(),
  measures: z.array(z.object({ id: z.string(), label: text, unit: z.string() })),
  rows: z.array(
    z.object({
      municipality: z.string(),
      name: z.string(),
      county: z.string(),
      principal: z.string().nullable(),
      sex: z.string(),
      values: z.record(
        z.string(),
        z.object({ state: z.string(), printed: z.string(), value: z.number().optional() }),
      ),
    }),
  ),
});

export const releasedSchema = z.object({
  contract: z.literal(1),
  edition: z.object({
    id: z.string(),
    municipality: z.object({ code: z.string(), name: z.string() }),
    invented: text.nullable(),
    years: z.array(z.int()),
    date: z.iso.date(),
    recipients: z.array(
      z.object({
        id: z.string(),
        appendix: z.int(),
        language: z.enum(languages),
        indicators: z.array(z.string()).nullable(),
      }),
    ),
  }),
  catalogue: z.object({
    indicators: z.array(indicator),
    code_lists: z.array(codeList),
    breaks: z.array(
      z.object({
        id: z.string(),
        year: z.int(),
        comparable: z.boolean(),
        affects: z.enum(['all', 'rates']),
      }),
    ),
  }),
  tables: z.array(
    z.object({
      indicator: z.string(),
      cells: z.array(z.object({ id: z.string(), year: z.int(), coordinates, fact })),
      pooled: z.array(z.object({ id: z.string(), years: z.array(z.int()), coordinates, fact })),
    }),
  ),
  derived: z.array(derived),
  derived_pooled: z.array(derived),
  remarks: z.array(
    z.object({
      state: z.string(),
      indicator: z.string(),
      year: z.int(),
      coordinates,
      makesBreak: z.boolean().optional(),
    }),
  ),
  revisions: z.object({
    since: z.object({ id: z.string(), date: z.iso.date() }).nullable(),
    cells: z.array(revision),
  }),
  published_by_others: z.array(publishedByOthers),
  /** Null where the workspace keeps no registers of it; editions of earlier programs do not have it. */
  follow_up: releasedFollowUpSchema.nullable().default(null),
});

/** What a release says, as its `release.json` says it. */
export type Released = z.infer<typeof releasedSchema>;
export type ReleasedIndicator = Released['catalogue']['indicators'][number];
export type ReleasedMeasure = z.infer<typeof measure>;
export type ReleasedFact = z.infer<typeof fact>;
export type ReleasedDerived = z.infer<typeof derivedFactSchema>;
export type ReleasedCodeList = z.infer<typeof codeList>;

/** Throws for an indicator that the release does not define. */
export function definitionOf({ catalogue }: Released, id: string): ReleasedIndicator {
  const found = catalogue.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`release.json does not define ${id}`);
  return found;
}

/** Throws for a breakdown without a list of codes. */
export function codesOf(
  { catalogue }: Released,
  indicator: ReleasedIndicator,
  breakdown: string,
): ReleasedCodeList {
  const id = indicator.breakdowns[breakdown]?.list;
  const list = catalogue.code_lists.find((one) => one.id === id);
  if (!list) throw new Error(`release.json has no codes for ${breakdown} of ${indicator.id}`);
  return list;
}
