import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { DeclaredAbsence } from '../../indicators/select-cells.ts';
import { type CountsDelivery, slotOf } from './counts-delivery.ts';

/** Every source has a delivery or a declared reason for each reference year from its first indicator on. */
export function missingDeliveries(
  deliveries: readonly CountsDelivery[],
  catalogue: Catalogue,
  years: readonly number[],
  absences: readonly DeclaredAbsence[],
): Problem[] {
  const there = new Set([
    ...deliveries.map(({ slot }) => slot),
    ...absences.map(({ source, year }) => slotOf(source, year)),
  ]);
  const since = new Map<string, number>();
  for (const indicator of catalogue.indicators) {
    since.set(indicator.source, Math.min(indicator.since, since.get(indicator.source) ?? indicator.since));
  }
  return [...since].flatMap(([source, first]) => {
    const lacking = years.filter((year) => year >= first && !there.has(slotOf(source, year)));
    if (lacking.length === 0) return [];
    const found = `no delivery of ${source} for ${lacking.join(', ')}`;
    return [problem('DELIVERY-008', { file: 'deliveries/' }, found, 'one for each year')];
  });
}

/** Two deliveries of one day with different content: nobody can tell which of them holds. */
export function conflictingDeliveries(deliveries: readonly CountsDelivery[]): Problem[] {
  return deliveries.flatMap((delivery, i) => {
    const rival = deliveries
      .slice(0, i)
      .find(
        ({ slot, sha256, manifest }) =>
          slot === delivery.slot &&
          manifest.created === delivery.manifest.created &&
          sha256 !== delivery.sha256,
      );
    if (!rival) return [];
    const found = `the same source, year and date as deliveries/${rival.name}, with other counts`;
    return [
      problem(
        'DELIVERY-011',
        { file: delivery.manifestFile, column: 'created' },
        found,
        'one delivery a day',
      ),
    ];
  });
}
