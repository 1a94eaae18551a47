import {
  type Discrepancy,
  type DiscrepancyKind,
  discrepancyKinds,
} from '../../indicators/model/follow-up/discrepancy.ts';

/** Those of each kind that there are any of, in the order of the kinds and, within one, as they were given. */
export function discrepanciesByKind(
  discrepancies: readonly Discrepancy[],
): { readonly kind: DiscrepancyKind; readonly all: readonly Discrepancy[] }[] {
  return discrepancyKinds
    .map((kind) => ({ kind, all: discrepancies.filter((one) => one.kind === kind) }))
    .filter(({ all }) => all.length > 0);
}
