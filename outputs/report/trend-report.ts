import { type Coordinates, isTotal } from '../../indicators/model/cell.ts';
import type { Series, Shown } from '../../indicators/series/series.ts';
import type { SeriesStatistics } from '../../indicators/trends/series-statistics.ts';
import { testedDirection } from '../../indicators/trends/tested-direction.ts';
import type { TrendReport } from '../report-model.ts';
import { generated } from './generated-sentence.ts';
import { findingKey, seriesKey } from './indicator-holdings.ts';
import type { IndicatorContext } from './report-context.ts';
import { type ShownWords, shownWords } from './shown-words.ts';
import { hasSmallTotal } from './small-totals.ts';
import { trendWorkings } from './trend-workings.ts';
import { yearOnYearSentence } from './year-on-year-sentence.ts';
import { yearsTogether } from './years-together.ts';

/** What can be said of one series; null where the release has no statistics of it. */
export function trendOfSeries(
  context: IndicatorContext,
  coordinates: Coordinates,
  shown: Shown,
): TrendReport | null {
  const found = statisticsAt(context, coordinates, shown);
  if (!found) return null;
  return {
    verdict: trendSentences(context, found),
    yearOnYear: saysTheSame(found) ? null : yearOnYearSentence(context, found.yearOnYear),
    workings: trendWorkings(context, found),
    together: isFew(context, found) ? yearsTogether(context, coordinates) : null,
  };
}

/** Too few to judge, or a total so small that its changes are mostly chance. */
function isFew(context: IndicatorContext, { series, trend }: SeriesStatistics): boolean {
  return trend.state === 'too_few' || (isTotal(series.coordinates) && hasSmallTotal(context));
}

/** Why neither can be calculated needs to be told once. */
function saysTheSame({ trend, yearOnYear }: SeriesStatistics): boolean {
  return (
    trend.state === 'not_calculated' &&
    yearOnYear.state === 'not_calculated' &&
    trend.because === yearOnYear.because
  );
}

/** The verdict on one series with its first and last published value, and what makes it less sure. */
export function trendSentences(context: IndicatorContext, { series, trend }: SeriesStatistics): string[] {
  const { words } = context;
  const { trend: phrases, because } = words.statistics;
  const verdict = phrases.verdicts[trend.state];
  const sentences = (): string[] => {
    switch (trend.state) {
      case 'not_calculated':
        return [phrases.notCalculated(verdict, because[trend.because])];
      case 'too_few': {
        const noun = words.units[context.indicator.unit].many;
        return [phrases.tooFew(spanOf(context, trend), verdict, `${trend.least}`, noun, trend.of)];
      }
      default: {
        const { number, text } = shownWords(context, series.shown, series.coordinates);
        const span = spanOf(context, trend);
        return [
          ...(trend.state === 'uncertain'
            ? [
                phrases.uncertain(span, verdict),
                phrases.disagreement[testedDirection(trend) === 'none' ? 'ends' : 'years'],
              ]
            : [movedSentence(phrases, span, verdict, { number, text }, trend)]),
          ...(isOverdispersed(context, series) ? [phrases.overdispersed] : []),
          ...(trend.preliminary ? [phrases.preliminary] : []),
        ];
      }
    }
  };
  return sentences().map((sentence) => generated(words, sentence));
}

/** Both ends, or one value where they are the same in print. */
function movedSentence(
  phrases: IndicatorContext['words']['statistics']['trend'],
  span: string,
  verdict: string,
  { number, text }: Pick<ShownWords, 'number' | 'text'>,
  { first, last }: { readonly first: number; readonly last: number },
): string {
  return number(first) === number(last)
    ? phrases.level(span, verdict, text(last))
    : phrases.moved(span, verdict, number(first), text(last));
}

export function statisticsAt(
  { statistics }: IndicatorContext,
  coordinates: Coordinates,
  shown: Shown,
): SeriesStatistics | undefined {
  return statistics.get(seriesKey({ coordinates, shown }));
}

/** `2021–2025`. */
export function spanOf(
  { words }: IndicatorContext,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return words.span([from, to]);
}

/** A count and its rate are one finding, and a place is named by one of the two. */
export function isOverdispersed(
  { overdispersed }: IndicatorContext,
  series: Pick<Series, 'coordinates' | 'shown'>,
): boolean {
  return overdispersed.has(findingKey(series));
}
