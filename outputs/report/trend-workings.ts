import type { LongTrend } from '../../indicators/trends/long-trend.ts';
import type { SeriesStatistics } from '../../indicators/trends/series-statistics.ts';
import { plainPerCent, steadyPerCent } from '../../indicators/trends/verdict-thresholds.ts';
import type { LabelledText } from '../report-model.ts';
import { formatNumber } from '../wording/number-format.ts';
import { generated } from './generated-sentence.ts';
import type { IndicatorContext } from './report-context.ts';
import { shownWords } from './shown-words.ts';
import { signedNumber } from './signed-number.ts';

/** How a trend was judged, for those who want to see it; empty where there was too little to judge. */
export function trendWorkings(context: IndicatorContext, statistics: SeriesStatistics): LabelledText[] {
  const { trend, long } = statistics;
  if (trend.state === 'not_calculated' || trend.state === 'too_few') return [];
  const { numbers, span } = context.words;
  const { workings } = context.words.statistics.trend;
  const { annualChange, dispersion, recent } = trend;
  const rows: LabelledText[] = [
    { label: workings.window, text: workings.windowOf(span([trend.from, trend.to]), trend.points) },
    { label: workings.annual, text: perCentChange(context, annualChange) },
    {
      label: workings.dispersion,
      text: workings.dispersionOf(formatNumber(dispersion, 1, numbers), dispersion > 1),
    },
    ...(recent
      ? [
          {
            label: workings.recent,
            text: workings.recentOf(
              formatNumber(recent.chiSquare, 1, numbers),
              workings.directions[recent.direction],
            ),
          },
        ]
      : []),
    ...(long ? [{ label: workings.long, text: longText(context, statistics, long) }] : []),
    {
      label: workings.rule,
      text: workings.ruleText(
        formatNumber(plainPerCent, 0, numbers),
        formatNumber(steadyPerCent, 0, numbers),
      ),
    },
    { label: workings.meaning, text: workings.meaningText },
  ];
  return rows.map(({ label, text }) => ({ label, text: generated(context.words, text) }));
}

interface Change {
  readonly value: number;
  readonly interval: readonly [number, number];
}

function perCentChange({ words }: IndicatorContext, { value, interval: [low, high] }: Change): string {
  const { trend, interval, perCent } = words.statistics;
  const signed = (change: number): string => signedNumber(change, words.numbers);
  return trend.workings.annualOf(perCent(signed(value)), interval([signed(low), signed(high)], perCent));
}

function longText(context: IndicatorContext, { series }: SeriesStatistics, long: LongTrend): string {
  const { words } = context;
  const { trend, interval } = words.statistics;
  const unit = shownWords(context, series.shown, series.coordinates).changeOf;
  const signed = (change: number): string => signedNumber(change, words.numbers);
  const [low, high] = long.slope.interval;
  return trend.workings.longOf({
    span: words.span([long.from, long.to]),
    annual: long.annualChange && perCentChange(context, long.annualChange),
    slope: trend.workings.annualOf(
      unit(signed(long.slope.value)),
      interval([signed(low), signed(high)], (end) => end),
    ),
    probability: probabilityText(context, long.mannKendall.p),
  });
}

/** `= 0,012`; what is less than a thousandth is said to be no more than that. */
function probabilityText({ words }: IndicatorContext, p: number): string {
  return p < 0.001
    ? `<\u00a0${formatNumber(0.001, 3, words.numbers)}`
    : `=\u00a0${formatNumber(p, 3, words.numbers)}`;
}
