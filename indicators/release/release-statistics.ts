import type { AreaComparison, OutsideComparison } from '../comparisons/comparison.ts';
import type { SeriesStatistics } from '../trends/series-statistics.ts';
import type { Signals } from '../trends/signals.ts';

/** Everything that is calculated of the release over years and areas, from published cells and public figures alone. */
export interface ReleaseStatistics {
  /** In report order: indicator, crossing, what is shown. */
  readonly series: readonly SeriesStatistics[];
  readonly signals: Signals;
  readonly areas: readonly AreaComparison[];
  readonly outside: readonly OutsideComparison[];
}
