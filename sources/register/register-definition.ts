import type { ColumnType } from './column-type.ts';
import { spellingKey } from './columns/code-set.ts';

/** One column that a register is asked for. Columns that are not listed are never kept. */
export interface ColumnDefinition {
  /** The column in the register table, as the SQL rules name it. */
  readonly as: string;
  /** Its name in the export. */
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly type: ColumnType;
  /** An export without an optional column can still be counted; breakdowns that need it are then not applicable. */
  readonly optional?: true;
}

/** One register of an agency: the columns that its counting rules use, and what must hold inside a row. */
export interface RegisterDefinition {
  /** The name of its table, and of its file without the ending. */
  readonly id: string;
  /** An extract without an optional register leaves the indicators that are counted in it missing. */
  readonly optional?: true;
  /** What one row is, in Swedish, for the steward. */
  readonly rowIs: string;
  readonly columns: readonly ColumnDefinition[];
  /** Pairs of columns, start and end: a row that ends before it starts is rejected. */
  readonly intervals: readonly (readonly [start: string, end: string])[];
  /** Columns whose codes have dates of validity, and the column whose date must be among them. */
  readonly inForceOn: Readonly<Record<string, string>>;
  /** Which years the rows cover: from a date to a date; an open end lasts until the extract. */
  readonly covers: { readonly from: string; readonly to: string };
  /** The column that marks a protected identity; rows are listed by line only where it says no. */
  readonly protection?: string;
}

/** Where each recognised column stands in the file, by its name in the table. */
export type ColumnPositions = ReadonlyMap<string, number>;

/** Recognises the columns of a header by name or synonym; the name itself goes before a synonym. */
export function columnPositions(register: RegisterDefinition, header: readonly string[]): ColumnPositions {
  const cells = header.map(spellingKey);
  const positions = new Map<string, number>();
  for (const { as, name, synonyms } of register.columns) {
    const position = [name, ...synonyms]
      .map((known) => cells.indexOf(spellingKey(known)))
      .find((at) => at >= 0);
    if (position !== undefined) positions.set(as, position);
  }
  return positions;
}

export function absentColumns(register: RegisterDefinition, positions: ColumnPositions): ColumnDefinition[] {
  return register.columns.filter(({ as }) => !positions.has(as));
}
