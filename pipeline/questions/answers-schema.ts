import { z } from 'zod';

/** The reason of a break stands in the charts, where there is room for a sentence. */
const longestReason = 100;

const answer = z
  .strictObject({
    indicator: z
      .string()
      .regex(/^[a-z_]+(\.[a-z0-9_]+)+$/, 'an indicator id such as bou.children_placed')
      .describe('The indicator that was asked about'),
    year: z.int().min(1990).max(2100).describe('The later of the two years'),
    cell: z
      .record(z.string(), z.string())
      .optional()
      .describe('Breakdown and code of the part that was asked about, as { sex: F }; left out for the total'),
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
  })
  .superRefine(({ answer, makes_break }, context) => {
    if (!makes_break) return;
    for (const [language, text] of Object.entries(answer)) {
      if ((text ?? '').length <= longestReason) continue;
      const message = `at most ${longestReason} characters, since the reason of a break stands in the charts`;
      context.addIssue({ code: 'custom', path: ['answer', language], message });
    }
  });

/** `answers.yaml`: what the agencies have answered to the questions of the load. A file without answers is empty. */
export const answersSchema = z.array(answer).nullable();
export type AnswerEntry = z.infer<typeof answer>;
