import { z } from 'zod';
import { indicatorId } from '../../indicators/catalogue/indicator-schema.ts';
import { commitmentStates } from '../../indicators/model/review.ts';
import { plainWords } from '../workspace/plain-words.ts';

const text = plainWords(1000);
const role = plainWords(100).describe('A role, never a name');

export const commentSchema = z.strictObject({
  indicator: indicatorId.describe('What the comment is on'),
  text,
  role,
});

export const decisionSchema = z.strictObject({ text, role });

export const commitmentSchema = z.strictObject({
  text,
  owner: role.describe('The role that answers for it, never a name'),
  due: z.iso.date().describe('The last day'),
  indicators: z
    .array(indicatorId)
    .default([])
    .describe('What it is followed by; left out where no measure follows it'),
  status: z.enum(commitmentStates).default('open'),
});

export const focusSchema = indicatorId;
export const questionSchema = text;

const meeting = z.strictObject({
  date: z.iso.date().describe('The day of the meeting'),
  year: z.int().min(1990).max(2100).describe('The newest reference year that was looked at'),
  comments: z.array(commentSchema).default([]),
  decisions: z.array(decisionSchema).default([]),
  commitments: z.array(commitmentSchema).default([]),
  focus: z.array(focusSchema).default([]).describe('The indicators that the next meeting looks at first'),
  questions: z.array(questionSchema).default([]).describe('What nobody could answer'),
});

/** `reviews.yaml`: the meetings of the cross-agency group, oldest first. A file without meetings is empty. */
export const reviewsSchema = z
  .array(meeting)
  .nullable()
  .describe('Meetings of the cross-agency group, oldest first. All of it is published');
export type MeetingEntry = z.infer<typeof meeting>;
