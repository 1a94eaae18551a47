import type { Place, Problem } from '../../../indicators/model/problem.ts';

/** Where a part of an entry stands: by the keys of a YAML file, or by the column of a CSV file. */
export type At = (...path: readonly (string | number)[]) => Place;

/** An entry of a register, and where it was read. */
export interface Entry<T> {
  readonly value: T;
  readonly at: At;
}

/** What a file of `follow-up/` held. */
export interface Entries<T> {
  readonly entries: readonly Entry<T>[];
  /** False where the file could not be read in full, so that nobody can say which ids there are none of. */
  readonly complete: boolean;
  readonly problems: readonly Problem[];
}

/** The same of a file that also says how many persons took part. */
export interface CountedEntries<T> extends Entries<T> {
  /** By the keys of count-key.ts. Confidential. */
  readonly counts: readonly (readonly [key: string, count: number])[];
}
