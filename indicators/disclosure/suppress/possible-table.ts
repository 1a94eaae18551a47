import { changeIn, type PlaceTable } from './certificate.ts';
import type { Ground } from './ground.ts';
import type { Hiding } from './hiding.ts';

/** Whether all places of a table stay within their room, each equation adds up and each check holds. */
export function isPossible({ ground, placeStarts, rowOf, signOf }: Hiding, table: PlaceTable): boolean {
  const off = new Map<number, number>();
  for (let at = 0; at < table.places.length; at++) {
    const [place, by] = [table.places[at] ?? 0, table.by[at] ?? 0];
    if (by > (ground.up[place] ?? 0) || -by > (ground.down[place] ?? 0)) return false;
    for (let entry = placeStarts[place] ?? 0; entry < (placeStarts[place + 1] ?? 0); entry++) {
      const row = rowOf[entry] ?? 0;
      off.set(row, (off.get(row) ?? 0) + (signOf[entry] ?? 0) * by);
    }
  }
  for (const sum of off.values()) if (sum !== 0) return false;
  return passesChecks(ground, table);
}

/** Whether a table holds with the rows of other factors than 1 and −1, which searches along equations do not look at. */
export function passesChecks({ checks }: Ground, table: PlaceTable): boolean {
  return checks.every(({ places, factors, below, above }) => {
    let sum = 0;
    for (const [at, place] of places.entries()) sum += (factors[at] ?? 0) * changeIn(table, place);
    return sum >= -below && sum <= above;
  });
}
