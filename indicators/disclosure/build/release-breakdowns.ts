import { type Catalogue, cellsOfCrossing } from '../../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../catalogue/indicator-schema.ts';
import { cellId, isTotal } from '../../model/cell.ts';
import { pooledId } from '../../model/pooled-cell.ts';
import type { ReleaseCells } from './release-cells.ts';
import type { ReleasePlan } from './release-plan.ts';

/**
 * A crossing of one indicator, over all years or in one pooled period, with those outside its parts. Its cells go when
 * it is dropped, but for those that another crossing has too. Municipal totals are never among them.
 */
export interface ReleaseBreakdown {
  readonly indicator: string;
  /** Names of the breakdowns of the crossing, as in the catalogue. */
  readonly crossing: readonly string[];
  readonly dimensions: number;
  /** The years of a pooled period; null for the years one by one. */
  readonly pooled: readonly number[] | null;
  /** Places, in the order of years and of the crossing. */
  readonly cells: Int32Array;
}

/** What can be dropped of an indicator, in the order of its crossings; pooled periods after the years. */
export function breakdownsOf(
  cells: ReleaseCells,
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  years: readonly number[],
  plan: ReleasePlan,
): ReleaseBreakdown[] {
  const periods = (plan.pooled ?? []).filter((period) => period.indicator === indicator.id);
  const coordinatesOf = (crossing: readonly string[]) =>
    cellsOfCrossing(catalogue, indicator, crossing).filter((coordinates) => !isTotal(coordinates));
  const breakdown = (
    crossing: readonly string[],
    pooled: readonly number[] | null,
    ids: readonly string[],
  ): ReleaseBreakdown => {
    const places = ids.flatMap((id) => {
      const place = cells.place(id);
      return place === undefined ? [] : [place, ...cells.outside(place)];
    });
    const { id } = indicator;
    return { indicator: id, crossing, dimensions: crossing.length, pooled, cells: Int32Array.from(places) };
  };
  const ofYears = indicator.crossings.map((crossing) => {
    const places = coordinatesOf(crossing);
    const ids = years.flatMap((year) =>
      places.map((coordinates) => cellId({ indicator: indicator.id, year, coordinates })),
    );
    return breakdown(crossing, null, ids);
  });
  const ofPeriods = periods.flatMap((period) =>
    indicator.crossings.map((crossing) => {
      const ids = coordinatesOf(crossing).map((coordinates) => pooledId(period, coordinates));
      return breakdown(crossing, period.years, ids);
    }),
  );
  return [...ofYears, ...ofPeriods];
}
