import type { Place } from '../model/problem.ts';

/** A definition, and where each part of it was written. */
export interface Placed<T> {
  readonly entry: T;
  /** @param path  keys and positions inside the definition; a part that is not written stands where it would be */
  placeOf(path: readonly PropertyKey[]): Place;
}
