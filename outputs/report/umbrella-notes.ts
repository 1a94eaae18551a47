import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import type { Note } from '../report-model.ts';
import { type IndicatorContext, say } from './report-context.ts';
import { note } from './standard-note.ts';

/**
 * Whether an umbrella counts another indicator too, on the pages of both: N9 until the workspace has answered, then
 * the answer in its place. On the page of the smaller one, the umbrella is what is said to include it.
 */
export function umbrellaNotes(context: IndicatorContext): Note[] {
  const { indicator, content } = context;
  const { indicators } = content.catalogue;
  const own = umbrellaPairs(indicator).map((other) => ({ umbrella: indicator, other }));
  const over = indicators
    .filter((umbrella) => umbrellaPairs(umbrella).includes(indicator.id))
    .map((umbrella) => ({ umbrella, other: indicator.id }));
  return [...own, ...over].map(({ umbrella, other }) =>
    umbrellaNote(context, umbrella, indicatorOf(content.catalogue, other)),
  );
}

function umbrellaPairs({ relations }: IndicatorDefinition): string[] {
  return relations.flatMap(({ kind, with: other }) => (kind === 'may_contain' ? [other] : []));
}

function umbrellaNote(
  context: IndicatorContext,
  umbrella: IndicatorDefinition,
  other: IndicatorDefinition,
): Note {
  const { indicator, words } = context;
  const isUmbrella = umbrella.id === indicator.id;
  const named = words.quote(say(context, (isUmbrella ? other : umbrella).name));
  if (umbrella.includes === undefined) {
    return note(context, 'N9', [words.units[umbrella.unit].many, named]);
  }
  const { includes, excludes, includedIn, excludedFrom } = words.note.umbrella;
  const isIncluded = umbrella.includes.includes(other.id);
  const sentence = isUmbrella ? (isIncluded ? includes : excludes) : isIncluded ? includedIn : excludedFrom;
  return { id: 'N9', text: sentence(words.units[other.unit].many, named) };
}
