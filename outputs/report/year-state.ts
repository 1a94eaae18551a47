import { absencesOf } from './absences.ts';
import { generated } from './generated-sentence.ts';
import { countBreaks, type IndicatorContext, type ReportContext } from './report-context.ts';

/**
 * What is particular to this edition: how many indicators break in its newest year, lack something, or have values that
 * may still change or have changed; and how much of the counts is withheld, which anybody can count.
 * @param indicators  those with a page
 */
export function yearState(
  { words, content }: ReportContext,
  indicators: readonly IndicatorContext[],
): string {
  const year = content.edition.years.at(-1) ?? 0;
  const having = (has: (context: IndicatorContext) => boolean): number => indicators.filter(has).length;
  return generated(
    words,
    words.overview.state({
      year,
      broken: having((context) => breaksIn(context, year)),
      incomplete: having((context) => absencesOf(context).length > 0),
      preliminary: having((context) => hasFlag(context, 'preliminary')),
      revised: having((context) => hasFlag(context, 'revised')),
      withheld: withheldPercent(indicators),
    }),
  );
}

function breaksIn(context: IndicatorContext, year: number): boolean {
  return countBreaks(context).some((one) => one.year === year && !one.comparable);
}

function hasFlag({ table }: IndicatorContext, flag: 'preliminary' | 'revised'): boolean {
  return table.cells().some(({ fact }) => fact.state === 'published' && fact[flag]);
}

/** Of the counts that are there; null where none of them is withheld. */
function withheldPercent(indicators: readonly IndicatorContext[]): number | null {
  const states = indicators.flatMap(({ table }) => table.cells().map(({ fact }) => fact.state));
  const withheld = states.filter((state) => state === 'withheld').length;
  const shown = states.filter((state) => state === 'published').length;
  return withheld === 0 ? null : Math.floor((100 * withheld) / (withheld + shown) + 0.5);
}
