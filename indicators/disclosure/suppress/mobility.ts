import type { RawRows } from './raw-rows.ts';

/** Which columns can move at all, were everything withheld that may be. */
export interface Mobility {
  moves(column: number): boolean;
}

/**
 * A column can rise only if in each of its equations another can give way, and so on: the parts of a shown zero, or
 * what stands alone in an equation, cannot. What is ruled out here is ruled out for certain; the rest may still turn
 * out to stand still.
 */
export function mobilityOf(raw: RawRows, down: Float64Array, up: Float64Array): Mobility {
  const canRise = Uint8Array.from(up, (room) => (room >= 1 ? 1 : 0));
  const canFall = Uint8Array.from(down, (room) => (room >= 1 ? 1 : 0));
  const rowsOf = columnIndex(raw);
  const isWaiting = new Uint8Array(raw.rows).fill(1);
  const queue = Array.from({ length: raw.rows }, (_, row) => row);
  for (let next = 0; next < queue.length; next++) {
    const row = queue[next] ?? 0;
    isWaiting[row] = 0;
    // How many members can raise the sum of the row, and how many can lower it.
    let [raising, lowering] = [0, 0];
    const [from, to] = [raw.starts[row] ?? 0, raw.starts[row + 1] ?? 0];
    for (let at = from; at < to; at++) {
      const column = raw.members[at] ?? 0;
      const isPlus = (raw.factors[at] ?? 0) > 0;
      raising += (isPlus ? canRise[column] : canFall[column]) ?? 0;
      lowering += (isPlus ? canFall[column] : canRise[column]) ?? 0;
    }
    for (let at = from; at < to; at++) {
      const column = raw.members[at] ?? 0;
      const isPlus = (raw.factors[at] ?? 0) > 0;
      const raises = (isPlus ? canRise : canFall)[column] === 1;
      const lowers = (isPlus ? canFall : canRise)[column] === 1;
      const stopsRaising = raises && lowering - (lowers ? 1 : 0) === 0;
      const stopsLowering = lowers && raising - (raises ? 1 : 0) === 0;
      if (stopsRaising) (isPlus ? canRise : canFall)[column] = 0;
      if (stopsLowering) (isPlus ? canFall : canRise)[column] = 0;
      if (!stopsRaising && !stopsLowering) continue;
      for (let k = rowsOf.starts[column] ?? 0; k < (rowsOf.starts[column + 1] ?? 0); k++) {
        const other = rowsOf.rows[k] ?? 0;
        if (isWaiting[other] === 1) continue;
        isWaiting[other] = 1;
        queue.push(other);
      }
    }
  }
  return { moves: (column) => canRise[column] === 1 || canFall[column] === 1 };
}

/** The rows of each column (CSR). */
export function columnIndex(raw: RawRows): { readonly starts: Int32Array; readonly rows: Int32Array } {
  const starts = new Int32Array(raw.columns + 1);
  for (const column of raw.members) starts[column + 1] = (starts[column + 1] ?? 0) + 1;
  for (let column = 0; column < raw.columns; column++)
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  const next = starts.slice(0, raw.columns);
  const rows = new Int32Array(raw.members.length);
  for (let row = 0; row < raw.rows; row++) {
    for (let at = raw.starts[row] ?? 0; at < (raw.starts[row + 1] ?? 0); at++) {
      const column = raw.members[at] ?? 0;
      rows[next[column] ?? 0] = row;
      next[column] = (next[column] ?? 0) + 1;
    }
  }
  return { starts, rows };
}
