import { type Catalogue, codeListOf, indicatorOf } from '../catalogue/catalogue.ts';
import { placeKey, totals, UNKNOWN } from '../model/cell.ts';
import { childrenOf } from '../model/code-list.ts';
import type { Shown } from '../series/series.ts';
import type { SeriesStatistics } from './series-statistics.ts';

/**
 * The series that are looked through for what stands out: of every indicator the total and the parts of the first level
 * of each breakdown, but not crossings, the unknown, or what serves as a denominator alone. Each place counts once, by
 * its first rate or share, or by its count where it has neither: a rate and its count are one finding.
 * @param statistics  of each place the count first, as `seriesStatisticsOf` gives them
 * @returns places in the same order
 */
export function judgedSeries(
  statistics: readonly SeriesStatistics[],
  catalogue: Catalogue,
): SeriesStatistics[] {
  const placesOf = new Map<string, ReadonlySet<string>>();
  const chosen = new Map<string, SeriesStatistics>();
  for (const one of statistics) {
    const { indicator, coordinates, shown } = one.series;
    const places = placesOf.get(indicator) ?? judgedPlaces(catalogue, indicator);
    placesOf.set(indicator, places);
    const place = placeKey(coordinates);
    if (!places.has(place)) continue;
    const key = `${indicator}|${place}`;
    const before = chosen.get(key);
    // A map keeps the place of a key that is set again.
    if (!before || (before.series.shown === 'count' && isRateOrShare(shown))) chosen.set(key, one);
  }
  return [...chosen.values()];
}

function judgedPlaces(catalogue: Catalogue, id: string): ReadonlySet<string> {
  const indicator = indicatorOf(catalogue, id);
  if (indicator.role === 'denominator') return new Set();
  const parts = Object.keys(indicator.breakdowns).flatMap((breakdown) => {
    const list = codeListOf(catalogue, indicator, breakdown);
    return childrenOf(list, totals[list.column])
      .filter(({ code }) => code !== UNKNOWN)
      .map(({ code }) => placeKey({ ...totals, [list.column]: code }));
  });
  return new Set([placeKey(totals), ...parts]);
}

function isRateOrShare(shown: Shown): boolean {
  return shown !== 'count' && shown.kind !== 'ratio';
}
