import type { Measure } from '../catalogue/indicator-schema.ts';
import type { Coordinates } from '../model/cell.ts';
import type { DerivedFact } from '../model/fact.ts';

/** Why a point of a series has no number. */
export type Absence = Extract<DerivedFact, { state: 'not_calculated' }>['because'];

/** A published number of one year, and what it was calculated from. */
export interface PublishedPoint {
  readonly year: number;
  readonly state: 'published';
  /** In the unit of the measure; for a count the count itself. */
  readonly value: number;
  /** Integer ≥ 0. */
  readonly numerator: number;
  /** Null for a count. */
  readonly denominator: number | null;
  readonly preliminary: boolean;
  readonly revised: boolean;
}

export type SeriesPoint = PublishedPoint | { readonly year: number; readonly state: Absence };

/** What a series shows: the count itself, or one of the indicator's measures. */
export type Shown = 'count' | Measure;

/** One place of an indicator over the years in which it is counted: what trends, charts and sentences are made of. */
export interface Series {
  readonly indicator: string;
  readonly coordinates: Coordinates;
  readonly shown: Shown;
  /** One per year in which the indicator is counted, oldest first; no other year is expected. */
  readonly points: readonly SeriesPoint[];
  /** First years that cannot be compared with those before: breaks, new versions of the definition, answers. */
  readonly breaks: readonly number[];
}
