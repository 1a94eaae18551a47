import { totals } from '../../indicators/model/cell.ts';
import type { IndicatorContext } from './report-context.ts';

/** Below this total in any year a change between single years is mostly chance. */
const smallTotal = 20;

/** Whether a total that is published is so small that note N10 is called for. */
export function hasSmallTotal(context: IndicatorContext): boolean {
  return context.years.some((year) => {
    const fact = context.table.at(year, totals)?.fact;
    return fact?.state === 'published' && fact.value < smallTotal;
  });
}
