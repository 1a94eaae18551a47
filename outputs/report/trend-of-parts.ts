import type { Coordinates } from '../../indicators/model/cell.ts';
import type { SeriesStatistics } from '../../indicators/trends/series-statistics.ts';
import type { Trend } from '../../indicators/trends/trend.ts';
import type { TrendReport } from '../report-model.ts';
import { generated } from './generated-sentence.ts';
import type { IndicatorContext } from './report-context.ts';
import { isOverdispersed, spanOf, statisticsAt } from './trend-report.ts';
import { yearsTogether } from './years-together.ts';

interface Part {
  readonly label: string;
  readonly at: Coordinates;
}

/** Parts of which the same is said. */
interface Group {
  readonly trend: Trend;
  /** Of series that are zero in all years of the window. */
  readonly isEmpty: boolean;
  readonly labels: string[];
}

/**
 * The verdicts on the parts of a breakdown: one sentence per verdict and window, in the order of the parts, and those that
 * are no verdict after the others.
 */
export function trendOfParts(context: IndicatorContext, parts: readonly Part[]): TrendReport | null {
  const { words } = context;
  const groups = groupsOf(context, parts);
  if (groups.length === 0) return null;
  const judged = groups.filter(({ trend }) => isJudged(trend));
  const others = groups.filter(({ trend }) => !isJudged(trend));
  const varying = parts.filter(({ at }) => isOverdispersed(context, { coordinates: at, shown: 'count' }));
  const labels = varying.map(({ label }) => label);
  const { overdispersedParts } = words.statistics.trend;
  const said = labels.length > 0 ? [generated(words, overdispersedParts(words.list(labels)), labels)] : [];
  const hasFew = groups.some(({ trend }) => trend.state === 'too_few');
  const [first] = parts;
  return {
    verdict: [
      ...[...judged, ...others].map((group) => groupSentence(context, group)),
      ...said,
      ...(judged.length > 0 ? notOfMeasures(context, parts) : []),
    ],
    yearOnYear: null,
    workings: [],
    together: hasFew && first ? yearsTogether(context, first.at) : null,
  };
}

function groupsOf(context: IndicatorContext, parts: readonly Part[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { label, at } of parts) {
    const found = statisticsAt(context, at, 'count');
    if (!found) continue;
    const { trend } = found;
    const isEmpty = isZeroInWindow(found);
    const key =
      trend.state === 'not_calculated'
        ? trend.because
        : `${trend.state} ${spanOf(context, trend)} ${isEmpty}`;
    const group = groups.get(key) ?? { trend, isEmpty, labels: [] };
    groups.set(key, group);
    group.labels.push(label);
  }
  return [...groups.values()];
}

function isZeroInWindow({ series: { points }, trend }: SeriesStatistics): boolean {
  if (trend.state !== 'too_few') return false;
  const within = points.filter(({ year }) => trend.from <= year && year <= trend.to);
  return within.length > 0 && within.every((point) => point.state === 'published' && point.value === 0);
}

function groupSentence(context: IndicatorContext, { trend, isEmpty, labels }: Group): string {
  const { words, indicator } = context;
  const { trend: phrases, because } = words.statistics;
  const noun = words.units[indicator.unit].many;
  const parts = words.list(labels);
  const sentence = (): string => {
    if (trend.state === 'not_calculated')
      return `${phrases.ofParts(null, phrases.verdicts[trend.state], parts)} ${because[trend.because]}`;
    const span = spanOf(context, trend);
    if (trend.state !== 'too_few') return phrases.ofParts(span, phrases.verdicts[trend.state], parts);
    return isEmpty
      ? phrases.noneOfParts(span, noun, parts)
      : phrases.tooFewOfParts(span, `${trend.least}`, noun, parts);
  };
  return generated(words, sentence(), labels);
}

/** That counts are judged, where readers find rates or shares of the same parts beside them. */
function notOfMeasures({ words, table, years, derived }: IndicatorContext, parts: readonly Part[]): string[] {
  const ids = parts.flatMap(({ at }) => years.flatMap((year) => table.at(year, at)?.id ?? []));
  return derived
    .filter(({ cells }) => ids.some((id) => cells.get(id)?.fact.state === 'calculated'))
    .map(({ measure }) => generated(words, words.statistics.trend.ofCounts[measure.kind]));
}

function isJudged({ state }: Trend): boolean {
  return state !== 'not_calculated' && state !== 'too_few';
}
