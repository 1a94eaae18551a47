import { type Coordinates, placeKey } from '../../indicators/model/cell.ts';
import type { Series, Shown } from '../../indicators/series/series.ts';
import type { SeriesStatistics } from '../../indicators/trends/series-statistics.ts';
import type { Trend } from '../../indicators/trends/trend.ts';
import type { TrendReport } from '../report-model.ts';
import { generated } from './generated-sentence.ts';
import type { IndicatorContext } from './report-context.ts';
import { kindOf, shownWords } from './shown-words.ts';
import { trendWorkings } from './trend-workings.ts';
import { yearOnYearSentence } from './year-on-year-sentence.ts';

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
  };
}

/** Why neither can be calculated needs to be told once. */
function saysTheSame({ trend, yearOnYear }: SeriesStatistics): boolean {
  return (
    trend.state === 'not_calculated' &&
    yearOnYear.state === 'not_calculated' &&
    trend.because === yearOnYear.because
  );
}

/** The verdicts on the parts of a breakdown: one sentence per verdict and window, in the order of the parts. */
export function trendOfParts(
  context: IndicatorContext,
  parts: readonly { readonly label: string; readonly at: Coordinates }[],
): TrendReport | null {
  const { words } = context;
  const { trend: phrases, because } = words.statistics;
  const groups = new Map<string, { readonly trend: Trend; readonly labels: string[] }>();
  for (const { label, at } of parts) {
    const trend = statisticsAt(context, at, 'count')?.trend;
    if (!trend) continue;
    const key = trend.state === 'not_calculated' ? trend.because : `${trend.state} ${spanOf(context, trend)}`;
    const group = groups.get(key) ?? { trend, labels: [] };
    groups.set(key, group);
    group.labels.push(label);
  }
  if (groups.size === 0) return null;
  const verdict = [...groups.values()].map(({ trend, labels }) => {
    const span = trend.state === 'not_calculated' ? null : spanOf(context, trend);
    const sentence = phrases.ofParts(span, phrases.verdicts[trend.state], words.list(labels));
    const why = trend.state === 'not_calculated' ? ` ${because[trend.because]}` : '';
    return generated(words, `${sentence}${why}`, labels);
  });
  const varying = parts.filter(({ at }) => isOverdispersed(context, { coordinates: at, shown: 'count' }));
  const labels = varying.map(({ label }) => label);
  const said =
    labels.length > 0 ? [generated(words, phrases.overdispersedParts(words.list(labels)), labels)] : [];
  return { verdict: [...verdict, ...said], yearOnYear: null, workings: [] };
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
        return [
          phrases.moved(spanOf(context, trend), verdict, number(trend.first), text(trend.last)),
          ...(trend.state === 'uncertain' ? [phrases.disagreement] : []),
          ...(isOverdispersed(context, series) ? [phrases.overdispersed] : []),
          ...(trend.preliminary ? [phrases.preliminary] : []),
        ];
      }
    }
  };
  return sentences().map((sentence) => generated(words, sentence));
}

export function statisticsAt(
  { content, indicator }: IndicatorContext,
  coordinates: Coordinates,
  shown: Shown,
): SeriesStatistics | undefined {
  const place = placeKey(coordinates);
  return content.statistics.series.find(
    ({ series }) =>
      series.indicator === indicator.id &&
      kindOf(series.shown) === kindOf(shown) &&
      placeKey(series.coordinates) === place,
  );
}

/** `2021–2025`. */
export function spanOf(
  { words }: IndicatorContext,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return words.span([from, to]);
}

/** A count and its rate are one finding, and a place is named by one of the two. */
function isOverdispersed(
  { content, indicator }: IndicatorContext,
  { coordinates, shown }: Pick<Series, 'coordinates' | 'shown'>,
): boolean {
  const finding = (one: Shown): string => (kindOf(one) === 'rate' ? 'count' : kindOf(one));
  const place = placeKey(coordinates);
  return content.statistics.signals.overdispersed.some(
    (one) =>
      one.indicator === indicator.id &&
      finding(one.shown) === finding(shown) &&
      placeKey(one.coordinates) === place,
  );
}
