import { z } from 'zod';
import { absenceReason } from './absence-reason.ts';
import { periodKinds } from './period.ts';

/**
 * The contract between an agency and the store: what `counts.csv` and `datapackage.json` hold.
 * The extract writes by it and the loader reads by it; nothing else passes between the two.
 */

export const countsColumns = [
  'indicator_id',
  'definition_version',
  'ref_year',
  'period_type',
  'municipality',
  'area_code',
  'area_version',
  'sex',
  'age_band',
  'school_form',
  'type',
  'value',
  'n_persons',
  'status',
] as const;

export const deliveryStatuses = [
  'ok',
  'masked',
  'missing',
  'not_applicable',
  'preliminary',
  'revised',
] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** An agency that hands over `masked` leaves out the counts from 1 to one less than this, whatever the policy later. */
export const maskBelow = 5;

const count = z.string().regex(/^(0|[1-9]\d{0,8})?$/, 'an integer of at most nine digits, or empty');
const code = z.string().regex(/^[A-ZÅÄÖ0-9_-]{1,24}$/, 'a code');

/** One line of `counts.csv`, all columns as text, before codes are looked up. */
export const countsRow = z.strictObject({
  indicator_id: z.string().regex(/^[a-z_]+(\.[a-z0-9_]+)+$/, 'an indicator id'),
  definition_version: z.string().regex(/^[1-9]\d{0,3}$/, 'a version number'),
  ref_year: z.string().regex(/^(19|20)\d\d$/, 'a year'),
  period_type: z.enum(periodKinds),
  municipality: z.string().regex(/^\d{4}$/, 'a municipality code of four digits'),
  area_code: code,
  area_version: z.string().regex(/^[A-Za-z0-9_.-]{0,24}$/, 'a version of the area list, or empty'),
  sex: code,
  age_band: code,
  school_form: code,
  type: code,
  value: count,
  n_persons: count,
  status: z.enum(deliveryStatuses),
});
export type CountsRow = z.infer<typeof countsRow>;

/** One line without control characters, short enough for a table. */
const line = z.string().regex(/^(?=.*\S)[^\p{Cc}]{1,200}$/u, 'a line of at most 200 characters');

/**
 * The agency's own decision that its exact counts may be handed over (menprövning). Readers see all of it, so a role
 * stands in it and never a name.
 */
export const harmTest = z.strictObject({
  date: z.iso.date().describe('Day of the decision'),
  role: line.describe('Who decided, by role and never by name'),
  basis: line.describe('By which law, and where the decision is kept; readers see it'),
});
export type HarmTest = z.infer<typeof harmTest>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal');

/** Rows of one register file: every row read is either used or rejected for a reason. */
const registerReceipt = z.strictObject({
  register: z.string(),
  encoding: z.string(),
  sha256,
  rows_read: z.int().nonnegative(),
  rows_used: z.int().nonnegative(),
  /** Reason to number of rows. Numbers of rows, never of children. */
  rows_rejected: z.record(z.string(), z.int().nonnegative()),
  remarks: z.array(z.string()),
});
export type RegisterReceipt = z.infer<typeof registerReceipt>;

/** `datapackage.json`: a Frictionless Data Package with what the loader must know under `samlad`. */
export const deliveryManifest = z.strictObject({
  profile: z.literal('tabular-data-package'),
  name: z.string().regex(/^[a-z0-9.-]+$/),
  title: z.string(),
  created: z.iso.date(),
  resources: z.tuple([
    z.strictObject({
      name: z.literal('counts'),
      path: z.literal('counts.csv'),
      profile: z.literal('tabular-data-resource'),
      format: z.literal('csv'),
      mediatype: z.literal('text/csv'),
      encoding: z.literal('utf-8'),
      hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      bytes: z.int().nonnegative(),
      schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string() })) }),
    }),
  ]),
  samlad: z.strictObject({
    contract: z.literal(1),
    source: z.string(),
    municipality: z.string().regex(/^\d{4}$/),
    year: z.int(),
    area_version: z.string(),
    script_version: z.string(),
    definitions: z.record(z.string(), z.int()),
    hand_over: z.enum(['exact', 'masked']),
    /** Whether protected persons are among the counts (then in no area) or left out of all of them. */
    protected_persons: z.enum(['count', 'exclude']),
    /** Null until the agency has tested whether exact counts may leave; masked counts need no test. */
    harm_test: harmTest.nullable(),
    /** Counted in a register by the rules, or by hand and filled in the template. */
    counts_from: z.enum(['register', 'template']),
    registers: z.array(registerReceipt),
    /** Breakdowns whose cells are `not_applicable` in this delivery, and why: a column that the export lacks. */
    not_applicable: z.array(
      z.strictObject({ indicator: z.string(), breakdown: z.string(), reason: absenceReason }),
    ),
    /** Indicators whose cells are `missing` in this delivery, and why: a register that was not given. */
    not_counted: z.array(z.strictObject({ indicator: z.string(), reason: absenceReason })),
  }),
});
export type DeliveryManifest = z.infer<typeof deliveryManifest>;
