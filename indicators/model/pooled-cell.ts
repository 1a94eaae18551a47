import { type Coordinates, placeKey } from './cell.ts';
import type { PublicFact } from './fact.ts';

/** Several years of an indicator taken together. */
export interface PooledYears {
  readonly indicator: string;
  /** Two or more, one after the other. */
  readonly years: readonly number[];
}

/** One place of an indicator over several years together. */
export interface PooledPlace extends PooledYears {
  readonly coordinates: Coordinates;
}

/** A pooled cell as readers see it. The number is the sum of the years: who comes back counts once in each. */
export interface PooledCell extends PooledPlace {
  readonly id: string;
  readonly fact: PublicFact;
}

/** The name of a pooled cell: `bou.children_placed|2021-2023|TOT|F|T|T|T`. */
export function pooledId({ indicator, years }: PooledYears, coordinates: Coordinates): string {
  const period = `${years[0]}-${years.at(-1)}`;
  return `${indicator}|${period}|${placeKey(coordinates)}`;
}

/** The cells that a pooled one is the sum of, by id and from the first year on; null for a cell of a single year. */
export function yearCellsOf(id: string): string[] | null {
  const [indicator, period = '', ...codes] = id.split('|');
  const [first, last] = period.split('-').map(Number);
  if (first === undefined || last === undefined) return null;
  return Array.from({ length: last - first + 1 }, (_, at) => [indicator, first + at, ...codes].join('|'));
}
