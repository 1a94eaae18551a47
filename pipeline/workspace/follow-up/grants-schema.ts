import { z } from 'zod';
import type { GrantRound } from '../../../indicators/model/follow-up/grant.ts';
import { amountOrNull, dateOrNull, id, idOrNull, line, lineOrNull, lines, listOf } from './fields.ts';

const round = z
  .strictObject({
    id,
    name: line,
    document: idOrNull,
    closed: dateOrNull.describe('The last day to apply'),
    target_group: lineOrNull,
    criteria: lines.describe('As they were announced'),
    applications: z
      .strictObject({ number: z.int().min(0), approximate: z.boolean().default(false) })
      .nullable()
      .default(null)
      .describe('How many applied; left out where nobody has said'),
    awarded: amountOrNull.describe('Whole kronor given in all; left out where the single amounts tell'),
    questions: z
      .array(z.strictObject({ id, text: line }))
      .default([])
      .describe('What each recipient is asked afterwards'),
  })
  .transform(({ target_group: targetGroup, ...rest }) => ({ ...rest, targetGroup }));

/** `follow-up/grants.yaml`: the rounds in which grants were given; the grants stand in `grants.csv`. */
export const grantRoundsSchema: z.ZodType<readonly GrantRound[]> = listOf(
  round,
  'Rounds in which grants were given; the grants stand in grants.csv',
);
