import { totals } from '../../indicators/model/cell.ts';
import type { SeriesStatistics } from '../../indicators/trends/series-statistics.ts';
import { generated } from './generated-sentence.ts';
import { comparableBefore } from './lead-sentence.ts';
import { leadingShown } from './leading.ts';
import type { IndicatorContext } from './report-context.ts';
import { statisticsAt } from './trend-report.ts';

/**
 * What the report says at length of what leads, as it stands right after its newest figure: whether the difference from
 * the figure before is more than chance, and the way of the trend. A direction stands alone where the difference points
 * the same way and may be chance. Null where there is no verdict that ends in `year`.
 */
export function shortVerdict(context: IndicatorContext, year: number): string | null {
  const found = statisticsAt(context, totals, leadingShown(context));
  if (!found) return null;
  const difference = differenceOf(context, found, year);
  const trend = found.trend.state === 'not_calculated' || found.trend.to !== year ? null : found.trend;
  const { statistics } = context.words;
  const isDirected = trend?.state === 'increases' || trend?.state === 'decreases';
  const isToldByTrend = isDirected && difference !== null && agrees(trend.state, found) && !difference.clear;
  const sentences = [
    ...(difference === null || isToldByTrend
      ? []
      : [statistics.yearOnYear.short[difference.clear ? 'clear' : 'withinChance']]),
    ...(trend !== null && trend.state !== 'too_few' && (isDirected || difference === null)
      ? [statistics.trend.since(trend.state, trend.from)]
      : []),
  ];
  return sentences.length === 0 ? null : generated(context.words, sentences.join(' '));
}

/** The change from the very figure that the lead sentence sets beside the newest; null where it was not judged. */
function differenceOf(context: IndicatorContext, { yearOnYear }: SeriesStatistics, year: number) {
  if (yearOnYear.state === 'not_calculated' || yearOnYear.to !== year) return null;
  return comparableBefore(context, year)?.year === yearOnYear.from ? yearOnYear : null;
}

function agrees(state: 'increases' | 'decreases', { yearOnYear }: SeriesStatistics): boolean {
  return (
    yearOnYear.state !== 'not_calculated' &&
    (state === 'increases' ? yearOnYear.change > 0 : yearOnYear.change < 0)
  );
}
