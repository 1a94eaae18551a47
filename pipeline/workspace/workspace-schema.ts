import { z } from 'zod';
import { indicatorId } from '../../indicators/catalogue/indicator-schema.ts';
import { harmTest } from '../../indicators/model/delivery.ts';
import { accessibilitySchema } from './accessibility-schema.ts';
import { brandSchema, recipientsSchema, registryPatternSchema } from './recipients-schema.ts';

const year = z.int().min(1990).max(2100);

/** A name that is safe as a folder on every system. */
const folderName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/, 'letters, digits, - and _, such as "2025-1"');

const source = z.string().regex(/^[a-z-]+$/);
const yearRange = z
  .strictObject({ first: year, last: year })
  .refine(({ first, last }) => first <= last, 'first not after last');

/** `samlad.yaml`: who publishes what, for whom, when. */
export const workspaceSchema = z.strictObject({
  name: z.string().min(1).describe('Municipality or region, as readers see it'),
  code: z
    .string()
    .regex(/^\d{4}$/, 'a municipality code of four digits')
    .describe('SCB code, in quotes'),
  invented: z
    .boolean()
    .default(false)
    .describe('True for figures that describe no real children; every outlet says so'),
  unit: z.string().min(1).describe('Unit that publishes'),
  contact: z.string().min(1),
  years: yearRange.describe('Reference years, both included'),
  release: z.strictObject({
    id: folderName.describe('Folder under drafts/ and releases/'),
    date: z.iso.date().describe('Printed everywhere instead of a clock'),
  }),
  approvers: z
    .array(z.string().min(1))
    .min(2)
    .refine((roles) => new Set(roles).size === roles.length, 'each role once')
    .describe('Roles that may approve a draft; it takes two'),
  absent: z
    .array(
      z.strictObject({
        source,
        year,
        state: z.enum(['pending', 'missing']),
        reason: z
          .union([z.string().min(1), z.strictObject({ sv: z.string().min(1), en: z.string().min(1) })])
          .describe('Readers see it: in Swedish, or as { sv, en }'),
      }),
    )
    .default([]),
  includes: z
    .record(indicatorId, z.array(indicatorId))
    .default({})
    .describe(
      'For an indicator that may contain others: which of them it does count. [] says that it counts none.',
    ),
  agencies: z
    .array(
      z.strictObject({
        source,
        contact_role: z.string().min(1).describe('To whom the order is addressed: a role, never a name'),
        hand_over: z
          .enum(['exact', 'masked'])
          .default('exact')
          .describe('What is asked for, and what samlad extract does unless --hand-over says otherwise'),
        counts_from: z
          .enum(['register', 'template'])
          .optional()
          .describe('template: the agency counts by hand and gets a spreadsheet with the order'),
        last_date: z.iso.date().optional().describe('Last day of the delivery, for the year that is ordered'),
        notes: z.array(z.string().min(1)).default([]).describe('Sentences of your own in the letter'),
      }),
    )
    .default([])
    .describe('What samlad order writes to each agency'),
  harm_tests: z
    .array(
      harmTest
        .extend({ source, year: year.optional(), years: yearRange.optional() })
        .refine(
          (test) => (test.year === undefined) !== (test.years === undefined),
          'either year or years, as years: { first: 2016, last: 2025 }',
        ),
    )
    .default([])
    .describe('Harm tests of exact deliveries that do not hold one themselves'),
  registry_pattern: registryPatternSchema,
  licence: z
    .strictObject({ name: z.string().min(1), url: z.url({ protocol: /^https$/ }) })
    .optional()
    .describe('On what terms others may use the data files, as CC0 1.0; the publisher decides'),
  accessibility: accessibilitySchema.optional().describe('For the accessibility statement of the site'),
  brand: brandSchema,
  recipients: recipientsSchema.default([]),
});
export type WorkspaceSettings = z.infer<typeof workspaceSchema>;
