import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import type { SeriesStatistics } from '../../indicators/trends/series-statistics.ts';
import type { DataRow } from './data-column.ts';
import { editionCells } from './edition-columns.ts';
import { measureUnitWord } from './measure-unit.ts';
import { placeWriter } from './place-writer.ts';
import { sixDecimals } from './six-decimals.ts';
import type {
  ChangeColumn,
  LongColumn,
  obstacleWords,
  StatisticsColumn,
  TrendColumn,
  trendWords,
} from './statistics-columns.ts';

type Cells<Name extends StatisticsColumn> = DataRow<Name>;

/**
 * One row per series, place and measure, in report order: the verdict with what it rests on, the change since the year
 * before, and the long trend. A number is null where nothing could be calculated, and the reason stands beside it.
 * @param status  whether the content is that of a draft or of a release
 */
export function statisticsRows(
  content: ReleaseContent,
  status: 'draft' | 'release',
  language: Language,
): DataRow<StatisticsColumn>[] {
  const { catalogue, statistics, edition } = content;
  const whole = editionCells(edition, status);
  const writers = new Map<string, ReturnType<typeof placeWriter>>();
  return statistics.series.map(({ series, ...one }) => {
    const indicator = indicatorOf(catalogue, series.indicator);
    const placeOf = writers.get(indicator.id) ?? placeWriter(content, indicator, language);
    writers.set(indicator.id, placeOf);
    const { shown } = series;
    return {
      indicator: indicator.id,
      name: indicator.name[language],
      name_en: indicator.name.en,
      ...placeOf(series.coordinates),
      measure: shown === 'count' ? 'count' : shown.kind,
      unit: shown === 'count' ? indicator.unit : measureUnitWord(shown, indicator, catalogue),
      ...trendCells(one.trend),
      ...changeCells(one.yearOnYear),
      ...longCells(one.long),
      ...whole,
    };
  });
}

function trendCells(trend: SeriesStatistics['trend']): Cells<TrendColumn> {
  const state: keyof typeof trendWords = trend.state;
  if (trend.state === 'not_calculated') {
    return { ...noWindow, ...noWorkings, trend: state, trend_reason: trend.because };
  }
  const window = { from_year: trend.from, to_year: trend.to, points: trend.points };
  if (trend.state === 'too_few') {
    const reason: keyof typeof obstacleWords = trend.of === 'counted' ? 'few_counted' : 'few_in_complement';
    return { ...noWorkings, ...window, trend: state, trend_reason: reason };
  }
  const { annualChange, recent } = trend;
  return {
    ...window,
    trend: state,
    trend_reason: '',
    first: sixDecimals(trend.first),
    last: sixDecimals(trend.last),
    annual_change: sixDecimals(annualChange.value),
    annual_lower: sixDecimals(annualChange.interval[0]),
    annual_upper: sixDecimals(annualChange.interval[1]),
    dispersion: sixDecimals(trend.dispersion),
    test_chi_square: sixDecimals(recent?.chiSquare ?? null),
    test_direction: recent?.direction ?? '',
    preliminary: yesOrNo(trend.preliminary),
  };
}

const noWindow = { from_year: null, to_year: null, points: null };
const noWorkings = {
  first: null,
  last: null,
  annual_change: null,
  annual_lower: null,
  annual_upper: null,
  dispersion: null,
  test_chi_square: null,
  test_direction: '',
  preliminary: '',
};

function changeCells(change: SeriesStatistics['yearOnYear']): Cells<ChangeColumn> {
  if (change.state === 'not_calculated') {
    return {
      change_from: null,
      change_to: null,
      change: null,
      change_lower: null,
      change_upper: null,
      change_unit: '',
      change_clear: '',
      change_reason: change.because,
    };
  }
  return {
    change_from: change.from,
    change_to: change.to,
    change: sixDecimals(change.change),
    change_lower: sixDecimals(change.interval[0]),
    change_upper: sixDecimals(change.interval[1]),
    change_unit: change.kind === 'points' ? 'percentage_points' : 'percent',
    change_clear: yesOrNo(change.clear),
    change_reason: '',
  };
}

function longCells(long: SeriesStatistics['long']): Cells<LongColumn> {
  return {
    long_from: long?.from ?? null,
    long_to: long?.to ?? null,
    long_points: long?.points ?? null,
    long_slope: sixDecimals(long?.slope.value ?? null),
    long_lower: sixDecimals(long?.slope.interval[0] ?? null),
    long_upper: sixDecimals(long?.slope.interval[1] ?? null),
    long_p: sixDecimals(long?.mannKendall.p ?? null),
  };
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
