import { type Catalogue, indicatorOf } from './catalogue/catalogue.ts';
import { factsOf } from './derive.ts';
import type { DerivedFact } from './model/fact.ts';
import { type PooledCell, pooledId } from './model/pooled-cell.ts';
import type { Population } from './model/population.ts';
import type { DerivedPooledTable } from './public/derived-pooled.ts';
import type { ProtectedTable } from './public/protected-table.ts';

/**
 * Rates, shares and ratios over several years together: the sum of the counts over the sum of the denominators, the
 * population of each 31 December added up to person-years. From published pooled cells and public denominators alone.
 * The interval is that of the sum, as if nobody came back in the years after: of counts in which the same persons
 * stand year after year it is too narrow.
 *
 * @returns for each indicator with pooled cells one table per measure
 */
export function derivePooled(
  tables: readonly ProtectedTable[],
  catalogue: Catalogue,
  population: Population,
): DerivedPooledTable[] {
  const pooled = new Map(tables.map((table) => [table.indicator, table.pooled()]));
  const byId = new Map([...pooled.values()].flat().map((cell) => [cell.id, cell]));
  return [...pooled].flatMap(([id, cells]) => {
    if (cells.length === 0) return [];
    const indicator = indicatorOf(catalogue, id);
    return indicator.measures.map((measure) => {
      const factOf = factsOf(measure, indicator, catalogue, population, (whole, years, coordinates) =>
        byId.get(pooledId({ indicator: whole, years }, coordinates)),
      );
      const derivedOf = (cell: PooledCell): DerivedFact =>
        cell.fact.state === 'published'
          ? factOf(cell.fact.value, cell.years, cell.coordinates)
          : { state: 'not_calculated', because: cell.fact.state };
      return {
        indicator: id,
        measure,
        cells: new Map(
          cells.map((cell) => {
            const { years, coordinates } = cell;
            return [cell.id, { id: cell.id, indicator: id, years, coordinates, fact: derivedOf(cell) }];
          }),
        ),
      };
    });
  });
}
