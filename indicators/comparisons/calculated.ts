import type { DerivedFact } from '../model/fact.ts';

/** A rate or a share with its interval; a ratio has none. */
export type Calculated = Extract<DerivedFact, { state: 'calculated' }> & {
  readonly interval: readonly [number, number];
};

/** The fact where it can be compared; null where it is not calculated or has no interval. */
export function calculated(fact: DerivedFact | undefined): Calculated | null {
  if (fact?.state !== 'calculated' || fact.interval === null) return null;
  return { ...fact, interval: fact.interval };
}
