import type { CodeList } from '../../indicators/model/code-list.ts';

/** A value on its way into a register table; a date is a number of days since 1970-01-01. */
export type Value = string | number | boolean | null;

/**
 * What the text of one field became. A remark is something that the steward should know although the row is used.
 * Neither remark nor reason ever repeats the text: it may be an identity.
 */
export type Reading =
  | { readonly values: readonly Value[]; readonly remark?: string; readonly inForce?: InForce }
  | { readonly rejected: string };

/** First and last day, both included, on which a code could be used; ISO dates. */
export interface InForce {
  readonly from?: string;
  readonly to?: string;
}

export type SqlType = 'varchar' | 'integer' | 'date' | 'boolean';

/** A column of a register table that a column of the file gives; the suffix is added to the column's own name. */
interface TableColumn {
  readonly suffix: string;
  readonly type: SqlType;
}

/** What reading a field may depend on besides its text. */
export interface ReadingContext {
  /** The day of the extract, ISO: nobody in the register is born after it. */
  readonly created: string;
  /** The municipality's areas; null where it has no list, and then no area is known. */
  readonly areas: CodeList | null;
}

/** How the text of a column becomes values: the one place where its spellings are put right. */
export interface ColumnType {
  readonly gives: readonly TableColumn[];
  reader(context: ReadingContext): (text: string) => Reading;
}

/** A column type that gives one value. */
export function single(type: SqlType, reader: ColumnType['reader']): ColumnType {
  return { gives: [{ suffix: '', type }], reader };
}

export const blank: Reading = { values: [null] };
