/** A code and the codes that it is the sum of, by their places in the dimension. */
export interface Grouping {
  readonly total: number;
  readonly parts: Int32Array;
}

/** One way in which a table is broken down. A code is its place in `codes`. */
export interface Dimension {
  /** Name of the column that holds the codes. */
  readonly column: string;
  readonly codes: readonly string[];
  /** Each after those that divide its parts, so that sums can be made in this order. */
  readonly groupings: readonly Grouping[];
  /** The code that holds all others; null where codes stand side by side and have no total. */
  readonly total: number | null;
}

/** All other codes sum to the total. */
export function flatDimension(column: string, total: string, others: readonly string[]): Dimension {
  const codes = [total, ...others.filter((code) => code !== total)];
  const parts = Int32Array.from({ length: codes.length - 1 }, (_, i) => i + 1);
  return { column, codes, groupings: parts.length === 0 ? [] : [{ total: 0, parts }], total: 0 };
}

/** Codes that are never added up, as municipalities in a table without a row for the country. */
export function separateDimension(column: string, codes: readonly string[]): Dimension {
  return { column, codes, groupings: [], total: null };
}

/** 1 for the codes that no grouping divides: those that an inner table is counted by. */
export function innerCodes({ codes, groupings }: Dimension): Uint8Array {
  const inner = new Uint8Array(codes.length).fill(1);
  for (const { total } of groupings) inner[total] = 0;
  return inner;
}
