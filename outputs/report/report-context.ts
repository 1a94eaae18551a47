import { type Catalogue, codeListOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition, SeriesBreak } from '../../indicators/catalogue/indicator-schema.ts';
import { totals, UNKNOWN } from '../../indicators/model/cell.ts';
import type { Text } from '../../indicators/model/text.ts';
import type { ProtectedTable } from '../../indicators/release/protected-table.ts';
import type { DerivedTable, ReleaseContent } from '../../indicators/release/release-content.ts';
import type { Wording } from '../wording/wording.ts';

/** What every part of the report is made from. */
export interface ReportContext {
  readonly content: ReleaseContent;
  readonly words: Wording;
}

/** One indicator with all that the release holds about it. */
export interface IndicatorContext extends ReportContext {
  readonly indicator: IndicatorDefinition;
  readonly table: ProtectedTable;
  readonly derived: readonly DerivedTable[];
  /** Reference years, oldest first, from the indicator's first year on. */
  readonly years: readonly number[];
  readonly breaks: readonly SeriesBreak[];
}

/** Undefined when the release holds no table for the indicator. */
export function indicatorContext(
  context: ReportContext,
  indicator: IndicatorDefinition,
): IndicatorContext | undefined {
  const { catalogue, tables, derived, edition } = context.content;
  const table = tables.find((known) => known.indicator === indicator.id);
  if (!table) return undefined;
  return {
    ...context,
    indicator,
    table,
    derived: derived.filter((known) => known.indicator === indicator.id),
    years: edition.years.filter((year) => year >= indicator.since),
    breaks: indicator.breaks.map((id) => breakOf(catalogue, id)),
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

export function isUnknown(code: string): boolean {
  return code === UNKNOWN || code.endsWith(`_${UNKNOWN}`);
}

function breakOf(catalogue: Catalogue, id: string): SeriesBreak {
  const found = catalogue.breaks.get(id);
  if (!found) throw new Error(`no break ${id} in the catalogue`);
  return found;
}

/** Whether the year was delivered at all. A year that was not says nothing of what the register has. */
export function isDelivered({ table }: IndicatorContext, year: number): boolean {
  const state = table.at(year, totals)?.fact.state;
  return state !== 'missing' && state !== 'pending';
}
