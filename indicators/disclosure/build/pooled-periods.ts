import { type Catalogue, cellsOfIndicator, indicatorOf } from '../../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../catalogue/indicator-schema.ts';
import { wholesOf } from '../../catalogue/wholes-of.ts';
import type { CellSource, IndicatorCell } from '../../confidential/indicator-cells.ts';
import { cellId, totals } from '../../model/cell.ts';
import { pooledId, yearCellsOf } from '../../model/pooled-cell.ts';
import { policyOfCell } from '../policy/policy-of-cell.ts';
import { type GivenKnowledge, publishedSum } from './given-knowledge.ts';
import { isInSensitive } from './is-in-sensitive.ts';
import { addOutsideGroups, addOutsideShare, outsideOf } from './outside.ts';
import { placeInSeries } from './place-in-series.ts';
import type { PooledPeriod } from './pooled-period.ts';
import { hidesZero, individuals, primaryOf } from './primary.ts';
import type { PlaceAt } from './relations.ts';
import type { ReleaseCell, ReleaseCells } from './release-cells.ts';
import type { Earlier } from './release-plan.ts';

/** The sums over years of one indicator, as cells of the release: wherever every year has a number. */
export function addPooled(
  cells: ReleaseCells,
  catalogue: Catalogue,
  source: CellSource,
  period: PooledPeriod,
  earlier: Earlier,
): void {
  const indicator = indicatorOf(catalogue, period.indicator);
  for (const coordinates of cellsOfIndicator(catalogue, indicator)) {
    const ids = period.years.map((year) => cellId({ indicator: indicator.id, year, coordinates }));
    const counts = ids.flatMap((id) => {
      const cell = source.get(id);
      return cell?.state === 'counted' ? [cell] : [];
    });
    if (counts.length !== ids.length) continue;
    const total = cells.add(pooledCell(catalogue, indicator, period, counts, earlier));
    const terms = ids.flatMap((each) => {
      const cell = cells.place(each);
      return cell === undefined ? [] : [{ cell, factor: 1 }];
    });
    cells.relate([...terms, { cell: total, factor: -1 }], 0, 0);
  }
}

type CountedCell = Extract<IndicatorCell, { state: 'counted' }>;

/** The sum of one place as the problem sees it. @param counts  of its years, in their order */
function pooledCell(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  period: PooledPeriod,
  counts: readonly CountedCell[],
  { given, keepWithheld }: Earlier,
): ReleaseCell {
  const { coordinates, year } = counts.at(-1) ?? { coordinates: totals, year: 0 };
  const value = counts.reduce((sum, count) => sum + count.value, 0);
  const persons = counts.map((count) => individuals(count));
  const count = {
    value,
    persons: period.repeatsPersons ? Math.max(...persons) : persons.reduce((sum, one) => sum + one, 0),
    unit: indicator.unit,
    isSensitive: isInSensitive(catalogue, indicator, coordinates),
  };
  const policy = policyOfCell(catalogue, indicator, coordinates);
  const primary = primaryOf(count, policy);
  const id = pooledId(period, coordinates);
  const place = placeInSeries({ id, indicator: indicator.id, year, coordinates });
  const keepsZero = value === 0 && keepWithheld?.has(id) === true;
  return {
    ...place,
    series: id,
    // The total of a year is never withheld for another; that of a period is, before a year could be worked out.
    rank: place.rank === 0 ? 1 : place.rank,
    value,
    counted: true,
    known: given?.get(id) === value,
    publishable: true,
    least: hidesZero(count, policy) || keepsZero ? 0 : 1,
    guard: primary?.guard ?? null,
    because: primary?.because ?? null,
    alone: individuals(count) === 1,
  };
}

/**
 * Those outside a part or a share, over the same years. Everything else that pooled cells say of each other follows
 * from their years, and so do these where all of them belong to one year: that year's own cell protects them then.
 */
export function addOutsidePooled(cells: ReleaseCells, catalogue: Catalogue, period: PooledPeriod): void {
  const indicator = indicatorOf(catalogue, period.indicator);
  const { years } = period;
  const at: PlaceAt = (coordinates) => cells.place(pooledId(period, coordinates));
  addOutsideGroups(cells, catalogue, indicator, at);
  for (const larger of wholesOf(catalogue, indicator)) {
    for (const coordinates of cellsOfIndicator(catalogue, indicator)) {
      const part = at(coordinates);
      const whole = cells.place(pooledId({ indicator: larger, years }, coordinates));
      if (part === undefined || whole === undefined) continue;
      const outside = yearCellsOf(cells.at(part).id)?.map((id) => cells.place(outsideOf(id, larger)));
      const inYears = outside?.filter((place) => place !== undefined && cells.at(place).value > 0) ?? [];
      if (inYears.length === 1 && !isInSensitive(catalogue, indicator, coordinates)) continue;
      addOutsideShare(cells, catalogue, indicator, larger, { coordinates, part, whole });
    }
  }
}

/** Sums over years that a release before has published, and that this one has no cell for. */
export function earlierSums(cells: ReleaseCells, given: ReadonlyMap<string, number>): GivenKnowledge[] {
  return [...given].flatMap(([id, sum]) => {
    const years = cells.place(id) === undefined ? yearCellsOf(id) : null;
    return years === null ? [] : [publishedSum(years, sum)];
  });
}
