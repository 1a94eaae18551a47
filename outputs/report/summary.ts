import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorReport, Section } from '../report-model.ts';
import { focusOf } from './focus.ts';
import { generated } from './generated-sentence.ts';
import { leadAloud } from './lead-sentence.ts';
import { type IndicatorContext, indicatorContext, type ReportContext } from './report-context.ts';
import { shortVerdict } from './short-verdict.ts';
import { note } from './standard-note.ts';

/** Sentences about single indicators; with the one about the whole picture they are five at most. */
const mostTold = 4;

/**
 * How wide the picture is, then the newest figures of indicators, each with what can be said of how sure a change is: first of those that the group has chosen to follow, then
 * from as many levels and agencies as there is room for. That a figure is small is said with it.
 */
export function summaryOf(context: ReportContext, sections: readonly Section[]): string[] {
  const { words, content } = context;
  const all = sections.flatMap(({ indicators }) => indicators);
  const actors = new Set(all.map(({ actor }) => actor));
  const small = note(context, 'N10').text;
  return [
    generated(words, words.edition.scope(all.length, actors.size, words.span(content.edition.years))),
    ...told(sections, focusOf(context)).map((indicator) => {
      const { name, lead, latestYear, notes } = indicator;
      const verdict = shortVerdict(contextOf(context, indicator), latestYear);
      const isSmall = notes.some(({ id }) => id === 'N10');
      return [`${name}.`, lead, ...(verdict === null ? [] : [verdict]), ...(isSmall ? [small] : [])].join(
        ' ',
      );
    }),
  ];
}

/** The same indicators as somebody would say them aloud: name, newest figure, and what can be said of the change. */
export function summaryAloud(context: ReportContext, sections: readonly Section[]): string[] {
  return told(sections, focusOf(context)).map((indicator) => {
    const own = contextOf(context, indicator);
    const { name, latestYear } = indicator;
    const said = [leadAloud(own, latestYear), shortVerdict(own, latestYear)].filter((one) => one !== null);
    return `${name}. ${generated(context.words, said.join(' '))}`;
  });
}

function contextOf(context: ReportContext, { id }: IndicatorReport): IndicatorContext {
  const found = indicatorContext(context, indicatorOf(context.content.catalogue, id));
  if (!found) throw new Error(`the report holds ${id}, and the release no table of it`);
  return found;
}

/**
 * Those in focus, then the first indicator of each level, of each agency, and the others, as they stand in the report: what
 * is told depends on what the group has chosen, on the catalogue and on whether the newest figure is published, never on
 * how large it is.
 */
function told(sections: readonly Section[], focus: readonly string[]): IndicatorReport[] {
  const levels = sections.map(({ indicators }) =>
    indicators.filter(({ latest }) => latest.state === 'published'),
  );
  const all = levels.flat();
  const inFocus = focus
    .flatMap((id) => all.find((indicator) => indicator.id === id) ?? [])
    .slice(0, mostTold);
  const firstOfLevels = levels.flatMap(([first]) => first ?? []);
  const actors = new Set(firstOfLevels.map(({ actor }) => actor));
  const firstOfOtherActors = all.filter(
    ({ actor }, i) => !actors.has(actor) && all.findIndex((other) => other.actor === actor) === i,
  );
  const others = new Set(
    [...firstOfLevels, ...firstOfOtherActors, ...all].filter((one) => !inFocus.includes(one)),
  );
  const besides = [...others].slice(0, mostTold - inFocus.length);
  return [...inFocus, ...all.filter((indicator) => besides.includes(indicator))];
}
