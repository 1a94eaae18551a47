import { type IndicatorDefinition, isPersons } from '../../indicators/catalogue/indicator-schema.ts';

/**
 * What a template asks of the persons behind a count.
 * `value`: they are the count itself. `children`: how many children the units are about. `families`: children who are
 * known only through their family, so that the rule protects the few families. `nothing`: nobody knows any.
 */
export type PersonsAsked = 'value' | 'children' | 'families' | 'nothing';

export function personsAsked({
  unit,
  identified,
}: Pick<IndicatorDefinition, 'unit' | 'identified'>): PersonsAsked {
  if (isPersons(unit)) return identified ? 'value' : 'families';
  return identified ? 'children' : 'nothing';
}
