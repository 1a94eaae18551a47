import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import type { IndicatorReport } from '../report-model.ts';
import type { PageWords } from '../wording/wording.ts';
import { type IndicatorContext, indicatorContext, say, slugOf } from './report-context.ts';

type Reason = keyof PageWords['related'];
type Relation = IndicatorDefinition['relations'][number];

const seenFromHere: Readonly<Record<Relation['kind'], Reason>> = {
  subset_of: 'contains',
  persons_of: 'personsOf',
  overlaps: 'overlaps',
};
const seenFromThere: Readonly<Record<Relation['kind'], Reason>> = {
  subset_of: 'partOf',
  persons_of: 'unitsOf',
  overlaps: 'overlaps',
};

/** Indicators that count the same children or units, with why the two must not be summed. Only those with a page. */
export function relatedIndicators(context: IndicatorContext): IndicatorReport['related'] {
  const { indicator, content, words } = context;
  const found = new Map<string, Reason>();
  for (const { kind, with: other } of indicator.relations) found.set(other, seenFromHere[kind]);
  for (const other of content.catalogue.indicators) {
    const relation = other.relations.find(({ with: target }) => target === indicator.id);
    if (relation) found.set(other.id, seenFromThere[relation.kind]);
  }
  for (const measure of indicator.measures) {
    if (measure.kind !== 'rate' && !found.has(measure.of)) found.set(measure.of, 'base');
  }
  return content.catalogue.indicators
    .filter((other) => other.role === 'indicator' && indicatorContext(context, other) !== undefined)
    .flatMap((other) => {
      const reason = found.get(other.id);
      return reason === undefined
        ? []
        : [{ slug: slugOf(other.id), name: say(context, other.name), why: words.page.related[reason] }];
    });
}
