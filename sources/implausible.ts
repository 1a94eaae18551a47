import { placeKey, totals } from '../indicators/model/cell.ts';
import type { Tallies } from './counting/count-indicator.ts';
import type { Source } from './counting/source.ts';

/** Below this a remark could tell something of a count that a masked delivery leaves out. */
const LEAST = 5;

/**
 * What the steward is asked to look at once more: a count that is larger than one that it seldom exceeds.
 *
 * @param tallies  those of one municipality, by indicator id; an indicator that was not counted is not there
 * @returns sentences in Swedish, without numbers
 */
export function implausible(source: Source, tallies: ReadonlyMap<string, Tallies>): string[] {
  const total = (indicator: string) => tallies.get(indicator)?.get(placeKey(totals))?.units ?? 0;
  return (source.seldomMore ?? [])
    .filter(({ than }) => total(than) >= LEAST)
    .filter(({ indicator, than }) => total(indicator) > total(than))
    .map(({ remark }) => remark);
}
