import type { Measure } from '../catalogue/indicator-schema.ts';
import type { DerivedFact } from '../model/fact.ts';
import type { PooledPlace } from '../model/pooled-cell.ts';

/** A rate, share or ratio of one indicator over several years together, cell by cell. */
export interface DerivedPooledTable {
  readonly indicator: string;
  readonly measure: Measure;
  readonly cells: ReadonlyMap<string, PooledPlace & { readonly id: string; readonly fact: DerivedFact }>;
}
