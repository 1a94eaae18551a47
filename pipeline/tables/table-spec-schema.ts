import { z } from 'zod';
import { presets } from '../../indicators/disclosure/policy/presets.ts';

const column = z.string().min(1);
const file = z.string().min(1);
const sign = z.string();

/** Names that the files we write have for columns of their own. */
export const ownColumns = ['count', 'status', 'lower', 'upper', 'verdict'] as const;

const dimension = z
  .strictObject({
    hierarchy: z
      .union([file, z.array(file).min(1)])
      .optional()
      .describe(
        'CSV with the columns code,parent; the code without a parent is the total. Several trees for codes grouped in several ways',
      ),
    total: z.string().min(1).optional().describe('The code that all other codes in the table sum to'),
    separate: z.literal(true).optional().describe('Codes that have no total and are never added up'),
  })
  .refine((given) => Object.values(given).filter((one) => one !== undefined).length === 1, {
    message: 'one of: hierarchy, total, separate',
  });

const bounds = z
  .tuple([z.int().min(0), z.int().min(0).nullable()])
  .refine(([least, greatest]) => greatest === null || least <= greatest, 'the smaller end first');

/** `spec.yaml`: what a table of counts is made of, for `samlad protect` and `samlad attack`. */
export const tableSpecSchema = z.strictObject({
  value: column.describe('The column of counts'),
  persons: column
    .optional()
    .describe('The column of persons behind each count, where it counts something else'),
  dimensions: z
    .record(z.string().min(1), dimension)
    .refine((named) => Object.keys(named).length > 0, 'at least one dimension')
    .refine((named) => Object.keys(named).length <= 30, 'at most 30 dimensions')
    .refine(
      (named) => !ownColumns.some((own) => Object.hasOwn(named, own)),
      `no dimension called ${ownColumns.join(', ')}`,
    )
    .describe('The columns that break the counts down, by name'),
  tables: z
    .array(z.array(column).min(1))
    .min(1)
    .optional()
    .describe('The crossings that are published, all totals included; all dimensions together when left out'),
  policy: z
    .enum(presets.map(({ name }) => name))
    .default('standard-5')
    .describe('What counts as small'),
  sensitive: z
    .array(column)
    .default([])
    .describe('Dimensions inside which a zero is withheld like a small count, if the policy does so'),
  given: z
    .array(file)
    .default([])
    .describe('Tables of the same columns that everybody knows: a provider’s totals, an earlier release'),
  shares: z
    .array(
      z.strictObject({
        column: column.describe('The column of per cents'),
        numerator: column,
        denominator: column,
        decimals: z.int().min(0).max(4).describe('How many are printed'),
      }),
    )
    .default([])
    .describe('attack: shares that are printed beside the counts, or instead of them'),
  unprinted: z
    .array(column)
    .default([])
    .describe('attack: names for counts that no column holds, such as the numerator of a share'),
  sums: z
    .array(z.strictObject({ total: column, parts: z.array(column).min(1) }))
    .default([])
    .describe('attack: counts of one row that are the sum of others'),
  masked: z
    .record(sign, z.union([bounds, z.null()]))
    .default({ '': null, '..': null, X: null })
    .describe('attack: signs for a withheld number, and from what to what it stands for if that is known'),
  nearly_all: z
    .record(sign, bounds)
    .default({})
    .describe('attack: signs for a share of nearly all, and how many are outside it'),
  missing_rows: z
    .enum(['unknown', 'zero'])
    .default('unknown')
    .describe('attack: what a reader takes a row for that is not there'),
  absent: z.array(sign).default([]).describe('attack: signs that say nothing of a number'),
});

export type TableSpec = z.infer<typeof tableSpecSchema>;
