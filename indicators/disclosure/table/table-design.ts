import type { Crossing } from './crossing.ts';

/** What of a crossing is published, and what is delicate in it. */
export interface TableDesign {
  readonly crossing: Crossing;
  /** Each published table by its dimensions, as places in the crossing; all its totals are published with it. */
  readonly tables: readonly (readonly number[])[];
  /** Dimensions inside which a zero tells as much as a small count, where the policy says so. */
  readonly sensitive: readonly number[];
}

/** A breakdown that is published or dropped as a whole: the cells that the same dimensions break down. */
export interface Breakdown {
  readonly cells: Int32Array;
  /** How many dimensions break it down; those without a total, by which every cell is told apart, not counted. */
  readonly dimensions: number;
  /** Their columns. */
  readonly columns: readonly string[];
}

/** 1 for each cell that one of the tables holds: all dimensions that break it down are dimensions of the table. */
export function publishedIn({ crossing, tables }: TableDesign, breakdowns: Int32Array): Uint8Array {
  const holds = tables.map((table) => bitsOf(table));
  const seen = new Map<number, number>();
  const published = new Uint8Array(crossing.size);
  for (let cell = 0; cell < crossing.size; cell++) {
    const bits = breakdowns[cell] ?? 0;
    let answer = seen.get(bits);
    if (answer === undefined) {
      answer = +holds.some((table) => (bits & ~table) === 0);
      seen.set(bits, answer);
    }
    published[cell] = answer;
  }
  return published;
}

/** The breakdowns of the published cells, coarsest first; the totals of all dimensions together are none. */
export function publishedBreakdowns(
  { crossing }: TableDesign,
  breakdowns: Int32Array,
  published: Uint8Array,
): Breakdown[] {
  const withTotal = bitsOf(crossing.dimensions.flatMap(({ total }, d) => (total === null ? [] : [d])));
  const counts = new Map<number, number>();
  for (let cell = 0; cell < crossing.size; cell++) {
    const bits = (breakdowns[cell] ?? 0) & withTotal;
    if (published[cell] === 1 && bits !== 0) counts.set(bits, (counts.get(bits) ?? 0) + 1);
  }
  const cellsOf = new Map(
    [...counts].map(([bits, count]) => [bits, { cells: new Int32Array(count), at: 0 }]),
  );
  for (let cell = 0; cell < crossing.size; cell++) {
    const own = published[cell] === 1 ? cellsOf.get((breakdowns[cell] ?? 0) & withTotal) : undefined;
    if (own) own.cells[own.at++] = cell;
  }
  return [...cellsOf]
    .map(([bits, { cells }]) => {
      const columns = crossing.dimensions.flatMap(({ column }, d) => (bits & (1 << d) ? [column] : []));
      return { bits, breakdown: { cells, dimensions: columns.length, columns } };
    })
    .sort((a, b) => a.breakdown.dimensions - b.breakdown.dimensions || a.bits - b.bits)
    .map(({ breakdown }) => breakdown);
}

/** 1 for each cell that a sensitive dimension breaks down. */
export function isSensitiveIn({ crossing, sensitive }: TableDesign, breakdowns: Int32Array): Uint8Array {
  const bits = bitsOf(sensitive);
  return Uint8Array.from({ length: crossing.size }, (_, cell) => +(((breakdowns[cell] ?? 0) & bits) !== 0));
}

/** The cells that all dimensions with a total count together. */
export function isGrandTotal({ crossing }: TableDesign, breakdown: number): boolean {
  return crossing.dimensions.every(({ total }, d) => total === null || (breakdown & (1 << d)) === 0);
}

/** All dimensions at once: the full crossing. */
export function fullCrossing(crossing: Crossing): readonly (readonly number[])[] {
  return [crossing.dimensions.map((_, d) => d)];
}

function bitsOf(dimensions: readonly number[]): number {
  return dimensions.reduce((bits, d) => bits | (1 << d), 0);
}
