import { totals } from '../../indicators/model/cell.ts';
import type { PublicFact } from '../../indicators/model/fact.ts';
import { formatNumber } from '../wording/number-format.ts';
import type { AbsentState, LeadFigure } from '../wording/wording.ts';
import { countBreaks, type IndicatorContext } from './report-context.ts';

type Published = Extract<PublicFact, { state: 'published' }>;
type TotalOfYear = { readonly year: number } & (
  | { readonly fact: Published }
  | { readonly absent: AbsentState }
);

/**
 * The newest figure and the one before it. Neutral: no cause, no direction, nothing about what is withheld but that
 * it is. Across a break that is not comparable the two are not set beside each other.
 */
export function leadSentence(context: IndicatorContext): string {
  const { lead } = context.words;
  const all = totalsByYear(context);
  const newest = all.findLast((total) => 'fact' in total);
  const latest = all.at(-1);
  if (!newest || !latest || !('fact' in newest)) return lead.nothing;
  const comparison = comparisonSentence(context, all, newest.year, newest.fact);
  return 'absent' in latest ? `${lead.absent(latest.year, latest.absent)} ${comparison}` : comparison;
}

/** The newest year before `year` that has a published total and no break in between; null where there is none. */
export function comparableBefore(
  context: IndicatorContext,
  year: number,
): { year: number; fact: Published } | null {
  const before = totalsByYear(context)
    .filter((total) => total.year < year)
    .findLast((total) => 'fact' in total);
  if (!before || !('fact' in before) || breaksBetween(context, before.year, year)) return null;
  return before;
}

function comparisonSentence(
  context: IndicatorContext,
  all: readonly TotalOfYear[],
  year: number,
  fact: Published,
): string {
  const { lead, numbers } = context.words;
  const newest = leadFigure(context, year, fact);
  const older = all.filter((total) => total.year < year);
  const previous = older.at(-1);
  if (previous && breaksBetween(context, previous.year, year)) return lead.acrossBreak(newest);
  const before = comparableBefore(context, year);
  if (!before) return lead.alone(newest);
  const named = { year: before.year, number: formatNumber(before.fact.value, 0, numbers) };
  if (previous && 'absent' in previous)
    return lead.older(newest, { year: previous.year, state: previous.absent }, named);
  return lead.compared(newest, named);
}

function leadFigure(context: IndicatorContext, year: number, fact: Published): LeadFigure {
  const { one, many } = context.words.units[context.indicator.unit];
  const number = formatNumber(fact.value, 0, context.words.numbers);
  return { year, text: `${number} ${fact.value === 1 ? one : many}`, preliminary: fact.preliminary };
}

function breaksBetween(context: IndicatorContext, from: number, to: number): boolean {
  return countBreaks(context).some(({ year, comparable }) => !comparable && from < year && year <= to);
}

function totalsByYear(context: IndicatorContext): TotalOfYear[] {
  return context.years.map((year) => {
    const fact = context.table.at(year, totals)?.fact;
    return fact?.state === 'published' ? { year, fact } : { year, absent: fact?.state ?? 'missing' };
  });
}
