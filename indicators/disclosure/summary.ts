import type { DroppedBreakdown } from './audited-pattern.ts';
import type { ReleaseProblem } from './build/release-problem.ts';
import { treatment } from './problem/protection-problem.ts';
import type { SafePattern } from './safe-pattern.ts';

/** Numbers of cells of one indicator over all years. They tell primary from secondary, so they stay confidential. */
export interface IndicatorSummary {
  readonly indicator: string;
  /** Cells that hold a number or were masked by the agency. */
  readonly cells: number;
  readonly primary: number;
  /** Withheld for the sake of others, or because they were before. */
  readonly secondary: number;
  readonly dropped: number;
  /** Withheld, though one value only was possible before: through an earlier release or what must add up anyway. */
  readonly alreadyOpen: number;
  /** Places of the indicator followed over more than one year, and how many of them have no gap through withholding. */
  readonly series: number;
  readonly wholeSeries: number;
  readonly droppedBreakdowns: readonly (readonly string[])[];
}

/** What protection cost, for the statistician, in the order of the catalogue. */
export type ProtectionSummary = readonly IndicatorSummary[];

export function summarise(
  release: ReleaseProblem,
  { treatments, verdict }: SafePattern,
  dropped: readonly DroppedBreakdown[],
): ProtectionSummary {
  const { problem, names, because, series } = release;
  const open = new Set(verdict.alreadyOpen);
  const counts = new Map<string, Tally>();
  for (let cell = 0; cell < problem.size; cell++) {
    if (problem.publishable[cell] !== 1 && because[cell] !== 'masked') continue;
    const tally = counts.get(names.indicator(cell)) ?? new Tally();
    counts.set(names.indicator(cell), tally);
    const isPrimary = problem.guard[cell] !== 0;
    tally.add(treatments[cell] ?? treatment.withhold, isPrimary, open.has(cell), series[cell] ?? -1);
  }
  return [...counts].map(([indicator, tally]) => ({
    indicator,
    ...tally.numbers(),
    droppedBreakdowns: dropped.filter((one) => one.indicator === indicator).map(({ crossing }) => crossing),
  }));
}

class Tally {
  #cells = 0;
  #primary = 0;
  #secondary = 0;
  #dropped = 0;
  #open = 0;
  readonly #years = new Map<number, number>();
  readonly #broken = new Set<number>();

  add(treated: number, isPrimary: boolean, isOpen: boolean, series: number): void {
    this.#cells++;
    if (isOpen) this.#open++;
    if (treated === treatment.drop) this.#dropped++;
    else {
      this.#years.set(series, (this.#years.get(series) ?? 0) + 1);
      if (treated === treatment.publish) return;
      this.#broken.add(series);
      if (isPrimary) this.#primary++;
      else this.#secondary++;
    }
  }

  numbers(): Omit<IndicatorSummary, 'indicator' | 'droppedBreakdowns'> {
    const followed = [...this.#years].filter(([, years]) => years > 1).map(([series]) => series);
    return {
      cells: this.#cells,
      primary: this.#primary,
      secondary: this.#secondary,
      dropped: this.#dropped,
      alreadyOpen: this.#open,
      series: followed.length,
      wholeSeries: followed.filter((series) => !this.#broken.has(series)).length,
    };
  }
}
