import type { Measure } from '../../indicators/catalogue/indicator-schema.ts';
import type { CodeList } from '../../indicators/model/code-list.ts';
import type { RowFigure } from '../files/row-figure.ts';
import { measureDecimals, measureUnitOfParts } from '../report/measure-words.ts';
import type { IndicatorContext } from '../report/report-context.ts';
import { capitalised } from '../wording/capitalised.ts';
import { type Both, inBoth, textOf } from './both-languages.ts';
import type { CubeMeasure } from './cube.ts';

/** Which part of a figure a measure of a cube is. */
export interface MeasurePart extends CubeMeasure {
  readonly kind: RowFigure['measure'];
  readonly part: 'value' | 'lower' | 'upper';
}

/**
 * The count, then each measure with the limits of its interval, as measures of their own.
 * @param lists  of the breakdowns, since a rate of parts is taken of those of the same part
 * @param hasLimits  whether an interval is defined for it
 */
export function cubeMeasures(
  contexts: Both<IndicatorContext>,
  lists: readonly CodeList[],
  hasLimits: (kind: Measure['kind']) => boolean,
): MeasurePart[] {
  const { indicator } = contexts.sv;
  return [
    countMeasure(contexts),
    ...indicator.measures.flatMap((measure) => {
      const value = valueMeasure(contexts, measure, lists);
      return hasLimits(measure.kind)
        ? [value, limit(contexts, value, 'lower'), limit(contexts, value, 'upper')]
        : [value];
    }),
  ];
}

function countMeasure(contexts: Both<IndicatorContext>): MeasurePart {
  const unit = textOf(contexts, noun);
  return {
    ...{ code: 'count', parent: null, kind: 'count', part: 'value', decimals: 0, unit },
    label: textOf(contexts, (context) => capitalised(context.words.figure.count(noun(context)))),
    notes: { sv: [], en: [] },
  };
}

function valueMeasure(
  contexts: Both<IndicatorContext>,
  measure: Measure,
  lists: readonly CodeList[],
): MeasurePart {
  const unit = textOf(contexts, (context) => measureUnitOfParts(context, measure, noun(context), lists));
  return {
    ...{ code: measure.kind, parent: null, kind: measure.kind, part: 'value' },
    ...{ decimals: measureDecimals(measure), unit },
    label: inBoth((language) => capitalised(unit[language])),
    notes: inBoth((language) => {
      const { numerator, denominator } = contexts[language].words.page.definition;
      return [
        ...(measure.numerator ? [`${numerator}: ${measure.numerator[language]}`] : []),
        ...(measure.denominator ? [`${denominator}: ${measure.denominator[language]}`] : []),
      ];
    }),
  };
}

function limit(contexts: Both<IndicatorContext>, value: MeasurePart, part: 'lower' | 'upper'): MeasurePart {
  const label = inBoth((language) => `${value.label[language]}. ${contexts[language].words.table[part]}`);
  return { ...value, code: `${value.code}_${part}`, part, label, notes: { sv: [], en: [] } };
}

function noun({ words, indicator }: IndicatorContext): string {
  return words.units[indicator.unit].many;
}
