/** A cell and the values that it is held to, both ends included. */
export interface Hold {
  readonly cell: number;
  readonly from: number;
  readonly to: number;
}

export function heldAt(cell: number, value: number): Hold {
  return { cell, from: value, to: value };
}

/** What it takes for a cell to have another value than one: to lie above it, or to lie below. */
export function otherThan(cell: number, value: number): readonly [Hold, Hold] {
  return [
    { cell, from: value + 1, to: Number.POSITIVE_INFINITY },
    { cell, from: Number.NEGATIVE_INFINITY, to: value - 1 },
  ];
}
