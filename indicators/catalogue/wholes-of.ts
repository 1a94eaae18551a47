import type { Catalogue } from './catalogue.ts';
import type { IndicatorDefinition } from './indicator-schema.ts';
import { largerCounts } from './larger-counts.ts';

/** What an indicator is a part or a share of: whatever is outside it is a count too. */
export function wholesOf(catalogue: Catalogue, indicator: IndicatorDefinition): string[] {
  const larger = largerCounts(catalogue, indicator).flatMap(({ id, kind }) =>
    kind === 'subset_of' ? [id] : [],
  );
  const shares = indicator.measures.flatMap((measure) => (measure.kind === 'share' ? [measure.of] : []));
  return [...new Set([...larger, ...shares])];
}
