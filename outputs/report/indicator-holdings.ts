import { placeKey } from '../../indicators/model/cell.ts';
import type { DerivedPooledTable } from '../../indicators/public/derived-pooled.ts';
import type { DerivedTable } from '../../indicators/public/derived-table.ts';
import type { ProtectedTable } from '../../indicators/public/protected-table.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import type { Series } from '../../indicators/series/series.ts';
import type { SeriesStatistics } from '../../indicators/trends/series-statistics.ts';
import { kindOf } from './shown-kind.ts';

/** What a release holds of one indicator. */
export interface IndicatorHoldings {
  readonly table: ProtectedTable;
  readonly derived: readonly DerivedTable[];
  /** Its measures over several years together. */
  readonly derivedPooled: readonly DerivedPooledTable[];
  /** By `seriesKey`. */
  readonly statistics: ReadonlyMap<string, SeriesStatistics>;
  /** `findingKey` of those that vary more between the years than chance. */
  readonly overdispersed: ReadonlySet<string>;
}

/** Every part of a report asks, and going through a whole release each time would take its square. */
const sorted = new WeakMap<ReleaseContent, ReadonlyMap<string, IndicatorHoldings>>();

/** By the id of the indicator; of those that the release holds a table of. A release is gone through once. */
export function holdingsOf(content: ReleaseContent): ReadonlyMap<string, IndicatorHoldings> {
  const known = sorted.get(content) ?? sortByIndicator(content);
  sorted.set(content, known);
  return known;
}

/** One name for a series among those of its indicator. */
export function seriesKey({ coordinates, shown }: Pick<Series, 'coordinates' | 'shown'>): string {
  return `${kindOf(shown)}|${placeKey(coordinates)}`;
}

/** The same where a count and its rate are one finding. */
export function findingKey({ coordinates, shown }: Pick<Series, 'coordinates' | 'shown'>): string {
  return seriesKey({ coordinates, shown: kindOf(shown) === 'rate' ? 'count' : shown });
}

function sortByIndicator(content: ReleaseContent): ReadonlyMap<string, IndicatorHoldings> {
  const { tables, statistics } = content;
  const derived = byIndicator(content.derived);
  const derivedPooled = byIndicator(content.derivedPooled);
  const series = byIndicator(statistics.series.map((one) => ({ indicator: one.series.indicator, one })));
  const overdispersed = byIndicator(statistics.signals.overdispersed);
  return new Map(
    tables.map((table) => {
      const { indicator } = table;
      return [
        indicator,
        {
          table,
          derived: derived.get(indicator) ?? [],
          derivedPooled: derivedPooled.get(indicator) ?? [],
          statistics: new Map(series.get(indicator)?.map(({ one }) => [seriesKey(one.series), one])),
          overdispersed: new Set(overdispersed.get(indicator)?.map(findingKey)),
        },
      ];
    }),
  );
}

function byIndicator<Held extends { readonly indicator: string }>(all: readonly Held[]): Map<string, Held[]> {
  const found = new Map<string, Held[]>();
  for (const held of all) {
    const own = found.get(held.indicator);
    if (own) own.push(held);
    else found.set(held.indicator, [held]);
  }
  return found;
}
