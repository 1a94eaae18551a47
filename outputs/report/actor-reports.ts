import type { ActorReport, IndicatorReport, LabelledText } from '../report-model.ts';
import { absencesOf } from './absences.ts';
import { handedOverSentence } from './handed-over.ts';
import { pageNames } from './page-names.ts';
import { type IndicatorContext, say } from './report-context.ts';

/**
 * The indicators by who delivers them, and how their counts came.
 * @param indicators  those with pages of their own   @param reports  of the same, in the same order
 */
export function actorReports(
  indicators: readonly IndicatorContext[],
  reports: readonly IndicatorReport[],
): ActorReport[] {
  const names = indicators.map(({ indicator }) => indicator.actor.sv);
  return [...pageNames('aktor', names)].map(([name, slug]) => {
    const own = indicators.filter(({ indicator }) => indicator.actor.sv === name);
    const [first] = own;
    if (!first) throw new Error(`an actor without indicators: ${name}`);
    const ids = new Set(own.map(({ indicator }) => indicator.id));
    return {
      slug,
      name: say(first, first.indicator.actor),
      indicators: reports.filter(({ id }) => ids.has(id)),
      delivery: deliveryOf(own, first),
      handedOver: first.content.edition.handedOver
        .filter(({ source }) => own.some(({ indicator }) => indicator.source === source))
        .map((entry) => handedOverSentence(first, entry)),
      absences: own.flatMap(absencesOf),
    };
  });
}

/** Each thing once, where indicators agree. */
function deliveryOf(own: readonly IndicatorContext[], { words, content }: IndicatorContext): LabelledText[] {
  const labels = words.page.people;
  const once = (texts: readonly string[]): string => [...new Set(texts)].join('; ');
  const extracted = own.flatMap(({ indicator }) => content.edition.extracted.get(indicator.source) ?? []);
  return [
    { label: labels.extracted, text: once(extracted.map(words.date)) },
    { label: labels.recipient, text: once(own.map((one) => say(one, one.indicator.recipient))) },
    { label: labels.analyst, text: once(own.map((one) => say(one, one.indicator.analyst))) },
  ].filter(({ text }) => text !== '');
}
