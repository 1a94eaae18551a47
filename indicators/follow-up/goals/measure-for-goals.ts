import type { Measure } from '../../catalogue/indicator-schema.ts';
import { scatterOf } from '../../trends/scatter.ts';

/**
 * The measure that goals look at, and that signals go by: the first rate or share, or else the first ratio, of which
 * nothing tells how sure it is.
 * @param measures  of one indicator, in the order of the catalogue
 */
export function measureForGoals(measures: readonly Measure[]): Measure | undefined {
  return measures.find((measure) => scatterOf(measure) !== null) ?? measures[0];
}
