import { z } from 'zod';

/** The reason of a break stands in the charts, where there is room for a sentence. */
const longestReason = 100;

/** The cause of a revision stands in the notes under the tables. */
const longestCause = 200;

const answer = z
  .strictObject({
    indicator: z
      .string()
      .regex(/^[a-z_]+(\.[a-z0-9_]+)+$/, 'an indicator id such as bou.children_placed')
      .describe('The indicator that was asked about, or whose figures are revised'),
    year: z.int().min(1990).max(2100).describe('The later of the two years; of a revision its own year'),
    cell: z
      .record(z.string(), z.string())
      .optional()
      .describe(
        'Breakdown and code of the part, as { sex: F }; left out for the total, and for all revisions of the year',
      ),
    answer: z
      .strictObject({
        sv: z.string().trim().min(1).max(1000),
        en: z.string().trim().min(1).max(1000).optional(),
      })
      .describe('The words of the agency. They are published where both counts are'),
    by_role: z.string().trim().min(1).describe('The role that answered, never a name'),
    date: z.iso.date().describe('The day of the answer'),
    makes_break: z
      .literal(true)
      .optional()
      .describe('The year cannot be compared with those before it; the answer is the reason'),
    revision: z
      .literal(true)
      .optional()
      .describe(
        'The answer is why figures of the year are others than in the edition before, and not to a question. It is ' +
          'published where both figures are',
      ),
  })
  .superRefine(({ answer, makes_break, revision }, context) => {
    const refuse = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (makes_break && revision) refuse(['revision'], 'one of makes_break and revision');
    const [longest, why] = makes_break
      ? [longestReason, 'the reason of a break stands in the charts']
      : [longestCause, 'the cause of a revision stands under the tables'];
    if (!makes_break && !revision) return;
    for (const [language, text] of Object.entries(answer))
      if ((text ?? '').length > longest)
        refuse(['answer', language], `at most ${longest} characters, since ${why}`);
  });

/** `answers.yaml`: what the agencies have answered to the questions of the load, and said of revisions. A file without answers is empty. */
export const answersSchema = z.array(answer).nullable();
export type AnswerEntry = z.infer<typeof answer>;
