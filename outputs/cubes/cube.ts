import type { Language, Text } from '../../indicators/model/text.ts';
import type { FlagWord, StatusWord } from '../files/figure-columns.ts';

/** What a cell says that has no value; the last one is of a combination that the release does not hold at all. */
export type AbsentWord = Exclude<StatusWord, 'published'> | 'not_in_release';

/** A value as `indicators.csv` has it, or why there is none. */
export type CubeCell = { readonly flags: readonly FlagWord[] } & (
  | { readonly status: 'published'; readonly value: number }
  | { readonly status: AbsentWord }
);

export interface CubeCategory {
  readonly code: string;
  readonly label: Text;
  /** The code that it is a part of; null where it is no part of another. */
  readonly parent: string | null;
  readonly notes: Readonly<Record<Language, readonly string[]>>;
}

export interface CubeDimension<Category extends CubeCategory = CubeCategory> {
  /** As the column of `indicators.csv`: `area`, `sex`, `age`, `school_form`, `type`, `measure`, `year`. */
  readonly id: string;
  readonly label: Text;
  readonly categories: readonly Category[];
}

/** A count, a measure, or one of the limits of its interval: `count`, `rate`, `rate_lower`, `rate_upper`. */
export interface CubeMeasure extends CubeCategory {
  readonly unit: Text;
  /** How many to show; values hold up to six. */
  readonly decimals: number;
}

/**
 * One indicator by one of its published crossings, all margins and all years included: what a table of PxWeb or one
 * JSON-stat data set is. Dense: each combination has a cell.
 */
export interface Cube {
  /** File name without ending: `bou-children-placed-sex-age`. */
  readonly name: string;
  readonly indicator: string;
  /** Names of the breakdowns; empty where the indicator has its total alone. */
  readonly crossing: readonly string[];
  readonly title: Text;
  /** Name of the indicator. */
  readonly contents: Text;
  readonly subject: { readonly code: string; readonly name: Text };
  /** Breakdowns, total first and parts under their wholes; then `measure`; then `year`. */
  readonly places: readonly CubeDimension[];
  readonly measures: CubeDimension<CubeMeasure>;
  readonly years: CubeDimension;
  /** Row by row: the last dimension, `year`, runs fastest. */
  readonly cells: readonly CubeCell[];
  /** Marks of a draft and of invented figures first, then rule, caveat and notes. */
  readonly notes: Readonly<Record<Language, readonly string[]>>;
  readonly source: Text;
  readonly contact: { readonly unit: string; readonly address: string };
  /** What a year stands for. */
  readonly referencePeriod: Text;
  readonly edition: {
    readonly id: string;
    /** ISO date */
    readonly date: string;
    readonly status: 'draft' | 'release';
    readonly invented: boolean;
  };
  /** Whether the years are states on a day, or what happened over a period. */
  readonly stock: boolean;
}

/** All dimensions, in the order in which the cells run. */
export function dimensionsOf({ places, measures, years }: Cube): CubeDimension[] {
  return [...places, measures, years];
}
