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

/** One of our codes and how registers write it. A pattern is tried where no spelling fits, in the order of the set. */
export interface CodeSpelling {
  readonly code: string;
  readonly spellings: readonly string[];
  readonly pattern?: RegExp;
  /** When it could be used, for laws and forms that come and go. */
  readonly inForce?: InForce;
}

/** `key`: a text of which only the equality counts, as an identity; it becomes a number. */
export type SqlType = 'key' | 'varchar' | 'integer' | 'date' | 'boolean';

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
  /** What has been added to the code set of the column that is read; other column types have no use for them. */
  readonly spellings?: readonly CodeSpelling[];
}

/** How the text of a column becomes values: the one place where its spellings are put right. */
export interface ColumnType {
  readonly gives: readonly TableColumn[];
  /** The codes of a code set, to which spellings can be added. */
  readonly codes?: readonly CodeSpelling[];
  reader(context: ReadingContext): (text: string) => Reading;
}

/** A column type that gives one value. */
export function single(type: SqlType, reader: ColumnType['reader']): ColumnType {
  return { gives: [{ suffix: '', type }], reader };
}

export const blank: Reading = { values: [null] };
