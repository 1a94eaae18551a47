import { z } from 'zod';
import { indicatorId } from '../../../indicators/catalogue/indicator-schema.ts';
import { plainWords } from '../plain-words.ts';

/** Part of addresses and of the keys of counts: no colon, no bar, and a letter, so that no count is taken for one. */
export const idPattern = /^(?=.*[a-z])[a-z0-9][a-z0-9-]{0,59}$/;
export const idExpectation = 'lower-case letters a–z, digits and -, such as andts-strategi';

/** What the YAML files of `follow-up/` are made of; what may be left out, or stand empty, is null. */
export const id = z.string().regex(idPattern, idExpectation);
export const idOrNull = id.nullable().default(null);
export const line = plainWords(200);
export const lineOrNull = line.nullable().default(null);
export const words = plainWords(2000);
export const wordsOrNull = words.nullable().default(null);
export const date = z.iso.date();
export const dateOrNull = date.nullable().default(null);
export const year = z.int().min(1990).max(2100);
/** Whole kronor; an empty one is blank, which is not zero. */
export const amountOrNull = z.int().min(0).nullable().default(null);

export const themeId = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a theme of the catalogue');

export const ids = eachOnce(id);
export const lines = eachOnce(line);
export const indicatorIds = eachOnce(indicatorId);
export const themeIds = eachOnce(themeId);

/** Dates from the oldest to the newest. */
export const datesInOrder = z
  .array(date)
  .default([])
  .refine((dates) => dates.every((one, i) => i === 0 || (dates[i - 1] ?? '') < one), 'the oldest first');

function eachOnce(entry: z.ZodString) {
  return z
    .array(entry)
    .default([])
    .refine((all) => new Set(all).size === all.length, 'each once');
}

/** A file that is a list; one without entries is empty. */
export function listOf<T>(entry: z.ZodType<T>, description: string): z.ZodType<readonly T[]> {
  return z
    .array(entry)
    .nullable()
    .describe(description)
    .transform((entries) => entries ?? []);
}
