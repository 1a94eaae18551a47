import type { Measure } from '../catalogue/indicator-schema.ts';
import type { CellPlace } from '../model/cell.ts';
import type { DerivedFact } from '../model/fact.ts';

/** A rate, share or ratio of one indicator, cell by cell. */
export interface DerivedTable {
  readonly indicator: string;
  readonly measure: Measure;
  readonly cells: ReadonlyMap<string, CellPlace & { readonly id: string; readonly fact: DerivedFact }>;
}
