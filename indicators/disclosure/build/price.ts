/** How deep a cell lies: 0 the municipal total, 1 one breakdown, 2 a crossing of breakdowns. */
export type Rank = 0 | 1 | 2;

/** One cell of a margin is worth so many of a crossing, because margins are what readers come for. */
const margin = 4;

/**
 * What a cell costs of a series that has a dot in some year anyway. Readers come for whole series, so that dots are
 * gathered in few of them: two cells of a broken series are cheaper than one of a whole one.
 */
const ofBrokenSeries = 0.4;

/**
 * What it costs to withhold a count for the sake of another, by its mean over the years. Large counts are dearer than small ones, by the logarithm,
 * which balances how many cells are withheld against how large they are. A municipal total is never withheld for
 * another.
 */
export function priceOf(mean: number, rank: Rank, isSeriesBroken: boolean): number {
  if (rank === 0) return Number.POSITIVE_INFINITY;
  return (rank === 1 ? margin : 1) * (1 + Math.log1p(mean)) * (isSeriesBroken ? ofBrokenSeries : 1);
}
