import { z } from 'zod';
import { type PlannedDay, stepKinds, type YearlyStep } from '../../../indicators/model/follow-up/calendar.ts';
import { isIsoDate } from '../../iso-date.ts';
import { date, id, idOrNull, line } from './fields.ts';

const day = z.strictObject({
  id,
  date,
  what: line,
  body: idOrNull.describe('The body that meets'),
  document: idOrNull,
  confirmed: z.boolean().default(false).describe('Somebody has made sure of the day, though it is a holiday'),
});

const step = z
  .strictObject({
    id,
    kind: z.enum(stepKinds),
    what: line,
    owner: idOrNull.describe('The role that answers for it; empty where nobody has been named'),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31).describe('Last day, in the year after the reference year'),
    in_reference_year: z.boolean().default(false).describe('The day lies in the reference year itself'),
    done: z.array(date).default([]).describe('Days on which it was done, one for each round'),
  })
  // Of a year without 29 February, so that the day comes every year.
  .refine(({ month, day }) => isIsoDate(`2025-${twoDigits(month)}-${twoDigits(day)}`), {
    path: ['day'],
    message: 'a day that the month has every year',
  })
  .transform(({ in_reference_year: inReferenceYear, ...rest }) => ({ ...rest, inReferenceYear }));

/** What `calendar.yaml` holds. */
export interface CalendarFile {
  readonly days: readonly PlannedDay[];
  readonly steps: readonly YearlyStep[];
}

/** `follow-up/calendar.yaml`: days that texts name, and the steps of the yearly cycle. */
export const calendarSchema: z.ZodType<CalendarFile> = z
  .strictObject({
    days: z.array(day).nullable().default([]).describe('Days that texts name, as they stand there'),
    steps: z
      .array(step)
      .nullable()
      .default([])
      .describe('Steps of the yearly cycle and who answers for each'),
  })
  .nullable()
  .describe('Days that texts name, and the steps of the yearly cycle')
  .transform((file) => ({ days: file?.days ?? [], steps: file?.steps ?? [] }));

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
