import { breaksOf, codeListOf } from '../../indicators/catalogue/catalogue.ts';
import { countedYears } from '../../indicators/catalogue/counted-years.ts';
import type { IndicatorDefinition, SeriesBreak } from '../../indicators/catalogue/indicator-schema.ts';
import { totals, UNKNOWN } from '../../indicators/model/cell.ts';
import type { Text } from '../../indicators/model/text.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import type { Wording } from '../wording/wording.ts';
import { holdingsOf, type IndicatorHoldings } from './indicator-holdings.ts';

/** What every part of the report is made from. */
export interface ReportContext {
  readonly content: ReleaseContent;
  readonly words: Wording;
}

/** One indicator with all that the release holds about it. */
export interface IndicatorContext extends ReportContext, IndicatorHoldings {
  readonly indicator: IndicatorDefinition;
  /** The reference years in which the indicator is counted, oldest first. */
  readonly years: readonly number[];
  readonly breaks: readonly SeriesBreak[];
}

/** Undefined when the release holds no table for the indicator. */
export function indicatorContext(
  context: ReportContext,
  indicator: IndicatorDefinition,
): IndicatorContext | undefined {
  const { catalogue, edition } = context.content;
  const holdings = holdingsOf(context.content).get(indicator.id);
  if (!holdings) return undefined;
  return {
    ...context,
    ...holdings,
    indicator,
    years: countedYears(indicator, edition.years),
    breaks: breaksOf(catalogue, indicator),
  };
}

/** The text in the language of the report. */
export function say(context: ReportContext, text: Text): string {
  return text[context.words.language];
}

/** `bou-children-placed`, as file name and anchor. */
export function slugOf(indicator: string): string {
  return indicator.replace(/[^a-z0-9]+/g, '-');
}

/** `kön` or `aktualiseringssätt`: a breakdown's name inside a sentence. */
export function breakdownName(context: IndicatorContext, breakdown: string): string {
  return say(
    context,
    codeListOf(context.content.catalogue, context.indicator, breakdown).label,
  ).toLowerCase();
}

/** The breakdowns of all crossings, each once, in the order in which they are first named. */
export function breakdownsOf(indicator: IndicatorDefinition): string[] {
  return [...new Set(indicator.crossings.flat())];
}

/** The breaks that a count has; those of its rates alone are not among them. */
export function countBreaks({ breaks }: IndicatorContext): SeriesBreak[] {
  return breaks.filter(({ affects }) => affects === 'all');
}

/** Whether a break lies at one of the indicator's years or between two of them. */
export function isWithin({ years }: IndicatorContext, year: number): boolean {
  return (years[0] ?? year + 1) <= year && year <= (years.at(-1) ?? year - 1);
}

export function isUnknown(code: string): boolean {
  return code === UNKNOWN || code.endsWith(`_${UNKNOWN}`);
}

/** Whether the year was delivered at all. A year that was not says nothing of what the register has. */
export function isDelivered({ table }: IndicatorContext, year: number): boolean {
  const state = table.at(year, totals)?.fact.state;
  return state !== 'missing' && state !== 'pending';
}
