import { always, type Demands } from './demands.ts';
import { type Ground, isPrimary } from './ground.ts';

/**
 * What single equations demand, before anything is searched. An equation in which a primary place finds too little
 * room among those that are withheld anyway needs a candidate; and a candidate in an equation where nothing else is
 * withheld needs a second, since alone it could be worked out and would hide nothing.
 */
export function addFirstDemands(ground: Ground, demands: Demands): void {
  const { rowStarts, rowPlaces } = ground;
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    const members = rowPlaces.subarray(rowStarts[row] ?? 0, rowStarts[row + 1] ?? 0);
    const candidates = members.filter((place) => ground.hiddenFromStart[place] === 0);
    if (candidates.length === 0) continue;
    if (isNeedy(ground, row)) demands.add(always, candidates);
    const isDry = candidates.length === members.length;
    if (!isDry) continue;
    for (const one of candidates)
      demands.add(
        one,
        candidates.filter((other) => other !== one),
      );
  }
}

/** More room than any need: infinite room would swallow what is added to it. */
const plenty = 1e6;

/** Whether a primary member cannot go as far as it needs to by the withheld members of the row alone. */
function isNeedy(ground: Ground, row: number): boolean {
  const [from, to] = [ground.rowStarts[row] ?? 0, ground.rowStarts[row + 1] ?? 0];
  // How far the withheld members can raise and lower the sum of the row.
  let [raise, lower, hidden] = [0, 0, 0];
  for (let at = from; at < to; at++) {
    const place = ground.rowPlaces[at] ?? 0;
    if (ground.hiddenFromStart[place] !== 1) continue;
    const isPlus = (ground.rowSigns[at] ?? 0) > 0;
    const [up, down] = roomOf(ground, place);
    hidden++;
    raise += isPlus ? up : down;
    lower += isPlus ? down : up;
  }
  for (let at = from; at < to; at++) {
    const place = ground.rowPlaces[at] ?? 0;
    if (!isPrimary(ground, place)) continue;
    const isPlus = (ground.rowSigns[at] ?? 0) > 0;
    const [up, down] = roomOf(ground, place);
    const rise = (isPlus ? lower : raise) - down;
    const fall = (isPlus ? raise : lower) - up;
    if (rise < (ground.needUp[place] ?? 0) || fall < (ground.needDown[place] ?? 0)) return true;
    if (rise < 1 && fall < 1) return true;
    if (hidden === 2 && hasLonePartner(ground, from, to, place)) return true;
  }
  return false;
}

function roomOf(ground: Ground, place: number): [up: number, down: number] {
  return [Math.min(plenty, ground.up[place] ?? 0), Math.min(plenty, ground.down[place] ?? 0)];
}

function hasLonePartner(ground: Ground, from: number, to: number, place: number): boolean {
  for (let at = from; at < to; at++) {
    const other = ground.rowPlaces[at] ?? 0;
    if (other !== place && ground.hiddenFromStart[other] === 1 && ground.alone[other] === 1) return true;
  }
  return false;
}
