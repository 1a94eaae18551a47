import type { Catalogue } from './catalogue/catalogue.ts';
import { compareAreas } from './comparisons/compare-areas.ts';
import { compareOutside } from './comparisons/compare-outside.ts';
import type { ComparisonFigure } from './model/comparison-figure.ts';
import type { Population } from './model/population.ts';
import { answeredBreaks } from './public/answered-breaks.ts';
import type { DerivedTable } from './public/derived-table.ts';
import type { ProtectedTable } from './public/protected-table.ts';
import type { PublishedRemarks } from './public/published-remarks.ts';
import type { ReleaseStatistics } from './release/release-statistics.ts';
import { seriesStatisticsOf } from './trends/series-statistics-of.ts';
import { signalsOf } from './trends/signals-of.ts';

/** All that is public and that statistics are made from: there is no withheld number among it. */
export interface PublicFigures {
  readonly tables: readonly ProtectedTable[];
  /** Of the same tables. */
  readonly derived: readonly DerivedTable[];
  /** With the breaks that answers on totals make. */
  readonly catalogue: Catalogue;
  readonly remarks: PublishedRemarks;
  readonly population: Population;
  readonly comparisonFigures: readonly ComparisonFigure[];
}

/** Trends, changes from year to year, signals and comparisons of a release, in report order. */
export function deriveStatistics(figures: PublicFigures): ReleaseStatistics {
  const { tables, derived, catalogue, remarks, population, comparisonFigures } = figures;
  const answered = answeredBreaks(remarks.all());
  const series = tables.flatMap((table) =>
    seriesStatisticsOf(
      table,
      derived.filter(({ indicator }) => indicator === table.indicator),
      catalogue,
      answered,
    ),
  );
  return {
    series,
    signals: signalsOf(series, catalogue),
    areas: compareAreas(tables, derived, catalogue, population),
    outside: compareOutside(derived, comparisonFigures),
  };
}
