import {
  breakdownOfCode,
  type Catalogue,
  codeListOf,
  labelOfCode,
} from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition, Measure } from '../../indicators/catalogue/indicator-schema.ts';
import { measureForGoals } from '../../indicators/follow-up/goals/measure-for-goals.ts';
import { brokenDownBy, type Coordinates } from '../../indicators/model/cell.ts';
import type { GoalVerdict } from '../../indicators/model/follow-up/goal-verdict.ts';
import type { KeyFigure, Undertaking } from '../../indicators/model/follow-up/undertaking.ts';
import { measureDecimals, measureSuffix, measureUnit } from '../report/measure-words.ts';
import type { ReportContext } from '../report/report-context.ts';
import { signedNumber } from '../report/signed-number.ts';
import { formatNumber } from '../wording/number-format.ts';
import { followUpTermsOf } from './terms.ts';
import { goalsWordsOf } from './words/goals-words.ts';

/** `Antal barn som utretts, per 1 000 invånare 0–20 år, kön: Flickor`; the id of an indicator that there is none of. */
export function keyFigureName(context: ReportContext, keyFigure: KeyFigure): string {
  const { content, words } = context;
  const indicator = indicatorNamed(content.catalogue, keyFigure.indicator);
  if (!indicator) return keyFigure.indicator;
  const place = placeText(context, indicator, keyFigure.coordinates);
  return [indicator.name[words.language], unitText(context, keyFigure), place]
    .filter((part) => part !== null)
    .join(', ');
}

/** `8,0 %`, `23,1`, `512 barn`: a value of a key figure as it stands in a sentence. */
export function keyFigureValue(
  { content, words }: ReportContext,
  keyFigure: KeyFigure,
  value: number,
): string {
  const indicator = indicatorNamed(content.catalogue, keyFigure.indicator);
  const measure = measureShown(indicator, keyFigure);
  if (measure) return formatNumber(value, measureDecimals(measure), words.numbers) + measureSuffix(measure);
  const number = formatNumber(value, Number.isInteger(value) ? 0 : 1, words.numbers);
  if (!indicator || keyFigure.shown === 'measure') return number;
  const { one, many } = words.units[indicator.unit];
  return `${number}\u00a0${value === 1 ? one : many}`;
}

/** `högst 8,0 %`; as a change from the baseline where the value is not known. */
export function targetText(
  context: ReportContext,
  { keyFigure, target }: Pick<GoalVerdict, 'keyFigure' | 'target'>,
): string {
  const { direction, changePerCent } = keyFigure.target;
  const words = goalsWordsOf(context.words.language);
  if (target !== null) return words.target[direction](keyFigureValue(context, keyFigure, target));
  if (changePerCent === null) return words.noTargetValue;
  const change = context.words.statistics.perCent(signedNumber(changePerCent, context.words.numbers));
  return words.changeFrom(change, keyFigure.baseline.year);
}

/** What stands in the place of a key figure where a goal has none: that somebody has decided so, or that it is missing. */
export function noKeyFigureText({ words: { language } }: ReportContext, { unmeasured }: Undertaking): string {
  return unmeasured ? followUpTermsOf(language).unmeasured : goalsWordsOf(language).noKeyFigure;
}

/** Undefined for a count. */
function measureShown(indicator: IndicatorDefinition | undefined, { shown }: KeyFigure): Measure | undefined {
  return shown === 'count' ? undefined : measureForGoals(indicator?.measures ?? []);
}

function indicatorNamed(
  { indicators }: Pick<Catalogue, 'indicators'>,
  id: string,
): IndicatorDefinition | undefined {
  return indicators.find((indicator) => indicator.id === id);
}

function unitText(context: ReportContext, keyFigure: KeyFigure): string | null {
  const indicator = indicatorNamed(context.content.catalogue, keyFigure.indicator);
  const measure = measureShown(indicator, keyFigure);
  if (!indicator || !measure) return null;
  return measureUnit(context, measure, context.words.units[indicator.unit].many);
}

/** Null for the total; a code that no breakdown has stands as it is. */
function placeText(
  { content: { catalogue }, words }: ReportContext,
  indicator: IndicatorDefinition,
  at: Coordinates,
): string | null {
  const parts = brokenDownBy(at).map((column) => {
    const breakdown = breakdownOfCode(catalogue, indicator, column, at[column]);
    if (breakdown === undefined) return at[column];
    const list = codeListOf(catalogue, indicator, breakdown);
    const label = labelOfCode(list, at[column])[words.language];
    return words.statistics.signals.part(list.label[words.language].toLowerCase(), label);
  });
  return parts.length === 0 ? null : parts.join(', ');
}
