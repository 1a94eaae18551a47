import { z } from 'zod';
import type { Survey } from '../../../indicators/model/follow-up/survey.ts';
import { id, idOrNull, line, listOf, themeIds, words, year } from './fields.ts';

const survey = z.strictObject({
  id,
  name: line,
  year,
  population: line.describe('Who was asked, as Elever i årskurs 9'),
  document: idOrNull,
  source: line,
  themes: themeIds,
  questions: z.array(z.strictObject({ id, text: words })).default([]),
  groups: z
    .array(z.strictObject({ id, name: line }))
    .min(1)
    .describe('The first is all who answered; the others are parts of it that make it up'),
});

/** `follow-up/surveys.yaml`: surveys whose answers come as counts, in `survey-answers.csv`. */
export const surveysSchema: z.ZodType<readonly Survey[]> = listOf(
  survey,
  'Surveys; their answers stand as counts in survey-answers.csv',
);
