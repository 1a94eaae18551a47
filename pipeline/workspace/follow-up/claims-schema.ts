import { z } from 'zod';
import type { Claim } from '../../../indicators/model/follow-up/claim.ts';
import { id, idOrNull, ids, line, lines, listOf, words } from './fields.ts';

const quantity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cost_total'), table: id }),
  z.strictObject({ kind: z.literal('cost_row'), table: id, label: line }),
  z.strictObject({ kind: z.literal('grants_sum'), rounds: ids }),
  z.strictObject({ kind: z.literal('grants_count'), rounds: ids }),
  z.strictObject({ kind: z.literal('applications'), rounds: ids }),
  z.strictObject({ kind: z.literal('areas'), document: id }),
  z.strictObject({ kind: z.literal('directions'), document: id }),
]);

const says = z.discriminatedUnion('of', [
  z
    .strictObject({
      of: z.literal('quantity'),
      quantity,
      number: z.number().min(0),
      approximate: z.boolean().default(false).describe('True for ca 500 000 kr'),
    })
    .describe('A number that can be counted in the registers'),
  z
    .strictObject({ of: z.literal('property'), subject: line, property: line, value: line })
    .describe('A property of something, to be held against what other claims say of the same'),
  z
    .strictObject({
      of: z.literal('reference'),
      to: line,
      existing: lines.describe('The appendices that exist'),
    })
    .describe('A reference to an appendix or section'),
]);

const claim = z.strictObject({
  id,
  source: line.describe('Where it stands, as Sammanfattning'),
  document: idOrNull,
  quote: words.describe('Word for word'),
  says,
});

/** `follow-up/claims.yaml`: what texts say, to be held against the registers and each other. */
export const claimsSchema: z.ZodType<readonly Claim[]> = listOf(
  claim,
  'What texts say, word for word; where they differ from the registers both are shown',
);
