import type { Measure } from '../../indicators/catalogue/indicator-schema.ts';
import { type IndicatorContext, say } from './report-context.ts';

/** What–unit–where–when, finding-neutral: `Barn som utretts, antal barn efter kön, Exempelby, 2016–2025`. */
export function indicatorTitle(
  context: IndicatorContext,
  what: string,
  wrap: (name: string) => string = (name) => name,
): string {
  const { words, content, indicator, years } = context;
  return words.figure.title(
    wrap(say(context, indicator.name)),
    what,
    content.edition.municipality.name,
    words.span(years),
  );
}

/** The same for what is about one year: `…, områden jämförda med kommunen, Exempelby, 2025`. */
export function titleOfYear(
  { words, content, indicator }: IndicatorContext,
  what: string,
  year: number,
): string {
  const name = indicator.name[words.language];
  return words.figure.title(name, what, content.edition.municipality.name, `${year}`);
}

/** `Källa: [aktör], uttag [datum]. Bearbetning: [enhet].`; the population's source too where a rate is shown. */
export function sourceLine(context: IndicatorContext, shows: readonly Measure['kind'][]): string {
  const { words, content, indicator } = context;
  const extracted = content.edition.extracted.get(indicator.source);
  const line = words.figure.source(
    say(context, indicator.actor),
    extracted === undefined ? null : words.date(extracted),
    content.edition.unit,
  );
  return shows.includes('rate')
    ? `${line} ${words.figure.population(content.edition.population.source)}`
    : line;
}
