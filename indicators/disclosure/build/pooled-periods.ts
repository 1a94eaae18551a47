import { type Catalogue, cellsOfIndicator } from '../../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../catalogue/indicator-schema.ts';
import type { CellSource } from '../../confidential/indicator-cells.ts';
import { type Coordinates, cellId, columns } from '../../model/cell.ts';
import { policyOfCell } from '../policy/policy-of-cell.ts';
import { isInSensitive } from './is-in-sensitive.ts';
import { placeInSeries } from './place-in-series.ts';
import { hidesZero, individuals, primaryOf } from './primary.ts';
import type { ReleaseCells } from './release-cells.ts';

/** Several years of an indicator together, published beside the years themselves. */
export interface PooledPeriod {
  readonly indicator: string;
  /** Two or more, rising. */
  readonly years: readonly number[];
  /**
   * Whether one person may be counted in several of the years, as in a stock: then no more persons than in one year
   * are sure to stand behind the sum.
   */
  readonly repeatsPersons: boolean;
}

/** The id of a pooled cell: `bou.children_placed|2021-2023|TOT|F|T|T|T`. */
export function pooledId({ indicator, years }: PooledPeriod, coordinates: Coordinates): string {
  const period = `${years[0]}-${years.at(-1)}`;
  return [indicator, period, ...columns.map((column) => coordinates[column])].join('|');
}

/** The sums over years of one indicator, as cells of the release: wherever every year has a number. */
export function addPooled(
  cells: ReleaseCells,
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  source: CellSource,
  period: PooledPeriod,
): void {
  for (const coordinates of cellsOfIndicator(catalogue, indicator)) {
    const ids = period.years.map((year) => cellId({ indicator: indicator.id, year, coordinates }));
    const counts = ids.flatMap((id) => {
      const cell = source.get(id);
      return cell?.state === 'counted' ? [cell] : [];
    });
    if (counts.length !== ids.length) continue;
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
    const year = period.years.at(-1) ?? 0;
    const place = placeInSeries({ id, indicator: indicator.id, year, coordinates });
    const total = cells.add({
      ...place,
      series: id,
      value,
      counted: true,
      known: false,
      publishable: true,
      least: hidesZero(count, policy) ? 0 : 1,
      guard: primary?.guard ?? null,
      because: primary?.because ?? null,
      alone: individuals(count) === 1,
    });
    const terms = ids.flatMap((each) => {
      const cell = cells.place(each);
      return cell === undefined ? [] : [{ cell, factor: 1 }];
    });
    cells.relate([...terms, { cell: total, factor: -1 }], 0, 0);
  }
}
