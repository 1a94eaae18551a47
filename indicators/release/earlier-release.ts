import type { PublicFact } from '../model/fact.ts';

/** What a release said of one cell: a number only where it published one. */
export type EarlierFact =
  | { readonly state: 'published'; readonly value: number; readonly preliminary: boolean }
  | { readonly state: Exclude<PublicFact['state'], 'published'> };

/** What readers may have kept of a release before this one: its published words, and no more. */
export interface EarlierRelease {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  /** By cell, those of years together too. */
  readonly facts: ReadonlyMap<string, EarlierFact>;
  /** By indicator: the version of the definition that it was counted by. */
  readonly versions: ReadonlyMap<string, number>;
}
