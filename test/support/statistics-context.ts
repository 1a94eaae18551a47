import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import { totals } from '../../indicators/model/cell.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { ReleaseStatistics } from '../../indicators/release/release-statistics.ts';
import type { Series } from '../../indicators/series/series.ts';
import type { SeriesStatistics } from '../../indicators/trends/series-statistics.ts';
import type { Signals } from '../../indicators/trends/signals.ts';
import type { Trend } from '../../indicators/trends/trend.ts';
import { type IndicatorContext, indicatorContext } from '../../outputs/report/report-context.ts';
import { wordingOf } from '../../outputs/wording/wording-of.ts';
import { sampleDraft } from './sample-draft.ts';

const { content } = sampleDraft();

/** The sample's indicator with statistics that are written by hand; those that are not named are empty. */
export function contextWith(
  id: string,
  statistics: Partial<ReleaseStatistics>,
  language: Language = 'sv',
): IndicatorContext {
  const found = indicatorContext(
    {
      content: {
        ...content,
        statistics: { series: [], signals: quiet, areas: [], outside: [], ...statistics },
      },
      words: wordingOf(language),
    },
    indicatorOf(content.catalogue, id),
  );
  if (!found) throw new Error(`${id} is not in the sample`);
  return found;
}

export const quiet: Signals = {
  signals: [],
  judged: 0,
  expectedByChance: 0,
  notJudged: 0,
  overdispersed: [],
};

/** A series of the sample with a verdict; its points do not matter to words. */
export function judged(
  series: Partial<Series> & Pick<Series, 'indicator'>,
  trend: Trend,
  more: Partial<Omit<SeriesStatistics, 'series' | 'trend'>> = {},
): SeriesStatistics {
  return {
    series: { coordinates: totals, shown: 'count', points: [], breaks: [], ...series },
    trend,
    yearOnYear: { state: 'not_calculated', because: 'short' },
    long: null,
    ...more,
  };
}

type Calculated = Extract<
  Trend,
  { state: 'increases' | 'decreases' | 'unchanged' | 'no_clear_change' | 'uncertain' }
>;

/** Five years from 2021 on. */
export function verdict(state: Calculated['state'], change: Partial<Calculated> = {}): Calculated {
  return {
    ...{ state, from: 2021, to: 2025, points: 5, first: 495, last: 561 },
    annualChange: { value: 3.14, interval: [1.2, 5.1] },
    dispersion: 0.8,
    recent: { chiSquare: 12.34, direction: 'up' },
    preliminary: false,
    ...change,
  };
}
