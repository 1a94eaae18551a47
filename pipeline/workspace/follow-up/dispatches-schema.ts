import { z } from 'zod';
import type { Dispatch } from '../../../indicators/model/follow-up/dispatch.ts';
import {
  date,
  dateOrNull,
  id,
  idOrNull,
  line,
  lineOrNull,
  lines,
  listOf,
  words,
  wordsOrNull,
} from './fields.ts';

const dispatch = z
  .strictObject({
    id,
    release: line.describe('Id of the release, as "2025-1"'),
    recipient: id.describe('A body'),
    what: lines.describe('What was sent, as Bilaga 1'),
    sent: date,
    registry_number: lineOrNull.describe('Diarienummer'),
    decision: z
      .strictObject({ date, paragraph: lineOrNull, text: words })
      .nullable()
      .default(null)
      .describe('What the body decided'),
    action: wordsOrNull.describe('What is to be done because of it'),
    owner: idOrNull.describe('The role that does it'),
    due: dateOrNull.describe('The last day of it'),
    done: z.boolean().default(false),
    remind: dateOrNull.describe('The day on which to think of it next year'),
  })
  .transform(({ registry_number: registryNumber, ...rest }) => ({ ...rest, registryNumber }));

/** `follow-up/dispatches.yaml`: who got what of which release, and what came of it. */
export const dispatchesSchema: z.ZodType<readonly Dispatch[]> = listOf(
  dispatch,
  'Who got what of which release, what they decided, and what is to happen next',
);
