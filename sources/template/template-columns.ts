import type { Column } from '../../indicators/model/cell.ts';
import { type CountsRow, countsColumns } from '../../indicators/model/delivery.ts';

/** The sheet that is read back; the other is for people. */
export const countsSheet = 'Antal';
export const helpSheet = 'Läs mig';

/** What stands in a cell that nobody can fill in: the contract's `missing`. */
export const MISSING = 'saknas';

/** Readable columns, by the column of the contract that each puts into words. */
export const labelHeadings = {
  indicator_id: 'Indikator',
  area_code: 'Område',
  sex: 'Kön',
  age_band: 'Ålder',
  school_form: 'Skolform',
  type: 'Typ',
} as const satisfies Record<'indicator_id' | Column, string>;

/** The columns to fill in. */
export const fillHeadings = { value: 'Antal', n_persons: 'Antal personer' } as const;

/** The exact codes of the contract, under the contract's own names: these alone say which cell a row is. */
export const codeColumns = countsColumns.filter(
  (column) => column !== 'value' && column !== 'n_persons' && column !== 'status',
);
export type RowCodes = Omit<CountsRow, 'value' | 'n_persons' | 'status'>;

export const headings: readonly string[] = [
  ...Object.values(labelHeadings),
  ...Object.values(fillHeadings),
  ...codeColumns,
];
