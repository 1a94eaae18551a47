import { z } from 'zod';
import { indicatorId, levels } from '../../indicators/catalogue/indicator-schema.ts';

const line = z.string().trim().min(1).max(120);
const text = z.strictObject({ sv: line, en: line });
/** What fits under a heading and is still read. */
const longText = z.string().trim().min(1).max(600);

/** Part of the names of a recipient's files; in lower case, since some systems hold Aa and aa for one name. */
const recipientId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'lower-case letters a–z, digits and -, such as socialnamnden');

const recipient = z
  .strictObject({
    id: recipientId,
    committee: text,
    registry_number: line.describe('Diarienummer of the matter, as the committee writes it'),
    meeting: z.iso.date(),
    appendix: z.int().min(1).max(99),
    unit: line,
    author: line.describe('A role, never a name'),
    purpose: z.strictObject({ sv: longText, en: longText }).describe('What the committee needs it for'),
    language: z.enum(['sv', 'en']).default('sv').describe('Of the appendix and what goes with it'),
    levels: z
      .array(z.enum(levels))
      .min(1)
      .optional()
      .describe('Of which levels the committee is told; all where neither this nor indicators stands'),
    indicators: z.array(indicatorId).min(1).optional().describe('Or of which indicators, one by one'),
    decision: z
      .enum(['note', 'approve'])
      .default('note')
      .describe('What the committee is asked to do: note the account, or approve it'),
    next_report: z.iso.date().optional().describe('Last day of the next report'),
  })
  .refine(({ levels, indicators }) => levels === undefined || indicators === undefined, {
    path: ['levels'],
    message: 'either levels or indicators, not both',
  })
  .refine(({ meeting, next_report }) => next_report === undefined || next_report > meeting, {
    path: ['next_report'],
    message: 'a day after the meeting',
  });

/** `recipients:` of samlad.yaml. */
export const recipientsSchema = z.array(recipient).superRefine((recipients, context) => {
  for (const [i, { id }] of recipients.entries()) {
    if (recipients.findIndex((other) => other.id === id) < i)
      context.addIssue({ code: 'custom', path: [i, 'id'], message: 'each id once' });
  }
});

/** The form of KFKS 2013/137-012, SOCN 2015/281-753 and SON 2023/273: the suffix is the code of the diarieplan. */
export const usualRegistryPattern = '^[A-ZÅÄÖ]{2,6}(?: [A-Z]{1,3})? \\d{4}/\\d{1,5}(?:-\\d{2,4})?$';

/** `registry_pattern:` of samlad.yaml. */
export const registryPatternSchema = z
  .string()
  .max(200)
  .refine(compiles, 'a regular expression')
  .default(usualRegistryPattern)
  .describe('What a diarienummer looks like here, as a regular expression of the whole of it');

/** `brand:` of samlad.yaml. */
export const brandSchema = z
  .strictObject({
    colour: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as "#0b5d66"')
      .default('#0b5d66')
      .describe('Of rules on paper; text is never in it'),
    logo: z
      .strictObject({
        file: z
          .string()
          .regex(
            /^[A-Za-z0-9_-]+\.(svg|png)$/,
            'the name of an SVG or PNG file in the workspace, such as logo.svg',
          ),
        alternative: text.describe('What it shows, for those who cannot see it'),
      })
      .optional(),
  })
  .default({ colour: '#0b5d66' })
  .describe('What makes papers look like those of the municipality');

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}
