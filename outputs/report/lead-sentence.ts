import { type LeadingTotal, type LeadingValue, leadingShown, leadingTotals } from './leading.ts';
import { countBreaks, type IndicatorContext } from './report-context.ts';

type Published = { readonly year: number } & LeadingValue;

/**
 * The newest value of what leads and the one before it. Neutral: no cause, no direction (`shortVerdict` has it), nothing
 * about what is withheld but that it is. Across a break that is not comparable the two are not set beside each other.
 */
export function leadSentence(context: IndicatorContext): string {
  const { lead } = context.words;
  const all = leadingTotals(context);
  const newest = all.findLast(isPublished);
  const latest = all.at(-1);
  if (!newest || !latest) return lead.nothing;
  const comparison = comparisonSentence(context, all, newest);
  return isPublished(latest) ? comparison : `${lead.absent(latest.year, latest.absent)} ${comparison}`;
}

/** The newest year before `year` that has a published value and no break in between; null where there is none. */
export function comparableBefore(context: IndicatorContext, year: number): Published | null {
  const before = leadingTotals(context)
    .filter((total) => total.year < year)
    .findLast(isPublished);
  return !before || breaksBetween(context, before.year, year) ? null : before;
}

function comparisonSentence(
  context: IndicatorContext,
  all: readonly LeadingTotal[],
  newest: Published,
): string {
  const { lead } = context.words;
  const previous = all.filter(({ year }) => year < newest.year).at(-1);
  if (previous && breaksBetween(context, previous.year, newest.year)) return lead.acrossBreak(newest);
  const before = comparableBefore(context, newest.year);
  if (!before) return lead.alone(newest);
  return previous && !isPublished(previous)
    ? lead.older(newest, { year: previous.year, state: previous.absent }, before)
    : lead.compared(newest, before);
}

/**
 * The same of a year that is published, as somebody would say it aloud: a share without its counts. Null where the year
 * has no value.
 */
export function leadAloud(context: IndicatorContext, year: number): string | null {
  const { aloud } = context.words;
  const newest = leadingTotals(context).find((total) => total.year === year);
  if (!newest || !isPublished(newest)) return null;
  const isShare = leadingShown(context) !== 'count';
  const said = (number: string): string => (isShare ? aloud.percent(number.replace(/\s*%$/, '')) : number);
  const before = comparableBefore(context, year);
  return aloud.newest(
    year,
    isShare ? said(newest.number) : newest.text,
    before && { year: before.year, value: said(before.number) },
  );
}

function isPublished(total: LeadingTotal): total is Published {
  return 'text' in total;
}

function breaksBetween(context: IndicatorContext, from: number, to: number): boolean {
  return countBreaks(context).some(({ year, comparable }) => !comparable && from < year && year <= to);
}
