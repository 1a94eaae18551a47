import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { isOver } from '../../indicators/model/period.ts';

/** What the receipt says where the period of one of the indicators was not over on the day of the extract. */
export function earlyRemarks(
  indicators: readonly Pick<IndicatorDefinition, 'period'>[],
  year: number,
  created: string,
): string[] {
  if (indicators.every(({ period }) => isOver(period, year, created))) return [];
  return ['uttaget är gjort innan perioden var slut, och uppgifterna är preliminära'];
}
