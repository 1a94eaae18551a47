import type { Highs } from 'highs';
import type { Hiding } from './hiding.ts';

/** How little a shown place may move: enough for its price to be told, too little to matter. */
const hint = 0.001;
/** A bound that no table comes near. */
const far = 1e6;

/** What a pattern lacks for one place to move: shown places of which at least one has to be withheld. */
export interface Shortfall {
  readonly candidates: readonly number[];
}

export interface ShortfallQuestion {
  readonly place: number;
  readonly direction: 1 | -1;
  readonly need: number;
  /** A place that stands still, for whoever knows its value. */
  readonly still?: number;
}

/**
 * Asks by linear programming how far a place can move inside its component of withheld places, with all shown ones
 * beside it moving next to nothing. Where that is too little, the shown places with a positive reduced cost are the only
 * ones that could help: by duality no pattern without any of them does (Fischetti & Salazar-González 2000, the
 * capacity constraints).
 *
 * @param component withheld places, closed under the rows they stand in
 * @returns null where it can move as far as it needs, or where nothing could help
 */
export function shortfallOf(
  highs: Highs,
  hiding: Hiding,
  component: Int32Array,
  { place, direction, need, still }: ShortfallQuestion,
): Shortfall | null {
  const { ground, placeStarts, rowOf, rowStarts, rowPlaces, rowSigns, hidden } = hiding;
  const columnOf = new Map<number, number>();
  const columns: number[] = [];
  const rows = new Set<number>();
  for (const member of component) {
    columnOf.set(member, columns.push(member) - 1);
    for (let entry = placeStarts[member] ?? 0; entry < (placeStarts[member + 1] ?? 0); entry++)
      rows.add(rowOf[entry] ?? 0);
  }
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    for (let at = rowStarts[row] ?? 0; at < (rowStarts[row + 1] ?? 0); at++) {
      const member = rowPlaces[at] ?? 0;
      let column = columnOf.get(member);
      if (column === undefined) {
        if (hidden[member] === 1) return null;
        column = columns.push(member) - 1;
        columnOf.set(member, column);
      }
      indices.push(column);
      values.push(rowSigns[at] ?? 0);
    }
    starts.push(indices.length);
  }
  const lower = Float64Array.from(columns, (member) =>
    member === still ? 0 : hidden[member] === 1 ? -Math.min(far, ground.down[member] ?? 0) : -hint,
  );
  const upper = Float64Array.from(columns, (member) =>
    member === still ? 0 : hidden[member] === 1 ? Math.min(far, ground.up[member] ?? 0) : hint,
  );
  const target = columnOf.get(place);
  if (target === undefined) return null;
  if (direction > 0) upper[target] = Math.min(need, ground.up[place] ?? 0);
  else lower[target] = -Math.min(need, ground.down[place] ?? 0);
  const cost = new Float64Array(columns.length);
  cost[target] = -direction;
  const size = { numRows: rows.size, numCols: columns.length };
  const model = highs.createModel({
    ...size,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower: new Float64Array(rows.size),
    rowUpper: new Float64Array(rows.size),
    matrix: {
      format: 'csr',
      ...size,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  });
  try {
    model.options.set({ output_flag: false, solver: 'simplex', presolve: 'off' });
    model.run();
    if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return null;
    const { colValue, colDual } = model.getSolution();
    let hinted = 0;
    const candidates: number[] = [];
    for (const [column, member] of columns.entries()) {
      if (hidden[member] === 1 || Math.abs(colDual[column] ?? 0) < 1e-6) continue;
      hinted += Math.abs(colDual[column] ?? 0) * hint;
      candidates.push(member);
    }
    const reached = Math.abs(colValue[target] ?? 0) - hinted;
    return reached < need - 1e-4 && candidates.length > 0 ? { candidates } : null;
  } finally {
    model.dispose();
  }
}
