import type { Text } from './text.ts';

/**
 * A value as its publisher printed it. The symbols are kept apart: a masked value is not a missing one, and
 * “nearly all” is not 100.
 */
export type AsPublished =
  | { readonly state: 'number'; readonly value: number; readonly printed: string }
  | { readonly state: 'masked'; readonly printed: string }
  | { readonly state: 'nearly_all'; readonly printed: string }
  | { readonly state: 'absent'; readonly printed: string };

/** The principal of a school, in the publisher's grouping. */
export type Principal = 'all' | 'municipal' | 'independent' | 'international' | 'state' | 'region';

/** One row of a table that another body has published. */
export interface PublishedRow {
  readonly municipality: string;
  readonly name: string;
  /** Two digits: the first two of the municipality code. */
  readonly county: string;
  /** Null where the table has none. */
  readonly principal: Principal | null;
  readonly sex: 'T' | 'F' | 'M';
  readonly values: Readonly<Record<string, AsPublished>>;
}

/** `grades`: a mean number of grades per pupil, with decimals. */
export type PublishedUnit = 'pupils' | 'percent' | 'persons' | 'grades';

/** A table published by others: given knowledge, shown as it stands, nothing derived over a masked value. */
export interface PublishedTable {
  /** Which table it is; unique together with the year. */
  readonly id: string;
  readonly publisher: string;
  readonly title: Text;
  /** As the publisher names the period, for instance `2024/25`. */
  readonly period: string;
  /** The reference year of ours that the period belongs to. */
  readonly year: number;
  readonly source: string;
  readonly measures: readonly {
    readonly id: string;
    readonly label: Text;
    readonly unit: PublishedUnit;
  }[];
  readonly rows: readonly PublishedRow[];
  readonly remarks: readonly string[];
}
