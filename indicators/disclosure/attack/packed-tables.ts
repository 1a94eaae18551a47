import type { ChangedTable } from '../problem/protection-problem.ts';

/** Tables one after another in common columns, since a release may have a million of them. */
export interface PackedTables {
  /** Where the cells of each table begin; one longer than there are tables. */
  readonly starts: Int32Array;
  readonly cells: Int32Array;
  readonly by: Float64Array;
}

/** @param places what to call each cell instead of its place; rising. Without it cells keep their places. */
export function packTables(tables: readonly ChangedTable[], places?: Int32Array): PackedTables {
  const starts = new Int32Array(tables.length + 1);
  for (const [at, { cells }] of tables.entries()) starts[at + 1] = (starts[at] ?? 0) + cells.length;
  const cells = new Int32Array(starts[tables.length] ?? 0);
  const by = new Float64Array(cells.length);
  for (const [at, table] of tables.entries()) {
    cells.set(places ? table.cells.map((cell) => places[cell] ?? -1) : table.cells, starts[at]);
    by.set(table.by, starts[at]);
  }
  return { starts, cells, by };
}

/** The tables as views on the common columns. */
export function* unpackTables({ starts, cells, by }: PackedTables): Generator<ChangedTable> {
  for (let at = 0; at + 1 < starts.length; at++) {
    const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    yield { cells: cells.subarray(from, to), by: by.subarray(from, to) };
  }
}

/**
 * What tables change in each of several parts. A part may stay as it is while others change, so each share is a
 * possible table where the whole is.
 *
 * @param parts cells of each part, rising
 * @param size number of cells of the whole
 * @returns the shares of each part, cells by their places in it; tables that reach outside the parts are left out
 */
export function splitTables(
  tables: readonly ChangedTable[],
  parts: readonly Int32Array[],
  size: number,
): PackedTables[] {
  const partOf = new Int32Array(size).fill(-1);
  const placeIn = new Int32Array(size);
  for (const [part, cells] of parts.entries()) {
    for (let place = 0; place < cells.length; place++) {
      partOf[cells[place] ?? 0] = part;
      placeIn[cells[place] ?? 0] = place;
    }
  }
  const columns = parts.map(() => ({ starts: [0], cells: [] as number[], by: [] as number[] }));
  for (const { cells, by } of tables) {
    if (cells.some((cell) => (partOf[cell] ?? -1) === -1)) continue;
    const touched: number[] = [];
    for (let at = 0; at < cells.length; at++) {
      const part = partOf[cells[at] ?? 0] ?? 0;
      const column = columns[part];
      if (column?.cells.length === column?.starts.at(-1)) touched.push(part);
      column?.cells.push(placeIn[cells[at] ?? 0] ?? 0);
      column?.by.push(by[at] ?? Number.NaN);
    }
    for (const part of touched) columns[part]?.starts.push(columns[part]?.cells.length ?? 0);
  }
  return columns.map(({ starts, cells, by }) => ({
    starts: Int32Array.from(starts),
    cells: Int32Array.from(cells),
    by: Float64Array.from(by),
  }));
}
