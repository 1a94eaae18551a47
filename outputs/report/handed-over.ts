import type { HandedOver } from '../../indicators/release/release-content.ts';
import { type ReportContext, say } from './report-context.ts';

/**
 * One sentence for each way in which an agency's counts came: mode, harm test, and whether they were kept by hand; of
 * those agencies that there are figures of.
 */
export function handedOverSentences(context: ReportContext): string[] {
  const { edition, tables, catalogue } = context.content;
  const told = new Set(tables.map(({ indicator }) => indicator));
  const sources = new Set(catalogue.indicators.flatMap(({ id, source }) => (told.has(id) ? [source] : [])));
  return edition.handedOver
    .filter(({ source }) => sources.has(source))
    .map((entry) => handedOverSentence(context, entry));
}

export function handedOverSentence(
  context: ReportContext,
  { source, years, mode, harmTest, countsFrom }: HandedOver,
): string {
  const { words, content } = context;
  const { page, span, list, date } = words;
  const indicators = content.catalogue.indicators.filter((indicator) => indicator.source === source);
  const actors = [...new Set(indicators.map(({ actor }) => say(context, actor)))];
  const test = harmTest
    ? page.handedOver.tested(date(harmTest.date), harmTest.role, harmTest.basis)
    : page.handedOver.notTested;
  return page.handedOver.sentence(
    actors.join('; ') || source,
    list(runsOf(years).map(span)),
    mode === 'masked' ? page.handedOver.masked : `${page.handedOver.exact}, ${test}`,
    countsFrom === 'template' ? page.handedOver.byHand : null,
  );
}

/** Years in a row together: 2016–2018 and 2020. */
function runsOf(years: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs;
}
