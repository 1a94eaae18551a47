import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition, Relation } from '../../indicators/catalogue/indicator-schema.ts';
import type { IndicatorReport } from '../report-model.ts';
import { holdingsOf } from './indicator-holdings.ts';
import { type IndicatorContext, say, slugOf } from './report-context.ts';

/** Indicators that count the same children or units, with why the two must not be summed. Only those with a page. */
export function relatedIndicators(context: IndicatorContext): IndicatorReport['related'] {
  const { indicator, content, words } = context;
  const found = new Map<string, string>();
  for (const relation of indicator.relations) {
    found.set(relation.with, seenFromHere(context, relation));
  }
  for (const other of content.catalogue.indicators) {
    const relation = other.relations.find(({ with: target }) => target === indicator.id);
    if (relation) found.set(other.id, seenFromThere(context, relation, other));
  }
  for (const measure of indicator.measures) {
    if (measure.kind !== 'rate' && !found.has(measure.of)) found.set(measure.of, words.page.related.base);
  }
  const holdings = holdingsOf(content);
  return content.catalogue.indicators.flatMap((other) => {
    const why = found.get(other.id);
    if (why === undefined || other.role !== 'indicator' || !holdings.has(other.id)) return [];
    return [{ slug: slugOf(other.id), name: say(context, other.name), why }];
  });
}

/** What is said of the other, on the page of the indicator that declares the relation. */
function seenFromHere(context: IndicatorContext, relation: Relation): string {
  const { related } = context.words.page;
  const { indicator } = context;
  switch (relation.kind) {
    case 'subset_of':
      return noted(context, relation, related.contains);
    case 'persons_of':
      return noted(context, relation, related.personsOf(...nounsOf(context, indicator, relation)));
    case 'may_contain':
      return noted(context, relation, umbrella(indicator, relation, 'partOf', 'mayBePart', related));
    case 'flow_then_outcome':
      return noted(context, relation, related.outcome);
    case 'same_persons':
      return noted(context, relation, related.samePersons);
    case 'overlaps':
      return noted(context, relation, related.overlaps);
  }
}

/** What is said of the indicator that declares the relation, on the page of the other. */
function seenFromThere(
  context: IndicatorContext,
  relation: Relation,
  declaring: IndicatorDefinition,
): string {
  const { related } = context.words.page;
  switch (relation.kind) {
    case 'subset_of':
      return noted(context, relation, related.partOf);
    case 'persons_of':
      return noted(context, relation, related.unitsOf(...nounsOf(context, declaring, relation)));
    case 'may_contain':
      return noted(context, relation, umbrella(declaring, relation, 'contains', 'mayContain', related));
    case 'flow_then_outcome':
      return noted(context, relation, related.flow);
    case 'same_persons':
      return noted(context, relation, related.samePersons);
    case 'overlaps':
      return noted(context, relation, related.overlaps);
  }
}

type RelatedWords = IndicatorContext['words']['page']['related'];

function umbrella(
  { includes }: IndicatorDefinition,
  { with: other }: Relation,
  included: 'partOf' | 'contains',
  unanswered: 'mayBePart' | 'mayContain',
  related: RelatedWords,
): string {
  if (includes === undefined) return related[unanswered];
  return includes.includes(other) ? related[included] : related.apart;
}

/** The nouns of both ends: persons first, then the units that they stand behind. */
function nounsOf(
  { words, content }: IndicatorContext,
  persons: IndicatorDefinition,
  { with: other }: Relation,
): [persons: string, units: string] {
  return [words.units[persons.unit].many, words.units[indicatorOf(content.catalogue, other).unit].many];
}

function noted(context: IndicatorContext, { note }: Relation, why: string): string {
  return note ? `${why} ${say(context, note)}` : why;
}
