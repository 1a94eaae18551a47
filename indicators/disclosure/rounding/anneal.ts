import type { Lot } from '../suppress/lot.ts';
import { MoveDraw } from './move-draw.ts';
import type { RoundingChoice } from './rounding-choice.ts';
import { RoundingMove } from './rounding-move.ts';

/** Cost that is taken on with probability 1/e, at the start and at the end. */
const hottest = 0.4;
const coldest = 0.15;

/**
 * Simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983, Science 220:671): draws a step for each inner cell in turn,
 * alone or with others that keep sums as they are, and takes it when the cost falls, or rises little.
 *
 * @param sweeps how often each inner cell is drawn
 */
export function anneal(choice: RoundingChoice, lot: Lot, sweeps: number): void {
  const { inner, lowest } = choice.model;
  const draw = new MoveDraw(choice, lot);
  const move = new RoundingMove();
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const heat = hottest * (coldest / hottest) ** (sweep / Math.max(1, sweeps - 1));
    for (let place = 0; place < inner.length; place++) {
      const by = stepOf(choice.chosen[place] ?? 0, lowest[place] ?? 0, lot);
      const lottery = lot.unit();
      if (lottery < 0.5) {
        if (!draw.pair(move, place, by)) continue;
      } else if (lottery < 0.9) {
        if (!draw.rectangle(move, place, by)) continue;
      } else {
        move.length = 0;
        move.add(place, by);
      }
      const most = -heat * Math.log(1 - lot.unit());
      if (choice.riseOf(move, most) <= most) choice.apply(move);
    }
  }
}

function stepOf(chosen: number, lowest: number, lot: Lot): number {
  if (chosen !== 0) return -chosen;
  return lowest < 0 && lot.unit() < 0.5 ? -1 : 1;
}
