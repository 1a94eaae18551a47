import {
  guard,
  isUnknown,
  leastOf,
  type ProtectionProblem,
  type Treatments,
  treatment,
} from '../problem/protection-problem.ts';
import { floorOf } from './floor-bounds.ts';
import { mobilityOf } from './mobility.ts';
import { type PlaceRows, placeRowsOf } from './place-rows.ts';
import { cellsByPlace, placesOf } from './places.ts';
import { type RawRoom, type RawRows, rawRowsOf } from './raw-rows.ts';

/**
 * How much has to stay possible of a primary cell. `label`: DESIGN's guarantee, each value that its sign stands for.
 * `exact`: any second value, the level of the usual programs, for comparison.
 */
export type Level = 'label' | 'exact';

/**
 * What the suppressor walks on: the cells that may change, as places. Cells that must be equal share a place; the
 * difference of an inequality is a place of its own, without a cell. Shown zeros, known cells and whatever those leave
 * no room for have no place. Nothing here changes while a pattern is sought.
 */
export interface Ground extends PlaceRows {
  readonly size: number;
  /** The place of each cell; −1 where it cannot change. */
  readonly placeOf: Int32Array;
  /** The cells of each place (CSR). */
  readonly cellStarts: Int32Array;
  readonly cells: Int32Array;
  /** How far a place can fall and rise from its confidential value. */
  readonly down: Float64Array;
  readonly up: Float64Array;
  /** What withholding it costs; 0 for what is withheld from the start. */
  readonly price: Float64Array;
  /** The mean price of what may be withheld; 1 where there is nothing. What is much and little is told by it. */
  readonly typicalPrice: number;
  readonly hiddenFromStart: Uint8Array;
  /** How far a place has to be able to move; 0 where it is not primary. */
  readonly needUp: Float64Array;
  readonly needDown: Float64Array;
  /** 1 where one step suffices, whichever way. */
  readonly either: Uint8Array;
  readonly primaries: Int32Array;
  /** Places that one person knows the value of. */
  readonly alone: Uint8Array;
}

/** The cells of a place, rising; none for the difference of an inequality. */
export function cellsIn({ cellStarts, cells }: Ground, place: number): Int32Array {
  return cells.subarray(cellStarts[place] ?? 0, cellStarts[place + 1] ?? 0);
}

/** Whether a place has to be able to move. */
export function isPrimary(
  { either, needUp, needDown }: Pick<Ground, 'either' | 'needUp' | 'needDown'>,
  place: number,
): boolean {
  return either[place] === 1 || (needUp[place] ?? 0) > 0 || (needDown[place] ?? 0) > 0;
}

/** @param insiders whether lone persons are held to know their own cells */
export function groundOf(
  problem: ProtectionProblem,
  treatments: Treatments,
  level: Level,
  insiders: boolean,
): Ground {
  const raw = rawRowsOf(problem);
  const room = roomOf(problem, treatments, raw);
  const mobile = mobilityOf(raw, room.down, room.up);
  const { placeOf, size } = placesOf(raw, room, mobile);
  const cells = cellsByPlace(problem.size, placeOf, size);
  const ground = emptyGround(placeOf.subarray(0, problem.size), size, cells);
  for (let column = 0; column < placeOf.length; column++) {
    const place = placeOf[column] ?? -1;
    if (place === -1) continue;
    ground.down[place] = Math.min(ground.down[place] ?? 0, room.down[column] ?? 0);
    ground.up[place] = Math.min(ground.up[place] ?? 0, room.up[column] ?? 0);
  }
  hide(ground, problem, treatments, insiders);
  need(ground, problem, treatments, raw, room, level);
  return {
    ...ground,
    ...placeRowsOf(raw, placeOf, room),
    primaries: primariesOf(ground),
    typicalPrice: meanPriceOf(ground),
  };
}

function meanPriceOf({ price, hiddenFromStart }: GroundWithoutRows): number {
  let [sum, count] = [0, 0];
  for (let place = 0; place < price.length; place++) {
    if (hiddenFromStart[place] === 1 || !Number.isFinite(price[place])) continue;
    sum += price[place] ?? 0;
    count++;
  }
  return sum > 0 ? sum / count : 1;
}

