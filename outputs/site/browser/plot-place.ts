/** Where the years lie in one panel of a drawing, in pixels of the drawing: from the first year's x to the last one's. */
export interface Panel {
  readonly first: number;
  readonly last: number;
  readonly top: number;
  readonly bottom: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The x of a year; years lie as far apart as they are. A single year lies where the panel's years begin. */
export function xOfYear(years: readonly number[], { first, last }: Panel, year: number): number {
  const [oldest = year] = years;
  const span = (years.at(-1) ?? oldest) - oldest;
  return span === 0 ? first : first + ((last - first) * (year - oldest)) / span;
}

/** The year whose upright is nearest to a point, in the panel that is nearest; null without years or panels. */
export function nearestYear(
  years: readonly number[],
  panels: readonly Panel[],
  point: Point,
): { panel: number; year: number } | null {
  const panel = leastBy(panels, (one) => distance(one, point));
  const at = panels[panel];
  if (at === undefined) return null;
  const year = years[leastBy(years, (one) => Math.abs(xOfYear(years, at, one) - point.x))];
  return year === undefined ? null : { panel, year };
}

/** From a point to the nearest place of a panel; 0 inside it. */
function distance({ first, last, top, bottom }: Panel, { x, y }: Point): number {
  return Math.hypot(Math.max(first - x, 0, x - last), Math.max(top - y, 0, y - bottom));
}

/** The index of the item with the least value, the first of several; -1 of none. */
function leastBy<Item>(items: readonly Item[], value: (item: Item) => number): number {
  const values = items.map(value);
  return values.indexOf(Math.min(...values));
}
