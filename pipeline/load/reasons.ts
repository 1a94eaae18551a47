import { breakdownOfCode, type Catalogue, indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import { brokenDownBy } from '../../indicators/model/cell.ts';
import type { ReasonFor } from '../store/counts-store.ts';
import { type CountsDelivery, slotOf } from './counts-delivery.ts';

/**
 * Why a cell is not applicable or missing, in the words of the delivery that holds: the store has no place for words.
 */
export function reasonsOf(current: ReadonlyMap<string, CountsDelivery>, catalogue: Catalogue): ReasonFor {
  return (source, { indicator, year, coordinates }) => {
    const { not_applicable = [], not_counted = [] } =
      current.get(slotOf(source, year))?.manifest.samlad ?? {};
    const definition = indicatorOf(catalogue, indicator);
    const breakdowns = brokenDownBy(coordinates).map((column) =>
      breakdownOfCode(catalogue, definition, column, coordinates[column]),
    );
    const entry =
      not_applicable.find((one) => one.indicator === indicator && breakdowns.includes(one.breakdown)) ??
      not_counted.find((one) => one.indicator === indicator);
    return entry?.reason ?? '';
  };
}
