import { Links } from '../problem/links.ts';
import type { Mobility } from './mobility.ts';
import type { RawRoom, RawRows } from './raw-rows.ts';

/**
 * Numbers the places in the order of their first columns; what cannot move has none.
 *
 * @returns the place of each column, −1 without, and how many there are
 */
export function placesOf(
  raw: RawRows,
  room: RawRoom,
  mobile: Mobility,
): { placeOf: Int32Array; size: number } {
  const leader = twinsOf(raw, room, mobile);
  const placeOf = new Int32Array(leader.length).fill(-1);
  let size = 0;
  for (let column = 0; column < leader.length; column++) {
    if (!mobile.moves(column)) continue;
    const first = leader[column] ?? column;
    if (placeOf[first] === -1) placeOf[first] = size++;
    placeOf[column] = placeOf[first] ?? -1;
  }
  return { placeOf, size };
}

/** The cells of each place (CSR). */
export function cellsByPlace(
  cellCount: number,
  placeOf: Int32Array,
  size: number,
): { starts: Int32Array; cells: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (let cell = 0; cell < cellCount; cell++) {
    const place = placeOf[cell] ?? -1;
    if (place !== -1) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  }
  for (let place = 0; place < size; place++)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const next = starts.slice(0, size);
  const cells = new Int32Array(starts[size] ?? 0);
  for (let cell = 0; cell < cellCount; cell++) {
    const place = placeOf[cell] ?? -1;
    if (place === -1) continue;
    cells[next[place] ?? 0] = cell;
    next[place] = (next[place] ?? 0) + 1;
  }
  return { starts, cells };
}

/** Joins columns that an equation of two holds equal. The lower column leads. */
function twinsOf(raw: RawRows, { value }: RawRoom, mobile: Mobility): Int32Array {
  const links = new Links(raw.columns);
  for (let row = 0; row < raw.rows; row++) {
    let [one, other, count, sum] = [-1, -1, 0, 0];
    for (let at = raw.starts[row] ?? 0; at < (raw.starts[row + 1] ?? 0); at++) {
      const column = raw.members[at] ?? 0;
      if (!mobile.moves(column)) continue;
      count++;
      sum += raw.factors[at] ?? 0;
      if (count === 1) one = column;
      else other = column;
    }
    if (count !== 2 || sum !== 0 || value[one] !== value[other]) continue;
    links.join(one, other);
  }
  return Int32Array.from({ length: raw.columns }, (_, column) => links.leaderOf(column));
}
