import type { Catalogue } from './catalogue.ts';
import { type IndicatorDefinition, isPersons } from './indicator-schema.ts';

/** A count that another one is never more than. */
export interface LargerCount {
  readonly id: string;
  /**
   * `subset_of`: the same units, cell by cell, so that the rest is a count too. `persons_of`: the persons behind its
   * units, cell by cell. `in_total`: other units, as the cases that it includes or the children of the families, which
   * is at most true of the municipal total: a family with cases in two areas stands in one of them.
   */
  readonly kind: 'subset_of' | 'persons_of' | 'in_total';
}

/**
 * What an indicator is at most, as it says itself or as the answer of an umbrella says (`includes`). Everything that
 * protects or checks counts asks here; the other relations say nothing of how many there are.
 */
export function largerCounts(catalogue: Catalogue, indicator: IndicatorDefinition): LargerCount[] {
  const found = new Map<string, LargerCount>();
  for (const umbrella of catalogue.indicators) {
    if (!umbrella.includes?.includes(indicator.id)) continue;
    const kind = umbrella.unit === indicator.unit ? 'subset_of' : 'in_total';
    found.set(umbrella.id, { id: umbrella.id, kind });
  }
  for (const other of catalogue.indicators) {
    if (indicator.unit !== 'families' || !isPersons(other.unit) || !areSamePersons(indicator, other))
      continue;
    found.set(other.id, { id: other.id, kind: 'in_total' });
  }
  for (const { kind, with: id } of indicator.relations) {
    if (kind === 'subset_of' || kind === 'persons_of') found.set(id, { id, kind });
  }
  return [...found.values()];
}

/** Either of the two may say so. */
function areSamePersons(one: IndicatorDefinition, other: IndicatorDefinition): boolean {
  const says = ({ relations }: IndicatorDefinition, id: string) =>
    relations.some((relation) => relation.kind === 'same_persons' && relation.with === id);
  return says(one, other.id) || says(other, one.id);
}
