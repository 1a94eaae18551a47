import { z } from 'zod';
import { documentKinds, type FollowUpDocument } from '../../../indicators/model/follow-up/document.ts';
import {
  date,
  dateOrNull,
  datesInOrder,
  id,
  idOrNull,
  ids,
  indicatorIds,
  line,
  lineOrNull,
  lines,
  listOf,
  themeIds,
  wordsOrNull,
} from './fields.ts';

const months = z.int().min(1).max(240).nullable().default(null);

const decided = z
  .strictObject({
    by: id.describe('A body'),
    date: dateOrNull,
    paragraph: lineOrNull,
    registry_number: lineOrNull,
  })
  .transform(({ registry_number: registryNumber, ...rest }) => ({ ...rest, registryNumber }));

const followUp = z
  .strictObject({
    by: idOrNull.describe('The role or body that looks at how it goes; empty where nobody has been named'),
    to: idOrNull.describe('The body that is told'),
    every_months: months,
    report_years: z
      .array(z.int().min(1).max(50))
      .default([])
      .describe('Years after adoption in which a report is due, as [1, 3]'),
    report_dates: datesInOrder.describe('Days of single reports that have been asked for'),
    given: datesInOrder.describe('Days on which reports were given'),
    known_until: dateOrNull.describe('The day until which it is known what was given; empty until today'),
    next: dateOrNull,
  })
  .transform(({ every_months, report_years, report_dates, known_until, ...rest }) => ({
    ...rest,
    everyMonths: every_months,
    reportYears: report_years,
    reportDates: report_dates,
    knownUntil: known_until,
  }));

const area = z.strictObject({
  id,
  name: line,
  group: lineOrNull.describe('The group that works with it'),
  directions: z.array(z.strictObject({ id, name: line })).default([]),
});

const document = z
  .strictObject({
    id,
    kind: z.enum(documentKinds),
    name: line,
    spellings: lines.describe('Other ways in which the name is written'),
    parties: lines,
    decided: decided.nullable().default(null),
    valid: z
      .strictObject({ from: dateOrNull, to: dateOrNull })
      .nullable()
      .default(null)
      .describe('First and last day; empty for an open end'),
    version: lineOrNull,
    dated: dateOrNull.describe('The day of the text; of a situation picture the day that it describes'),
    stale_after_months: months.describe('Months after which it is out of date'),
    follows: idOrNull.describe('The document that this one follows from'),
    replaces: idOrNull.describe('The earlier version that this one takes the place of'),
    committees: ids.describe('The bodies whose it is; none where it is everybody’s'),
    owner: idOrNull.describe('The role that answers for it; empty where nobody has been named'),
    follow_up: followUp.nullable().default(null),
    basis: z.enum(['formal', 'informal']),
    use: wordsOrNull.describe('What the follow-up is to be used for'),
    about: wordsOrNull,
    themes: themeIds,
    tags: lines,
    indicators: indicatorIds,
    areas: z.array(area).default([]).describe('Target areas with their directions'),
    papers: z.array(z.strictObject({ title: line, date: date.nullable().default(null) })).default([]),
  })
  .transform(({ stale_after_months, follow_up, valid, ...rest }) => ({
    ...rest,
    valid: valid ?? { from: null, to: null },
    staleAfterMonths: stale_after_months,
    followUp: follow_up,
  }));

/** `follow-up/documents.yaml`: what obliges somebody to something. */
export const documentsSchema: z.ZodType<readonly FollowUpDocument[]> = listOf(
  document,
  'Strategies, plans, agreements, assignments, decisions and situation pictures',
);
