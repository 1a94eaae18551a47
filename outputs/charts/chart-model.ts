import type { Figure, Point, Series } from '../report-model.ts';

type PublishedPoint = Extract<Point, { state: 'published' }>;
export type AbsentPoint = Exclude<Point, PublishedPoint>;

/**
 * The stretches of a series that a line may be drawn through: published years with none of the figure's years and no
 * break in between. A year that is withheld, missing or not yet there ends a stretch, as does a break with a gap; a
 * year between two occasions of a survey is none of the figure's.
 */
export function stretchesOf(figure: Pick<Figure, 'years' | 'breaks'>, series: Series): PublishedPoint[][] {
  const stretches: PublishedPoint[][] = [];
  for (const point of series.points) {
    if (point.state !== 'published') continue;
    const open = stretches.at(-1);
    const last = open?.at(-1);
    if (open && last && isNext(figure, last.year, point.year)) open.push(point);
    else stretches.push([point]);
  }
  return stretches;
}

export function absentPoints(series: Series): AbsentPoint[] {
  return series.points.filter((point) => point.state !== 'published');
}

export function lastPublished(series: Series): PublishedPoint | undefined {
  return series.points.findLast((point) => point.state === 'published');
}

/**
 * Zero first, the top of the axis last: three to five steps over everything that is published, intervals and targets
 * included. A target is as public as the values are, so that the axis tells of nothing that is withheld.
 */
export function axisTicks(figure: Pick<Figure, 'series' | 'targets'>): number[] {
  const published = figure.series.flatMap((series) =>
    series.points.filter((point) => point.state === 'published'),
  );
  const targets = figure.targets.map(({ value }) => value);
  const values = published.flatMap(({ value, interval }) => [value, interval?.[1] ?? value]);
  const highest = Math.max(0, ...values, ...targets);
  const whole = published.every(({ value, interval }) => interval === null && Number.isInteger(value));
  return ticksUpTo(highest, whole);
}

/** Three to five round steps from zero to at least `highest`; of whole numbers only where `whole`. */
export function ticksUpTo(highest: number, whole: boolean): number[] {
  if (highest === 0) return [0, 1];
  const step = stepFor(highest, whole);
  const steps = Math.ceil(highest / step - 1e-9);
  return Array.from({ length: steps + 1 }, (_, i) => roundOff(i * step));
}

/** How many decimals tell the ticks of an axis apart. */
export function tickDecimals(ticks: readonly number[]): number {
  return (
    [0, 1, 2, 3].find((decimals) =>
      ticks.every((tick) => Math.abs(tick - Number(tick.toFixed(decimals))) < 1e-9),
    ) ?? 3
  );
}

function isNext({ years, breaks }: Pick<Figure, 'years' | 'breaks'>, from: number, to: number): boolean {
  return (
    years.indexOf(to) === years.indexOf(from) + 1 &&
    !breaks.some(({ gap, year }) => gap && from < year && year <= to)
  );
}

/** The smallest round step that reaches `highest` in at most five: 1, 2, 2.5 or 5 times a power of ten. */
function stepFor(highest: number, whole: boolean): number {
  const magnitude = 10 ** Math.floor(Math.log10(highest / 5));
  const candidates = [1, 2, 2.5, 5, 10].map((factor) => roundOff(factor * magnitude));
  const usable = candidates.filter((step) => !whole || Number.isInteger(step));
  return usable.find((step) => highest / step <= 5) ?? 1;
}

/** Takes away what binary fractions add: 0.30000000000000004 is 0.3. */
function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}
