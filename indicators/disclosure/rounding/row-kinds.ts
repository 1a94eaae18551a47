/** What is tolerated of a row: from where to where it costs nothing, and what the first unit outside costs. */
export interface RowKind {
  readonly from: number;
  readonly to: number;
  readonly firstBelow: number;
  readonly firstAbove: number;
}

/**
 * What it costs to move a multiple by one base; a row that is further off than one base costs at least 1. A power of
 * two, so that costs are added up exactly.
 */
export const multipleCost = 1 / 8;

const must = 3;

/** First by whether the value is a multiple, and by how many units lie below it (2 and more are alike). */
export const rowKinds: readonly RowKind[] = [
  { from: 0, to: 1, firstBelow: must, firstAbove: 1 },
  { from: 0, to: 1, firstBelow: 1, firstAbove: 1 },
  { from: 0, to: 1, firstBelow: 1, firstAbove: 1 },
  { from: 0, to: 0, firstBelow: must, firstAbove: must },
  { from: 0, to: 0, firstBelow: multipleCost, firstAbove: multipleCost },
  { from: 0, to: 0, firstBelow: multipleCost, firstAbove: multipleCost },
  { from: 0, to: 0, firstBelow: must, firstAbove: must },
  { from: 0, to: 1, firstBelow: must, firstAbove: must },
  { from: 0, to: Number.POSITIVE_INFINITY, firstBelow: must, firstAbove: must },
  { from: Number.NEGATIVE_INFINITY, to: 0, firstBelow: must, firstAbove: must },
];

/** The kinds that rows of relations are of. */
export const relationKind = { exact: 6, oneUnitWide: 7, atLeast: 8, atMost: 9 } as const;

/** The kind of a row that stands for a cell. */
export function kindOf(value: number, base: number): number {
  return (value % base === 0 ? 3 : 0) + Math.min(2, Math.floor(value / base));
}
