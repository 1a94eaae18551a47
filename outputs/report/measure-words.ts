import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { Measure } from '../../indicators/catalogue/indicator-schema.ts';
import type { CodeList } from '../../indicators/model/code-list.ts';
import { formatNumber } from '../wording/number-format.ts';
import { type ReportContext, say } from './report-context.ts';

/** `per 1 000 invånare 0–20 år`, `procent av avslutade utredningar`, `insatser per barn`. */
export function measureUnit(context: ReportContext, measure: Measure, unit: string): string {
  const { figure, numbers, units } = context.words;
  switch (measure.kind) {
    case 'rate':
      return figure.rate(formatNumber(measure.per, 0, numbers), agesText(measure.ages));
    case 'share':
      return figure.shareOf(
        lowerFirst(say(context, indicatorOf(context.content.catalogue, measure.of).name)),
      );
    case 'ratio':
      return figure.ratio(unit, units[indicatorOf(context.content.catalogue, measure.of).unit].one);
  }
}

/**
 * The same for the parts of breakdowns. A rate by sex, age or area is taken of those of the same sex, age or area; by
 * anything else, of everybody.
 */
export function measureUnitOfParts(
  context: ReportContext,
  measure: Measure,
  unit: string,
  lists: readonly CodeList[],
): string {
  const { figure, numbers } = context.words;
  const divides = lists.every(
    ({ column }) => column === 'sex' || column === 'age_band' || column === 'area_code',
  );
  return measure.kind === 'rate' && divides
    ? figure.rateInGroup(formatNumber(measure.per, 0, numbers))
    : measureUnit(context, measure, unit);
}

/** What stands right after the number in running text: ` %`, or nothing where the unit is said elsewhere. */
export function measureSuffix(measure: Measure): string {
  return measure.kind === 'share' ? '\u00a0%' : '';
}

/** Never more digits than the counts carry: ratios move in hundredths, rates and shares in tenths. */
export function measureDecimals(measure: Measure): number {
  return measure.kind === 'ratio' ? 2 : 1;
}

export function agesText([from, to]: readonly [number, number]): string {
  return `${from}–${to}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
