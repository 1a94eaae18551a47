import type { IndicatorReport, Section } from '../report-model.ts';
import { generated } from './generated-sentence.ts';
import type { ReportContext } from './report-context.ts';

/** Sentences about single indicators; with the one about the whole picture they are five at most. */
const mostTold = 4;

/** How wide the picture is, then the newest figures of indicators from as many levels and agencies as there is room for. */
export function summaryOf({ words, content }: ReportContext, sections: readonly Section[]): string[] {
  const all = sections.flatMap(({ indicators }) => indicators);
  const actors = new Set(all.map(({ actor }) => actor));
  return [
    generated(words, words.edition.scope(all.length, actors.size, words.span(content.edition.years))),
    ...told(sections).map(({ name, lead }) => `${name}. ${lead}`),
  ];
}

/**
 * The first indicator of each level, then of each agency, then the others, as they stand in the report: what is told
 * depends on the catalogue and on whether the newest figure is published, never on how large it is.
 */
function told(sections: readonly Section[]): IndicatorReport[] {
  const levels = sections.map(({ indicators }) =>
    indicators.filter(({ latest }) => latest.state === 'published'),
  );
  const all = levels.flat();
  const firstOfLevels = levels.flatMap(([first]) => first ?? []);
  const actors = new Set(firstOfLevels.map(({ actor }) => actor));
  const firstOfOtherActors = all.filter(
    ({ actor }, i) => !actors.has(actor) && all.findIndex((other) => other.actor === actor) === i,
  );
  const chosen = [...new Set([...firstOfLevels, ...firstOfOtherActors, ...all])].slice(0, mostTold);
  return all.filter((indicator) => chosen.includes(indicator));
}
