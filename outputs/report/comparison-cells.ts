import type { Measure } from '../../indicators/catalogue/indicator-schema.ts';
import type { TableCell } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import { measureDecimals } from './measure-words.ts';
import type { ReportContext } from './report-context.ts';

/** A published value of a comparison as it stands in print. */
export function valueCell({ words }: ReportContext, measure: Measure, value: number): TableCell {
  const text = formatNumber(value, measureDecimals(measure), words.numbers);
  return { state: 'published', text, spoken: null, value };
}

/** A cell that holds words, or an interval. */
export function wordCell(text: string): TableCell {
  return { state: 'published', text, spoken: null, value: null };
}

/** `17,5–21,1`: of what is never below zero. */
export function intervalText(
  { words }: ReportContext,
  decimals: number,
  [low, high]: readonly [number, number],
): string {
  return `${formatNumber(low, decimals, words.numbers)}–${formatNumber(high, decimals, words.numbers)}`;
}
