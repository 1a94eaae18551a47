import type { Measure } from '../../indicators/catalogue/indicator-schema.ts';
import { totals } from '../../indicators/model/cell.ts';
import type { DerivedFact, PublicFact } from '../../indicators/model/fact.ts';
import type { DerivedTable } from '../../indicators/public/derived-table.ts';
import type { Shown } from '../../indicators/series/series.ts';
import type { TableCell } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import type { AbsentState } from '../wording/wording.ts';
import { measureDecimals, measureSuffix } from './measure-words.ts';
import type { IndicatorContext } from './report-context.ts';
import { absentCell, countCell, measureCell } from './table-cells.ts';

/** The newest value and those before it, of what leads on the pages of an indicator. */
export type LeadingTotal = { readonly year: number } & (LeadingValue | { readonly absent: AbsentState });

export interface LeadingValue {
  /** `24 ärenden`; of a share with its counts: `32,3 % (324 av 1 003 svarande)`. */
  readonly text: string;
  /** `24`; `32,3 %`. */
  readonly number: string;
  readonly preliminary: boolean;
}

/** What leads: the count, or the share where the catalogue says so and the release holds it in some year. */
export function leadingShown(context: IndicatorContext): Shown {
  return leadingShare(context)?.measure ?? 'count';
}

/** Oldest first, one for each year in which the indicator is counted. */
export function leadingTotals(context: IndicatorContext): LeadingTotal[] {
  const share = leadingShare(context);
  return context.years.map((year): LeadingTotal => {
    const found = share ? shareOfYear(context, share, year) : countOfYear(context, year);
    return { year, ...found };
  });
}

/** The newest value as a cell: with ` %` after a share, so that it can stand alone. */
export function leadingCell(context: IndicatorContext, year: number): TableCell {
  const { words, table } = context;
  const share = leadingShare(context);
  const fact = table.at(year, totals)?.fact;
  if (!share) return fact ? countCell(fact, words) : absentCell('missing', words);
  const derived = derivedAt(context, share, year);
  if (!derived) return absentCell('missing', words);
  const cell = measureCell(derived, 'value', measureDecimals(share.measure), words);
  if (cell.state !== 'published') return cell;
  const suffix = measureSuffix(share.measure);
  return { ...cell, text: cell.text + suffix, spoken: cell.spoken && cell.spoken + suffix };
}

/** What stands after the newest value: the noun of a count, or in brackets the count beside a share; empty without one. */
export function afterLeading(context: IndicatorContext, year: number): string {
  const fact = context.table.at(year, totals)?.fact;
  if (fact?.state !== 'published') return '';
  const share = leadingShare(context);
  if (!share) return context.words.units[context.indicator.unit].many;
  return derivedAt(context, share, year)?.state === 'calculated' ? `(${countText(context, fact.value)})` : '';
}

function leadingShare({ indicator, derived }: IndicatorContext): DerivedTable | null {
  if (indicator.leads !== 'share') return null;
  const share = derived.find(({ measure }) => measure.kind === 'share');
  const isCalculated = ({ fact }: { readonly fact: DerivedFact }): boolean => fact.state === 'calculated';
  return share && [...share.cells.values()].some(isCalculated) ? share : null;
}

function countOfYear(context: IndicatorContext, year: number): LeadingValue | { absent: AbsentState } {
  const fact = context.table.at(year, totals)?.fact;
  if (fact?.state !== 'published') return { absent: fact?.state ?? 'missing' };
  return {
    text: countText(context, fact.value),
    number: formatNumber(fact.value, 0, context.words.numbers),
    preliminary: fact.preliminary,
  };
}

function shareOfYear(
  context: IndicatorContext,
  share: DerivedTable,
  year: number,
): LeadingValue | { absent: AbsentState } {
  const fact = derivedAt(context, share, year);
  if (fact?.state !== 'calculated') return { absent: absenceOf(fact?.because) };
  const { words, indicator, table } = context;
  const number = shareText(context, share.measure, fact.value);
  const [part, whole] = [fact.numerator, fact.denominator].map((count) =>
    formatNumber(count, 0, words.numbers),
  );
  const out = words.lead.outOf(part ?? '', `${whole}\u00a0${words.units[indicator.unit].many}`);
  return { text: `${number} (${out})`, number, preliminary: isPreliminary(table.at(year, totals)?.fact) };
}

function shareText({ words }: IndicatorContext, measure: Measure, value: number): string {
  return formatNumber(value, measureDecimals(measure), words.numbers) + measureSuffix(measure);
}

function countText({ words, indicator }: IndicatorContext, count: number): string {
  const { one, many } = words.units[indicator.unit];
  return `${formatNumber(count, 0, words.numbers)}\u00a0${count === 1 ? one : many}`;
}

function derivedAt(
  { table }: IndicatorContext,
  { cells }: DerivedTable,
  year: number,
): DerivedFact | undefined {
  const cell = table.at(year, totals);
  return cell && cells.get(cell.id)?.fact;
}

function isPreliminary(fact: PublicFact | undefined): boolean {
  return fact?.state === 'published' && fact.preliminary;
}

/** Why a measure has no value, as a sign: what is only not calculated is not applicable. */
export function absenceOf(because: Extract<DerivedFact, { state: 'not_calculated' }>['because'] | undefined) {
  return because === 'withheld' || because === 'missing' || because === 'pending'
    ? because
    : 'not_applicable';
}
