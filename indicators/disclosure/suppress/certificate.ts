/** A possible table, by how its places differ from the confidential one. Places rise. */
export interface PlaceTable {
  readonly places: Int32Array;
  readonly by: Float64Array;
}

/** The tables that show how far one primary place can move, and that no lone person pins it. */
export type Certificate = readonly PlaceTable[];

/** By how much a place differs in a table. */
export function changeIn({ places, by }: PlaceTable, place: number): number {
  let [low, high] = [0, places.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = places[middle] ?? 0;
    if (found === place) return by[middle] ?? 0;
    if (found < place) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

/** Packs the changes of places, zeros left out. */
export function tableOf(changes: ReadonlyMap<number, number>): PlaceTable {
  const places = Int32Array.from([...changes.keys()].filter((place) => changes.get(place) !== 0)).sort();
  return { places, by: Float64Array.from(places, (place) => changes.get(place) ?? 0) };
}
