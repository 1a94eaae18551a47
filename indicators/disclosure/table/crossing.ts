import type { Relations } from '../problem/protection-problem.ts';
import type { Dimension } from './dimension.ts';

/**
 * Every combination of one code from each dimension, totals included. A cell is its place: the places of its codes
 * read as the digits of one number, the last dimension changing fastest.
 */
export interface Crossing {
  readonly dimensions: readonly Dimension[];
  /** How far apart two cells stand that differ by one place in a dimension. */
  readonly strides: readonly number[];
  readonly size: number;
}

export function crossingOf(dimensions: readonly Dimension[]): Crossing {
  const strides = new Array<number>(dimensions.length);
  let size = 1;
  for (let d = dimensions.length - 1; d >= 0; d--) {
    strides[d] = size;
    size *= dimensions[d]?.codes.length ?? 1;
  }
  return { dimensions, strides, size };
}

/** The place of a cell's code in one dimension. */
export function codeAt({ dimensions, strides }: Crossing, cell: number, dimension: number): number {
  const length = dimensions[dimension]?.codes.length ?? 1;
  return Math.floor(cell / (strides[dimension] ?? 1)) % length;
}

/** For each cell the dimensions that break it down, as bits: those in which it does not stand at the total. */
export function breakdownsOf(crossing: Crossing): Int32Array {
  const breakdowns = new Int32Array(crossing.size);
  crossing.dimensions.forEach(({ codes, total }, d) => {
    const stride = crossing.strides[d] ?? 1;
    for (let start = 0, code = 0; start < crossing.size; start += stride, code = (code + 1) % codes.length) {
      if (code === total) continue;
      for (let cell = start; cell < start + stride; cell++)
        breakdowns[cell] = (breakdowns[cell] ?? 0) | (1 << d);
    }
  });
  return breakdowns;
}

/** Fills in every total from the cells whose codes nothing divides. */
export function addUp(crossing: Crossing, values: Float64Array): void {
  crossing.dimensions.forEach(({ groupings }, d) => {
    const summed = new Set<number>();
    for (const { total, parts } of groupings) {
      if (summed.has(total)) continue;
      summed.add(total);
      for (const first of firstCells(crossing, d)) {
        for (let cell = first.from; cell < first.to; cell++) {
          let sum = 0;
          for (const part of parts) sum += values[cell + part * first.stride] ?? 0;
          values[cell + total * first.stride] = sum;
        }
      }
    }
  });
}

/** A total is the sum of its parts: one equation for each grouping and each combination of codes of the others. */
export function sumsIn(crossing: Crossing): Relations {
  let [rows, terms] = [0, 0];
  for (const { codes, groupings } of crossing.dimensions) {
    const times = crossing.size / codes.length;
    for (const { parts } of groupings) {
      rows += times;
      terms += times * (parts.length + 1);
    }
  }
  const starts = new Int32Array(rows + 1);
  const cells = new Int32Array(terms);
  const factors = new Float64Array(terms).fill(1);
  let [row, term] = [0, 0];
  crossing.dimensions.forEach(({ groupings }, d) => {
    for (const { total, parts } of groupings) {
      for (const { from, to, stride } of firstCells(crossing, d)) {
        for (let cell = from; cell < to; cell++) {
          factors[term] = -1;
          cells[term++] = cell + total * stride;
          for (const part of parts) cells[term++] = cell + part * stride;
          starts[++row] = term;
        }
      }
    }
  });
  return { starts, cells, factors, least: new Float64Array(rows), greatest: new Float64Array(rows) };
}

/** Runs of cells that stand at the first code of a dimension. */
function* firstCells(
  { dimensions, strides, size }: Crossing,
  d: number,
): Generator<{ readonly from: number; readonly to: number; readonly stride: number }> {
  const stride = strides[d] ?? 1;
  const block = stride * (dimensions[d]?.codes.length ?? 1);
  for (let from = 0; from < size; from += block) yield { from, to: from + stride, stride };
}
