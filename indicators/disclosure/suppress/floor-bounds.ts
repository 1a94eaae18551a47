import { columnIndex } from './mobility.ts';
import type { RawRoom, RawRows } from './raw-rows.ts';

/** How often one column's bounds may be drawn in before the rest is left to others: a chain of sums takes a few. */
const turnsPerRow = 40;

/**
 * How far each column could at most move if everything were withheld that may be, by drawing in bounds along the
 * equations until nothing changes: a total of two parts that are at least 1 is at least 2. An outer bound: what it
 * rules out is out of the question.
 *
 * @returns greatest fall and rise by column
 */
export function floorOf(raw: RawRows, { down, up }: RawRoom): { down: Float64Array; up: Float64Array } {
  const fall = Float64Array.from(down);
  const rise = Float64Array.from(up);
  const index = columnIndex(raw);
  const turns = new Uint8Array(raw.rows);
  const isWaiting = new Uint8Array(raw.rows).fill(1);
  const queue = Array.from({ length: raw.rows }, (_, row) => row);
  for (let next = 0; next < queue.length; next++) {
    const row = queue[next] ?? 0;
    isWaiting[row] = 0;
    turns[row] = (turns[row] ?? 0) + 1;
    // The sum of a row stays 0, so that a member rises no more than the others can give way.
    const [from, to] = [raw.starts[row] ?? 0, raw.starts[row + 1] ?? 0];
    const [upwards, downwards] = [total(from, to, true), total(from, to, false)];
    for (let at = from; at < to; at++) {
      const column = raw.members[at] ?? 0;
      const [raising, lowering] = (raw.factors[at] ?? 0) > 0 ? [rise, fall] : [fall, rise];
      const [raises, lowers] = [raising[column] ?? 0, lowering[column] ?? 0];
      const mayRaise = without(downwards, lowers);
      const mayLower = without(upwards, raises);
      if (mayRaise >= raises && mayLower >= lowers) continue;
      raising[column] = Math.min(raises, mayRaise);
      lowering[column] = Math.min(lowers, mayLower);
      for (let k = index.starts[column] ?? 0; k < (index.starts[column + 1] ?? 0); k++) {
        const other = index.rows[k] ?? 0;
        if (isWaiting[other] === 1 || (turns[other] ?? 0) >= turnsPerRow) continue;
        isWaiting[other] = 1;
        queue.push(other);
      }
    }
  }
  return { down: fall, up: rise };

  /** The sum of finite rooms, and how many are infinite. */
  function total(from: number, to: number, raise: boolean): { sum: number; infinite: number } {
    let [sum, infinite] = [0, 0];
    for (let at = from; at < to; at++) {
      const column = raw.members[at] ?? 0;
      const room = ((raw.factors[at] ?? 0) > 0 === raise ? rise : fall)[column] ?? 0;
      if (room === Number.POSITIVE_INFINITY) infinite++;
      else sum += room;
    }
    return { sum, infinite };
  }
}

function without({ sum, infinite }: { sum: number; infinite: number }, one: number): number {
  const isInfinite = one === Number.POSITIVE_INFINITY;
  if (infinite - (isInfinite ? 1 : 0) > 0) return Number.POSITIVE_INFINITY;
  return isInfinite ? sum : sum - one;
}
