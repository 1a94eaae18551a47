import type { Hiding } from './hiding.ts';

/**
 * The places that hang together most closely with one: again and again the place is added that meets the most rows of
 * those chosen so far; among equals withheld ones before shown ones, cheap before dear. Moves close in on themselves:
 * in d dimensions the corner opposite to a place is d rows away and shares rows with d other corners, so it is not a
 * ball that is wanted but a block.
 *
 * @returns at most so many places, the one itself first, in the order in which they were added
 */
export function neighbourhoodOf(hiding: Hiding, place: number, size: number): Int32Array {
  const { placeStarts, rowOf, rowStarts, rowPlaces, ground, hidden } = hiding;
  const chosen: number[] = [];
  const isChosen = new Set<number>();
  const touchedRows = new Set<number>();
  const met = new Map<number, number>();
  /** Waiting places by how many rows they meet; a place may stand in several, and the highest counts. */
  const waiting: number[][] = [];
  const rankOf = (one: number): number => (hidden[one] === 1 ? -1 : (ground.price[one] ?? 0));
  const take = (one: number): void => {
    chosen.push(one);
    isChosen.add(one);
    for (let entry = placeStarts[one] ?? 0; entry < (placeStarts[one + 1] ?? 0); entry++) {
      const row = rowOf[entry] ?? 0;
      if (touchedRows.has(row)) continue;
      touchedRows.add(row);
      for (let at = rowStarts[row] ?? 0; at < (rowStarts[row + 1] ?? 0); at++) {
        const other = rowPlaces[at] ?? 0;
        if (isChosen.has(other) || (hidden[other] !== 1 && ground.price[other] === Number.POSITIVE_INFINITY))
          continue;
        const rows = (met.get(other) ?? 0) + 1;
        met.set(other, rows);
        const heap = waiting[rows] ?? [];
        waiting[rows] = heap;
        push(heap, other, rankOf);
      }
    }
  };
  take(place);
  while (chosen.length < size) {
    let next: number | undefined;
    for (let rows = waiting.length - 1; rows > 0 && next === undefined; rows--) {
      const heap = waiting[rows];
      while (heap && heap.length > 0 && next === undefined) {
        const candidate = pop(heap, rankOf);
        if (!isChosen.has(candidate) && met.get(candidate) === rows) next = candidate;
      }
    }
    if (next === undefined) break;
    take(next);
  }
  return Int32Array.from(chosen);
}

function isBefore(one: number, other: number, rankOf: (place: number) => number): boolean {
  const [a, b] = [rankOf(one), rankOf(other)];
  return a < b || (a === b && one < other);
}

function push(heap: number[], place: number, rankOf: (place: number) => number): void {
  let at = heap.push(place) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(place, heap[parent] ?? 0, rankOf)) break;
    heap[at] = heap[parent] ?? 0;
    at = parent;
  }
  heap[at] = place;
}

function pop(heap: number[], rankOf: (place: number) => number): number {
  const first = heap[0] ?? 0;
  const last = heap.pop() ?? 0;
  if (heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1] ?? 0, heap[child] ?? 0, rankOf)) child++;
    if (!isBefore(heap[child] ?? 0, last, rankOf)) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = last;
  return first;
}
