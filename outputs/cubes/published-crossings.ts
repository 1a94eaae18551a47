import { type Catalogue, codeListOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { brokenDownBy, type Coordinates, columns, placeKey } from '../../indicators/model/cell.ts';
import type { ProtectedTable } from '../../indicators/public/protected-table.ts';

/**
 * The crossings that a release holds of an indicator, each as the names of its breakdowns in the order of the columns
 * of a cell. A crossing that lies in another one is left out, since that one holds it as a margin: of a dropped
 * crossing its margins remain. One crossing without breakdowns where there is the total alone.
 */
export function publishedCrossings(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  table: Pick<ProtectedTable, 'cells'>,
): string[][] {
  const places = [
    ...new Map(table.cells().map(({ coordinates }) => [placeKey(coordinates), coordinates])).values(),
  ];
  const listOf = (breakdown: string) => codeListOf(catalogue, indicator, breakdown);
  const position = (breakdown: string) => columns.indexOf(listOf(breakdown).column);
  const isPublished = (crossing: readonly string[]) =>
    places.some((place) => isInside(place, crossing.map(listOf)));
  const candidates = indicator.crossings.flatMap((crossing) =>
    subsets([...crossing].sort((a, b) => position(a) - position(b))),
  );
  const published = [...new Map(candidates.map((one) => [one.join('|'), one])).values()].filter(isPublished);
  const widest = published.filter((one) => !published.some((other) => isPart(one, other)));
  return widest.length > 0 ? widest : [[]];
}

/** Whether the cell is broken down by exactly these code lists. */
function isInside(place: Coordinates, lists: readonly ReturnType<typeof codeListOf>[]): boolean {
  return (
    brokenDownBy(place).length === lists.length &&
    lists.every(({ column, codes }) => codes.some(({ code }) => code === place[column]))
  );
}

function isPart(crossing: readonly string[], other: readonly string[]): boolean {
  return crossing.length < other.length && crossing.every((breakdown) => other.includes(breakdown));
}

/** All but the empty one, the whole first. */
function subsets([first, ...rest]: readonly string[]): string[][] {
  if (first === undefined) return [];
  const others = subsets(rest);
  return [...others.map((one) => [first, ...one]), [first], ...others];
}
