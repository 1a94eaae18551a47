import type { Catalogue } from '../catalogue/catalogue.ts';
import { isTotal } from '../model/cell.ts';
import type { Series } from '../series/series.ts';
import { clearOverdispersion } from './clear-overdispersion.ts';
import { judgedSeries } from './judged-series.ts';
import { type Judgement, newestAgainstBaseline } from './newest-against-baseline.ts';
import { scatterOf } from './scatter.ts';
import type { SeriesStatistics } from './series-statistics.ts';
import type { Signal, Signals } from './signals.ts';
import type { Trend } from './trend.ts';
import { limitsLevel } from './verdict-thresholds.ts';
import { spanOf } from './window-of.ts';

/**
 * What stands out in the newest year, over all indicators, and out of how much that was looked at.
 *
 * A total that has a trend may stand outside its limits too, and then both signals are given: they answer different
 * questions, and the number of points outside can be set beside what chance would give only if none is left out.
 * @param statistics  of all indicators, in report order
 */
export function signalsOf(statistics: readonly SeriesStatistics[], catalogue: Catalogue): Signals {
  const judgements = judgedSeries(statistics, catalogue).map((one) => ({
    ...one,
    judgement: newestAgainstBaseline(one.series),
  }));
  const judged = judgements.filter(({ judgement }) => judgement !== null).length;
  return {
    signals: judgements.flatMap(({ series, trend, judgement }) => [
      ...outsideLimits(series, judgement),
      ...trendOfTotal(series, trend),
    ]),
    judged,
    expectedByChance: judged * (1 - limitsLevel),
    notJudged: judgements.length - judged,
    overdispersed: judgements.flatMap(({ series, judgement }) => overdispersed(series, judgement)),
  };
}

function outsideLimits(series: Series, judgement: Judgement | null): Signal[] {
  if (judgement === null || judgement.side === 'inside') return [];
  const { newest, baseline, side, centre, limits, dispersion } = judgement;
  const { indicator, coordinates, shown } = series;
  return [
    {
      ...{ indicator, coordinates, shown, year: newest.year, preliminary: newest.preliminary },
      ...{ kind: 'outside_limits', side, value: newest.value, centre, limits, dispersion },
      baseline: spanOf(baseline),
    },
  ];
}

function trendOfTotal({ indicator, coordinates, shown }: Series, trend: Trend): Signal[] {
  if (!isTotal(coordinates) || (trend.state !== 'increases' && trend.state !== 'decreases')) return [];
  const { to: year, preliminary } = trend;
  return [{ indicator, coordinates, shown, year, preliminary, kind: 'trend', trend }];
}

function overdispersed(series: Series, judgement: Judgement | null): Signals['overdispersed'] {
  const { indicator, coordinates, shown } = series;
  const scatter = scatterOf(shown);
  const dispersion = judgement && scatter && clearOverdispersion(judgement.baseline, scatter);
  return dispersion === null ? [] : [{ indicator, coordinates, shown, dispersion }];
}
