import { z } from 'zod';

const text = z.strictObject({
  sv: z.string().trim().min(1).max(600),
  en: z.string().trim().min(1).max(600),
});

/** What only the municipality can say of how accessible its site is; the law asks for it on the site. */
export const accessibilitySchema = z
  .strictObject({
    compliance: z
      .enum(['fully', 'partially', 'not'])
      .default('partially')
      .describe('Helt, delvis or inte förenlig med lagen (2018:1937). fully asks for an assessment'),
    assessment: z
      .strictObject({
        date: z.iso.date(),
        method: text.describe('How, as “egen granskning med skärmläsare”: without a full stop'),
      })
      .optional()
      .describe('Your own test of the site, or the one that you have ordered'),
    published: z.iso.date().optional().describe('When the site was first published'),
    phone: z.string().trim().min(5).max(40).optional(),
    form: z
      .url({ protocol: /^https$/ })
      .optional()
      .describe('Address of a form for shortcomings'),
    answer_within_days: z.int().min(1).max(60).optional(),
    shortcomings: z
      .array(text)
      .default([])
      .describe('Known shortcomings besides those that the program tells'),
    burdensome: z
      .array(text)
      .default([])
      .describe('What is unreasonably burdensome to make accessible (12 § of the law), with the reason'),
    outside: z.array(text).default([]).describe('Content that the law does not cover (9 §)'),
  })
  .refine(({ compliance, assessment }) => compliance !== 'fully' || assessment !== undefined, {
    path: ['compliance'],
    message: 'fully only with an assessment',
  });
