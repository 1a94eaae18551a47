import { breaksOf, type Catalogue, indicatorOf } from '../catalogue/catalogue.ts';
import { countedYears } from '../catalogue/counted-years.ts';
import type { SeriesBreak } from '../catalogue/indicator-schema.ts';
import { type Coordinates, placeKey } from '../model/cell.ts';
import type { PublicCell } from '../model/fact.ts';
import type { AnsweredBreak } from '../public/answered-breaks.ts';
import type { DerivedTable } from '../public/derived-table.ts';
import type { ProtectedTable } from '../public/protected-table.ts';
import type { Series, SeriesPoint, Shown } from './series.ts';

/**
 * All series of one indicator: for each place the count, then each of its measures. Made of protected tables and what
 * is derived from them, so that nothing in a series depends on a withheld number.
 * @param derived    of any indicators; those of the table's own are taken, in their order
 * @param catalogue  of the release: with the breaks that answers on totals make
 * @param answered   breaks that published answers make; one on a part is a break in the series of that part alone
 * @returns places in report order; a place without a cell in a year that has others is missing in it
 */
export function seriesOf(
  table: ProtectedTable,
  derived: readonly DerivedTable[],
  catalogue: Catalogue,
  answered: readonly AnsweredBreak[],
): Series[] {
  const indicator = indicatorOf(catalogue, table.indicator);
  const cells = table.cells();
  const years = countedYears(
    indicator,
    [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b),
  );
  const ofMeasures = derived.filter((one) => one.indicator === indicator.id);
  const made: readonly [Shown, PointOf][] = [
    ['count', countPoint],
    ...ofMeasures.map((one): [Shown, PointOf] => [one.measure, (cell) => measurePoint(cell, one)]),
  ];
  const breaks = made.map(([shown]) => breakYears(catalogue, indicator.id, shown, answered));
  return [...cellsByPlace(cells)].flatMap(([place, [coordinates, byYear]]) =>
    made.map(([shown, pointOf], i) => ({
      indicator: indicator.id,
      coordinates,
      shown,
      points: years.map((year): SeriesPoint => {
        const cell = byYear.get(year);
        return cell ? pointOf(cell) : { year, state: 'missing' };
      }),
      breaks: breaks[i]?.(place) ?? [],
    })),
  );
}

type PointOf = (cell: PublicCell) => SeriesPoint;

function countPoint({ year, fact }: PublicCell): SeriesPoint {
  if (fact.state !== 'published') return { year, state: fact.state };
  const { value, preliminary, revised } = fact;
  return { year, state: 'published', value, numerator: value, denominator: null, preliminary, revised };
}

/** A measure is preliminary or revised as its count is. */
function measurePoint({ id, year, fact: count }: PublicCell, { cells }: DerivedTable): SeriesPoint {
  if (count.state !== 'published') return { year, state: count.state };
  const fact = cells.get(id)?.fact;
  if (fact === undefined) return { year, state: 'missing' };
  if (fact.state === 'not_calculated') return { year, state: fact.because };
  const { value, numerator, denominator } = fact;
  const { preliminary, revised } = count;
  return { year, state: 'published', value, numerator, denominator, preliminary, revised };
}

/** In one pass, since a table may hold many thousand cells. */
function cellsByPlace(
  cells: readonly PublicCell[],
): Map<string, readonly [Coordinates, Map<number, PublicCell>]> {
  const places = new Map<string, readonly [Coordinates, Map<number, PublicCell>]>();
  for (const cell of cells) {
    const key = placeKey(cell.coordinates);
    const place = places.get(key);
    if (place) place[1].set(cell.year, cell);
    else places.set(key, [cell.coordinates, new Map([[cell.year, cell]])]);
  }
  return places;
}

/**
 * The years that part the series of a place. What a share or a ratio is of has breaks too, and they part it as well: a
 * denominator that is counted in a new way makes a new share.
 */
function breakYears(
  catalogue: Catalogue,
  id: string,
  shown: Shown,
  answered: readonly AnsweredBreak[],
): (place: string) => readonly number[] {
  const counts = shown === 'count' || shown.kind === 'rate' ? [id] : [id, shown.of];
  const declared = counts.flatMap((count) =>
    breaksOf(catalogue, indicatorOf(catalogue, count))
      .filter((one) => parts(one, shown))
      .map(({ year }) => year),
  );
  const everywhere = sortedYears(declared);
  const byPlace = new Map<string, number[]>();
  for (const { indicator, coordinates, year } of answered) {
    if (!counts.includes(indicator)) continue;
    const key = placeKey(coordinates);
    byPlace.set(key, [...(byPlace.get(key) ?? []), year]);
  }
  return (place) => {
    const own = byPlace.get(place);
    return own ? sortedYears([...declared, ...own]) : everywhere;
  };
}

/** A mark, after which the figures may still be set beside those before, parts nothing. */
function parts({ comparable, affects }: SeriesBreak, shown: Shown): boolean {
  return !comparable && (affects === 'all' || (shown !== 'count' && shown.kind === 'rate'));
}

function sortedYears(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
