import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { countedYears } from '../../indicators/catalogue/counted-years.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { DeclaredAbsence } from '../../indicators/select-cells.ts';
import { type CountsDelivery, slotOf } from './counts-delivery.ts';

/** Every source has a delivery or a declared reason for each reference year in which an indicator of it is counted. */
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
  const wanted = new Map<string, Set<number>>();
  for (const indicator of catalogue.indicators) {
    const known = wanted.get(indicator.source) ?? [];
    wanted.set(indicator.source, new Set([...known, ...countedYears(indicator, years)]));
  }
  return [...wanted].flatMap(([source, counted]) => {
    const lacking = years.filter((year) => counted.has(year) && !there.has(slotOf(source, year)));
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
