import type { Absence, PublishedPoint, Series } from './series.ts';

/** Consecutive published points that may be set beside each other: no gap and no break between them. */
export interface Stretch {
  /** One or more, oldest first. */
  readonly points: readonly PublishedPoint[];
  /** What parts it from the years before: a break, or why the year before has no number; null where there is none. */
  readonly cutBy: Absence | 'break' | null;
}

/**
 * A series cut wherever a line may not be drawn, oldest stretch first. Where an indicator is counted every second year,
 * consecutive occasions are two years apart, and a break in the year between parts them too.
 */
export function stretchesOf({ points, breaks }: Pick<Series, 'points' | 'breaks'>): Stretch[] {
  const stretches: { points: PublishedPoint[]; cutBy: Stretch['cutBy'] }[] = [];
  let before: Series['points'][number] | undefined;
  for (const point of points) {
    const cutBy = before && cutBetween(before, point.year, breaks);
    const current = stretches.at(-1);
    if (point.state === 'published') {
      if (cutBy === null && current) current.points.push(point);
      else stretches.push({ points: [point], cutBy: cutBy ?? null });
    }
    before = point;
  }
  return stretches;
}

/** The stretch that ends in the newest year of the series, or why that year has no number. */
export function newestStretch(series: Pick<Series, 'points' | 'breaks'>): Stretch | Absence {
  const newest = series.points.at(-1);
  if (newest === undefined) return 'missing';
  if (newest.state !== 'published') return newest.state;
  const stretch = stretchesOf(series).at(-1);
  if (stretch === undefined) throw new Error('a published point lies in no stretch');
  return stretch;
}

/** A break is named before a gap: with a number in the year before, the two could not be compared either. */
function cutBetween(
  before: Series['points'][number],
  year: number,
  breaks: readonly number[],
): Stretch['cutBy'] {
  if (breaks.some((first) => before.year < first && first <= year)) return 'break';
  return before.state === 'published' ? null : before.state;
}
