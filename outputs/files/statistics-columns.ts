import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import type { Language } from '../../indicators/model/text.ts';
import { leastCount } from '../../indicators/trends/verdict-thresholds.ts';
import { swedishStatistics } from '../wording/swedish-statistics.ts';
import { absenceWords } from './absence-words.ts';
import { type DataColumn, described, numberColumn, textColumn } from './data-column.ts';
import { type EditionColumn, editionColumns } from './edition-columns.ts';
import { type PlaceColumn, placeColumns } from './place-columns.ts';

export type TrendColumn =
  | 'trend'
  | 'trend_reason'
  | 'from_year'
  | 'to_year'
  | 'points'
  | 'first'
  | 'last'
  | 'annual_change'
  | 'annual_lower'
  | 'annual_upper'
  | 'dispersion'
  | 'test_chi_square'
  | 'test_direction'
  | 'preliminary';

export type ChangeColumn =
  | 'change_from'
  | 'change_to'
  | 'change'
  | 'change_lower'
  | 'change_upper'
  | 'change_unit'
  | 'change_clear'
  | 'change_reason';

export type LongColumn =
  | 'long_from'
  | 'long_to'
  | 'long_points'
  | 'long_slope'
  | 'long_lower'
  | 'long_upper'
  | 'long_p';

export type StatisticsColumn =
  | PlaceColumn
  | EditionColumn
  | 'indicator'
  | 'name'
  | 'name_en'
  | 'measure'
  | 'unit'
  | TrendColumn
  | ChangeColumn
  | LongColumn;

/** As the pages have them. */
export const trendWords = swedishStatistics.trend.verdicts;

/** Why there is no trend, or no change since the year before. */
export const obstacleWords = {
  ...absenceWords,
  break: 'brott i tidsserien',
  short: 'för få år',
  no_method: 'måttet saknar osäkerhetsintervall, eller värdet året före var noll',
  few_counted: `färre än ${leastCount} i något av åren`,
  few_in_complement: `färre än ${leastCount} utanför andelen i något av åren`,
} as const;

const answers = ['yes=ja', 'no=nej'];

/** The columns of `statistics.csv`, `.parquet` and `.arrow`, in order. */
export function statisticsColumns(catalogue: Catalogue, language: Language): DataColumn<StatisticsColumn>[] {
  return [
    textColumn('indicator', 'Indikatorns beteckning', 'Id of the indicator'),
    textColumn('name', 'Indikatorns namn', 'Name of the indicator'),
    textColumn('name_en', 'Indikatorns namn, på engelska', 'Name of the indicator, in English'),
    ...placeColumns(catalogue, language),
    textColumn('measure', 'Mått', 'Measure', [
      'count=antal',
      'rate=antal per invånare',
      'share=andel i procent',
      'ratio=kvot',
    ]),
    textColumn('unit', 'Enhet', 'Unit'),
    textColumn(
      'trend',
      'Trend över åren i fönstret',
      'Trend over the years of the window',
      described(trendWords),
    ),
    textColumn(
      'trend_reason',
      'Varför trenden inte bedöms; annars tomt',
      'Why the trend is not judged; otherwise empty',
      described(obstacleWords),
    ),
    numberColumn('from_year', 'Fönstrets första år', 'First year of the window', 'integer'),
    numberColumn('to_year', 'Fönstrets sista år', 'Last year of the window', 'integer'),
    numberColumn('points', 'Antal uppgifter i fönstret', 'Figures in the window', 'integer'),
    numberColumn('first', 'Fönstrets första värde', 'First value of the window'),
    numberColumn('last', 'Fönstrets sista värde', 'Last value of the window'),
    numberColumn(
      'annual_change',
      'Relativ förändring per år i procent, loglinjär modell',
      'Relative change per year in per cent, log-linear model',
    ),
    ...limits('annual', 'för den årliga förändringen', 'of the annual change'),
    numberColumn(
      'dispersion',
      'Variation mellan åren; 1 är vad slumpen ensam brukar ge',
      'Variation between the years; 1 is what chance alone usually gives',
    ),
    numberColumn(
      'test_chi_square',
      'Test av fem år, χ² med en frihetsgrad',
      'Test of five years, χ² with one degree of freedom',
    ),
    textColumn('test_direction', 'Riktning enligt testet', 'Direction by the test', [
      'up=uppåt',
      'down=nedåt',
      'none=ingen riktning',
    ]),
    textColumn(
      'preliminary',
      'Om något av åren i fönstret är preliminärt',
      'Whether a year of the window is preliminary',
      answers,
    ),
    numberColumn('change_from', 'Året före', 'The year before', 'integer'),
    numberColumn('change_to', 'Det senaste året', 'The newest year', 'integer'),
    numberColumn('change', 'Förändring sedan året före', 'Change since the year before'),
    ...limits('change', 'för förändringen', 'of the change'),
    textColumn('change_unit', 'Förändringens enhet', 'Unit of the change', [
      'percent=procent',
      'percentage_points=procentenheter',
    ]),
    textColumn(
      'change_clear',
      'Om intervallet utesluter att inget har ändrats',
      'Whether the interval leaves out no change at all',
      answers,
    ),
    textColumn(
      'change_reason',
      'Varför förändringen inte beräknas; annars tomt',
      'Why the change is not calculated; otherwise empty',
      described(obstacleWords),
    ),
    numberColumn(
      'long_from',
      'Första jämförbara år, om de är minst åtta',
      'First comparable year, where they are eight or more',
      'integer',
    ),
    numberColumn('long_to', 'Sista jämförbara år', 'Last comparable year', 'integer'),
    numberColumn('long_points', 'Antal jämförbara uppgifter', 'Comparable figures', 'integer'),
    numberColumn(
      'long_slope',
      'Förändring per år enligt Theil och Sen, i måttets enhet',
      'Change per year by Theil and Sen, in the unit of the measure',
    ),
    ...limits('long', 'för den förändringen', 'of that change'),
    numberColumn('long_p', 'Mann–Kendalls test, p-värde', 'Test of Mann and Kendall, p-value'),
    ...editionColumns,
  ];
}

function limits<Start extends 'annual' | 'change' | 'long'>(
  start: Start,
  sv: string,
  en: string,
): DataColumn<`${Start}_lower` | `${Start}_upper`>[] {
  return [
    numberColumn(
      `${start}_lower`,
      `Nedre gräns för 95-procentigt intervall ${sv}`,
      `Lower limit of the 95 per cent interval ${en}`,
    ),
    numberColumn(
      `${start}_upper`,
      `Övre gräns för 95-procentigt intervall ${sv}`,
      `Upper limit of the 95 per cent interval ${en}`,
    ),
  ];
}