function roomOf(problem: ProtectionProblem, treatments: Treatments, raw: RawRows): RawRoom {
  const value = new Float64Array(raw.columns);
  const down = new Float64Array(raw.columns);
  const up = new Float64Array(raw.columns);
  value.set(problem.value);
  for (let cell = 0; cell < problem.size; cell++) {
    if (!mayChange(problem, treatments, cell)) continue;
    const x = problem.value[cell] ?? 0;
    down[cell] = Math.max(0, x - leastOf(problem, treatments, cell));
    up[cell] = Math.max(0, (problem.greatest[cell] ?? 0) - x);
  }
  for (const [at, { value: x, least, greatest }] of raw.differences.entries()) {
    const column = problem.size + at;
    value[column] = x;
    down[column] = x - least;
    up[column] = greatest - x;
  }
  return { value, down, up };
}

/** A shown zero and what is known already stand still, and so does what must not be withheld for another. */
function mayChange(problem: ProtectionProblem, treatments: Treatments, cell: number): boolean {
  if (problem.known[cell] === 1) return false;
  if (isUnknown(problem, treatments, cell)) return true;
  return (
    problem.price[cell] !== Number.POSITIVE_INFINITY &&
    (problem.value[cell] ?? 0) >= (problem.least[cell] ?? 0)
  );
}

type GroundWithoutRows = Omit<Ground, 'typicalPrice' | keyof PlaceRows | 'primaries'>;

function emptyGround(
  placeOf: Int32Array,
  size: number,
  { starts, cells }: { starts: Int32Array; cells: Int32Array },
): GroundWithoutRows {
  return {
    size,
    placeOf,
    cellStarts: starts,
    cells,
    down: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    up: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    price: new Float64Array(size),
    hiddenFromStart: new Uint8Array(size),
    needUp: new Float64Array(size),
    needDown: new Float64Array(size),
    either: new Uint8Array(size),
    alone: new Uint8Array(size),
  };
}

/** A place is hidden when one of its cells is withheld or none of them can be shown: showing one would show all. */
function hide(
  ground: GroundWithoutRows,
  problem: ProtectionProblem,
  treatments: Treatments,
  insiders: boolean,
): void {
  for (let place = 0; place < ground.size; place++) {
    let [shown, withheld, price] = [0, 0, 0];
    for (let at = ground.cellStarts[place] ?? 0; at < (ground.cellStarts[place + 1] ?? 0); at++) {
      const cell = ground.cells[at] ?? 0;
      if (insiders && problem.alone[cell] === 1 && treatments[cell] !== treatment.drop)
        ground.alone[place] = 1;
      if (problem.publishable[cell] === 0) continue;
      if (treatments[cell] === treatment.publish) {
        shown++;
        price += problem.price[cell] ?? 0;
      } else withheld++;
    }
    const isHidden = withheld > 0 || shown === 0;
    ground.hiddenFromStart[place] = isHidden ? 1 : 0;
    ground.price[place] = isHidden ? 0 : price;
  }
}

/** Twice the sense of need: of several cells in a place each has its own, and the place has to serve them all. */
function need(
  ground: GroundWithoutRows,
  problem: ProtectionProblem,
  treatments: Treatments,
  raw: RawRows,
  room: RawRoom,
  level: Level,
): void {
  const floor = floorOf(raw, room);
  const steps = new Uint8Array(ground.size);
  for (let cell = 0; cell < problem.size; cell++) {
    const place = ground.placeOf[cell] ?? -1;
    const kept = problem.guard[cell] ?? guard.none;
    if (place === -1 || kept === guard.none || !isUnknown(problem, treatments, cell)) continue;
    const x = problem.value[cell] ?? 0;
    if (kept === guard.twoValues || level === 'exact') {
      ground.either[place] = 1;
      continue;
    }
    steps[place] = 1;
    const from = Math.max(problem.labelFrom[cell] ?? 0, x - (floor.down[cell] ?? 0));
    const to = Math.min(problem.labelTo[cell] ?? 0, x + (floor.up[cell] ?? 0));
    ground.needDown[place] = Math.max(ground.needDown[place] ?? 0, x - from);
    ground.needUp[place] = Math.max(ground.needUp[place] ?? 0, to - x);
  }
  for (let place = 0; place < ground.size; place++) {
    if (steps[place] === 1) ground.either[place] = 0;
    // Whoever owes neither way is still owed a second value against insiders.
    if (steps[place] === 1 && ground.needUp[place] === 0 && ground.needDown[place] === 0)
      ground.either[place] = 1;
    // An equal that is shown would show the primary cell, which may stand nowhere itself.
    if (!isPrimary(ground, place)) continue;
    ground.hiddenFromStart[place] = 1;
    ground.price[place] = 0;
  }
}

function primariesOf(ground: GroundWithoutRows): Int32Array {
  const places: number[] = [];
  for (let place = 0; place < ground.size; place++) if (isPrimary(ground, place)) places.push(place);
  return Int32Array.from(places);
}
