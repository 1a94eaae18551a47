import { placeKey } from '../../model/cell.ts';
import type { KeyFigure } from '../../model/follow-up/undertaking.ts';
import type { Series } from '../../series/series.ts';
import { measureForGoals } from './measure-for-goals.ts';

/**
 * The series that a key figure is read from.
 * @returns undefined where the release has none, as of a breakdown that is left out
 */
export function seriesOfKeyFigure(
  { indicator, shown, coordinates }: Pick<KeyFigure, 'indicator' | 'shown' | 'coordinates'>,
  series: readonly Series[],
): Series | undefined {
  const place = placeKey(coordinates);
  const there = series.filter((one) => one.indicator === indicator && placeKey(one.coordinates) === place);
  const measures = there.flatMap((one) => (one.shown === 'count' ? [] : [one.shown]));
  const wanted = shown === 'count' ? shown : measureForGoals(measures);
  return there.find((one) => one.shown === wanted);
}
