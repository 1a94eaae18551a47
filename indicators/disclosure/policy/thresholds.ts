import type { Catalogue } from '../../catalogue/catalogue.ts';
import { policyOf } from './presets.ts';

/** From how many on a count is shown, by indicator. */
export function thresholdsOf({ indicators }: Pick<Catalogue, 'indicators'>): Map<string, number> {
  return new Map(indicators.map(({ id, policy }) => [id, policyOf(policy).threshold]));
}

/** The same by indicator and breakdown, where it takes more than in the others. */
export function breakdownThresholdsOf({
  indicators,
}: Pick<Catalogue, 'indicators'>): Map<string, Map<string, number>> {
  return new Map(
    indicators.flatMap(({ id, policy, policies }) => {
      const own = policyOf(policy).threshold;
      const higher = Object.entries(policies)
        .map(([breakdown, name]) => [breakdown, policyOf(name).threshold] as const)
        .filter(([, threshold]) => threshold > own);
      return higher.length === 0 ? [] : [[id, new Map(higher)]];
    }),
  );
}
