import { type Catalogue, cellsOfIndicator, codeListOf } from '../../indicators/catalogue/catalogue.ts';
import { indicatorsCounted } from '../../indicators/catalogue/counted-years.ts';
import { totals } from '../../indicators/model/cell.ts';
import type { CountsDelivery, DeliveredCell } from './counts-delivery.ts';

/**
 * A delivery that was counted without a list of areas, as where a region counts for all its municipalities at once, has
 * no rows by area, and its manifest gives the reason. With them added, as cells that are not applicable, it has a row
 * for every cell like any other. What the manifest gives no reason for stays absent.
 */
export function withUndividedAreas(delivery: CountsDelivery, catalogue: Catalogue): CountsDelivery {
  const { source, year, municipality, area_version, not_applicable } = delivery.manifest.samlad;
  if (area_version !== '') return delivery;
  const added = indicatorsCounted(catalogue, source, year).flatMap((indicator) => {
    const undivided = Object.keys(indicator.breakdowns).filter(
      (breakdown) =>
        codeListOf(catalogue, indicator, breakdown).column === 'area_code' &&
        not_applicable.some((entry) => entry.indicator === indicator.id && entry.breakdown === breakdown),
    );
    if (undivided.length === 0) return [];
    return cellsOfIndicator(catalogue, indicator)
      .filter(({ area_code }) => area_code !== totals.area_code)
      .map(
        (coordinates): DeliveredCell => ({
          line: 1,
          indicator: indicator.id,
          version: indicator.version,
          year,
          period: indicator.period,
          municipality,
          areaVersion: '',
          coordinates,
          value: null,
          persons: null,
          status: 'not_applicable',
        }),
      );
  });
  return delivery.withCells([...delivery.cells(), ...added]);
}
